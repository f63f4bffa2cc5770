import type { Figure } from './article.ts';

type Bounds = Pick<Figure, 'min' | 'max' | 'minOpen' | 'maxOpen' | 'approx' | 'rank'>;
type Times = Pick<Figure, 'asOf' | 'from' | 'to'>;
type Measure = Pick<Figure, 'subject' | 'metric' | 'unit' | 'per' | 'population' | 'place' | 'of'>;

/** `open`: the bound itself is left out ("more than 40"). Infinity where nothing bounds it. */
export interface Interval {
  low: number;
  lowOpen: boolean;
  high: number;
  highOpen: boolean;
}

/**
 * Figures of one key measure the same and may be held against each other (ONTOLOGY, Figures). A number per year is no
 * total, and shares compare when they are shares of the same measure: of a figure in `wholes`, else of that very figure.
 */
export function comparisonKey(figure: Measure, wholes: ReadonlyMap<string, Measure> = new Map()): string {
  const whole = wholes.get(figure.of ?? '');
  return JSON.stringify([...measureOf(figure), whole === undefined ? (figure.of ?? '') : measureOf(whole)]);
}

function measureOf({ subject, metric, unit, per, population, place }: Measure): string[] {
  return [subject, metric, unit, per ?? '', population?.toLowerCase() ?? '', place ?? ''];
}

/** What was told, as it was told. A rank that stands alone is its own amount. */
export function intervalOf({ min, max, minOpen, maxOpen, rank }: Bounds): Interval {
  const alone = min === undefined && max === undefined ? rank : undefined;
  return {
    low: min ?? alone ?? -Infinity,
    lowOpen: minOpen === true,
    high: max ?? alone ?? Infinity,
    highOpen: maxOpen === true,
  };
}

/**
 * Two figures of one key: both cannot be right; they differ, but one is only told as about so much; the number changed
 * between them; or none of these.
 */
export type Comparison = 'clash' | 'perhaps' | 'change' | 'agree';

export function compareFigures(a: Bounds & Times, b: Bounds & Times): Comparison {
  const [one, other] = [intervalOf(a), intervalOf(b)];
  if (!speakOfOneTime(a, b)) return isSame(one, other) ? 'agree' : 'change';
  if (!areDisjoint(one, other) && !rankApart(a, b)) return 'agree';
  return a.approx === true || b.approx === true ? 'perhaps' : 'clash';
}

/** As of days that may be the same, and not of two spans: deaths in 2021 are not those in 2022, nor those since 2021. */
function speakOfOneTime(a: Times, b: Times): boolean {
  return mayBeOne(a.asOf, b.asOf) && mayBeOne(a.from ?? '', b.from ?? '') && mayBeOne(a.to ?? '', b.to ?? '');
}

/** A day lies in the months and years that begin its date; what is not told may be any day. */
function mayBeOne(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function rankApart({ rank: a }: Bounds, { rank: b }: Bounds): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function areDisjoint(a: Interval, b: Interval): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

function isBelow(a: Interval, b: Interval): boolean {
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));
}

function isSame(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}
