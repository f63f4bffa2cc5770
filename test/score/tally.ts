/** How many were given, how many were wanted, and how many of either were right. */
export interface Tally {
  readonly given: number;
  readonly rightGiven: number;
  readonly wanted: number;
  readonly found: number;
}

export const NOTHING: Tally = { given: 0, rightGiven: 0, wanted: 0, found: 0 };

export function add(one: Tally, other: Tally): Tally {
  return {
    given: one.given + other.given,
    rightGiven: one.rightGiven + other.rightGiven,
    wanted: one.wanted + other.wanted,
    found: one.found + other.found,
  };
}

/** Tallies by name, added up over texts. */
export type Tallies = Readonly<Record<string, Tally>>;

export function addAll(all: readonly Tallies[]): Tallies {
  const sums: Record<string, Tally> = {};
  for (const tallies of all)
    for (const [name, tally] of Object.entries(tallies)) sums[name] = add(sums[name] ?? NOTHING, tally);
  return sums;
}

/** Per cent, with one digit; null where there is nothing to divide by. */
export interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f: number | null;
}

export function ratesOf({ given, rightGiven, wanted, found }: Tally): Rates {
  const [precision, recall] = [share(rightGiven, given), share(found, wanted)];
  const f =
    precision === null || recall === null || precision + recall === 0
      ? null
      : (2 * precision * recall) / (precision + recall);
  return { precision: perCent(precision), recall: perCent(recall), f: perCent(f) };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function perCent(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1_000) / 10;
}
