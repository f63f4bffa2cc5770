import { dayRange, type Day } from './days.ts';
import type { GraphEdge } from './graph.ts';

/** What can be said of a relation on one day. The third answer is none of the other two. */
export type Standing = 'held' | 'did not hold' | 'not known';

/** Whole days, both included; Infinity where a side is open. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

type Dated = Pick<GraphEdge, 'periods' | 'certain' | 'shownOn' | 'reportedLast'>;

/**
 * For which days do texts show it? For those of the day, month or year that they give, up to the last report: what is
 * written in June tells of the year only what has been of it. What they tell of a time that is wholly to come (a plan,
 * a term that is to begin) is told of all of it.
 */
export function shownDays({ shownOn, reportedLast }: Pick<Dated, 'shownOn' | 'reportedLast'>): Days[] {
  return shownOn.map((asOf) => shownFor(asOf, reportedLast));
}

function shownFor(asOf: string, reportedLast: Day): Days {
  const { first, last } = dayRange(asOf);
  return { first, last: first > reportedLast ? last : Math.min(last, reportedLast) };
}

/**
 * Did this relation hold on that day? It did within a period whose ends a text gives (an open end goes on until a
 * text says that it ended), and on days on which a text shows it true; it did not outside every period that its
 * texts allow. A happening "held" from the day on which it had certainly happened. What is told to have begun or ended
 * in April is shown by a text as of April on some day of it, not on each.
 */
export function standingOn(line: Dated, day: Day, { point = false }: { point?: boolean } = {}): Standing {
  const { periods, certain } = line;
  const told = periods.map(toBounds);
  if (point) return standingOfPoint(told, day);
  if (isShownWithin(line, { first: day, last: day })) return 'held';
  if (certain.map(toBounds).some(({ begun, ending }) => begun <= day && day <= ending)) return 'held';
  const possible = told.length === 0 || told.some(({ first, last }) => first <= day && day <= last);
  return possible ? 'not known' : 'did not hold';
}

/**
 * Did this relation hold, or happen, on some day of a stretch? It certainly did when its latest possible beginning and
 * its earliest possible end leave it no way around the stretch, or when a text shows it true within; it did not when all
 * its periods lie outside.
 */
export function standingWithin(
  line: Dated,
  days: Days,
  { point = false }: { point?: boolean } = {},
): Standing {
  const { periods, certain } = line;
  const told = periods.map(toBounds);
  const isPossible = told.length === 0 || told.some((period) => overlaps(period, days));
  if (point) {
    if (told.some((period) => isInside(period, days))) return 'held';
    return isPossible ? 'not known' : 'did not hold';
  }
  const isCertain = certain
    .map(toBounds)
    .some(
      ({ first, last, begun, ending }) =>
        Math.min(begun, last) <= days.last && Math.max(ending, first) >= days.first,
    );
  if (isShownWithin(line, days) || isCertain) return 'held';
  return isPossible ? 'not known' : 'did not hold';
}

/** What began or ended in a month that shows it is shown on some day of it, on each only where there is no other. */
function isShownWithin({ periods, shownOn, reportedLast }: Dated, days: Days): boolean {
  const bounds = periods.flatMap((period) => period.split('/'));
  return shownOn.some((asOf) => {
    const shown = shownFor(asOf, reportedLast);
    if (isInside(shown, days)) return true;
    return overlaps(shown, days) && !bounds.some((bound) => bound.startsWith(asOf));
  });
}

function isInside({ first, last }: Days, days: Days): boolean {
  return days.first <= first && last <= days.last;
}

function overlaps(a: Days, b: Days): boolean {
  return a.first <= b.last && a.last >= b.first;
}

interface Bounds {
  first: Day;
  last: Day;
  /** From when on it had certainly begun, and until when it had certainly not ended; Infinity when that is never. */
  begun: Day;
  ending: Day;
}

function toBounds(written: string): Bounds {
  const [from = '', to = ''] = written.split('/');
  const start = from === '' ? null : dayRange(from);
  const end = to === '' ? null : dayRange(to);
  return {
    first: start?.first ?? 0,
    last: end?.last ?? Infinity,
    begun: start?.last ?? Infinity,
    ending: end?.first ?? Infinity,
  };
}

/** Its period is the stretch in which it happened once, not one for which it lasted. */
function standingOfPoint(told: readonly Bounds[], day: Day): Standing {
  if (told.some(({ last }) => last <= day)) return 'held';
  return told.length > 0 && told.every(({ first }) => day < first) ? 'did not hold' : 'not known';
}
