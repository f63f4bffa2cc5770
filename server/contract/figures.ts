import type { Figure } from './article.ts';
import { dayRange, type Day } from './days.ts';

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

/** How far beyond its bounds an approximate amount may reach, as a part of them: "about 80" may be 84. */
const SOFT = 0.1;

/**
 * Figures of one key measure the same and may be held against each other (ONTOLOGY, Figures). A number per year is no
 * total, and a share of one whole says nothing about a share of another, so `per` and `of` belong to it too.
 */
export function comparisonKey({ subject, metric, unit, per, population, place, of }: Measure): string {
  return JSON.stringify([subject, metric, unit, per ?? '', population ?? '', place ?? '', of ?? '']);
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

/** Two figures of one key: both cannot be right, or the number changed between them, or neither. */
export type Comparison = 'clash' | 'change' | 'agree';

export function compareFigures(a: Bounds & Times, b: Bounds & Times): Comparison {
  if (speakOfOneTime(a, b)) return areDisjoint(reachOf(a), reachOf(b)) ? 'clash' : 'agree';
  return isSame(intervalOf(a), intervalOf(b)) ? 'agree' : 'change';
}

/** As of days that may be the same, and not of two spans that are apart: deaths in 2021 are not those in 2022. */
function speakOfOneTime(a: Times, b: Times): boolean {
  if (!doMeet(dayRange(a.asOf), dayRange(b.asOf))) return false;
  const [one, other] = [spanOf(a), spanOf(b)];
  return one === null || other === null || doMeet(one, other);
}

interface Days {
  first: Day;
  last: Day;
}

function spanOf({ from, to }: Times): Days | null {
  if (from === undefined && to === undefined) return null;
  return {
    first: from === undefined ? -Infinity : dayRange(from).first,
    last: to === undefined ? Infinity : dayRange(to).last,
  };
}

function doMeet(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function reachOf(figure: Bounds): Interval {
  const interval = intervalOf(figure);
  if (figure.approx !== true) return interval;
  const { low, high } = interval;
  return {
    low: low - SOFT * Math.abs(low),
    lowOpen: false,
    high: high + SOFT * Math.abs(high),
    highOpen: false,
  };
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
