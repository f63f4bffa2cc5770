import type { Day } from '#contract/days';

/** When something may have been; null where a side is open. */
export interface Stretch {
  readonly first: Day | null;
  readonly last: Day | null;
  readonly isDrawn: boolean;
}

export interface Bin {
  readonly first: Day;
  readonly last: Day;
  readonly all: number;
  readonly drawn: number;
}

/** Lengths of a bin, in months. */
const LENGTHS = [1, 3, 12, 60, 120, 1200];
const MOST_BINS = 36;

/**
 * How much may have been in each month, year or decade between the first and the last day that is told. What lasted
 * counts in each of them; what has no day at all in none.
 */
export function toBins(stretches: readonly Stretch[]): readonly Bin[] {
  const told = stretches.flatMap(({ first, last }) => [first, last].filter((day) => day !== null));
  if (told.length === 0) return [];
  const months = told.map(toMonth);
  // One after another: a spread of 20,000 arguments is near to what a call takes.
  const from = months.reduce((a, b) => Math.min(a, b));
  const to = months.reduce((a, b) => Math.max(a, b));
  const length = LENGTHS.find((size) => (to - from + 1) / size <= MOST_BINS) ?? 1200;
  const begin = Math.floor(from / length);
  const bins = Array.from({ length: Math.floor(to / length) - begin + 1 }, () => ({ all: 0, drawn: 0 }));
  for (const { first, last, isDrawn } of stretches) {
    if (first === null && last === null) continue;
    const start = first === null ? 0 : Math.floor(toMonth(first) / length) - begin;
    const end = last === null ? bins.length - 1 : Math.floor(toMonth(last) / length) - begin;
    for (const bin of bins.slice(start, end + 1)) {
      bin.all += 1;
      if (isDrawn) bin.drawn += 1;
    }
  }
  return bins.map(({ all, drawn }, at) => ({
    all,
    drawn,
    first: toDay((begin + at) * length, 1),
    last: toDay((begin + at + 1) * length - 1, 31),
  }));
}

function toMonth(day: Day): number {
  return Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1;
}

/** A bound, not a day of the calendar: the 31st of a short month lies behind its last. */
function toDay(month: number, day: number): Day {
  return Math.floor(month / 12) * 10_000 + ((month % 12) + 1) * 100 + day;
}
