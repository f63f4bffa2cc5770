import { BARE_COUNTS, CALLED_BY_NUMBER, LOOSE, MANY_OF, NUMBERS, QUANTITIES } from '../gazetteers/members.ts';
import { MONTHS } from '../gazetteers/happenings.ts';
import { wordSet } from './lexicon.ts';
import { keyAt, type Line } from './line.ts';

/** How many, and the word behind. */
export interface Number {
  to: number;
  min?: number;
  max?: number;
}

const NO_COUNT_BEFORE = new Set([...wordSet(CALLED_BY_NUMBER), ...wordSet(MONTHS), '$', '€', '£']);
const WITH_LITTLE = new Set(['some', 'additional']);

/** "two", "11", "1,200", "dozens of", "at least three", "more than 40", "a number of", "a dozen". */
export function numberFrom(line: Line, at: number): Number | undefined {
  const key = keyAt(line, at);
  if (key === 'a') return manyFrom(line, at);
  const loose = looseFrom(line, at);
  if (loose !== undefined) return loose;
  const written = writtenAt(line, at);
  if (written !== undefined) return bounded(line, at, written);
  const many = QUANTITIES[key];
  if (many === undefined || WITH_LITTLE.has(key)) return undefined;
  return { to: behindOf(line, at + 1), min: many };
}

/** "a number of", "a growing number of", "a handful of", "a dozen" */
function manyFrom(line: Line, at: number): Number | undefined {
  const exact = BARE_COUNTS[keyAt(line, at + 1)];
  if (exact !== undefined) return bounded(line, at, { to: at + 2, value: exact });
  for (let next = at + 1; next < at + 4; next++) {
    const many = MANY_OF[keyAt(line, next)];
    if (many !== undefined && keyAt(line, next + 1) === 'of') return { to: next + 2, ...many };
    if (!['ADJ', 'VERB', 'ADV'].includes(line.words[next]?.pos ?? '')) return undefined;
  }
  return undefined;
}

/** "dozens of", "tens of thousands of": at least twice the word. */
function looseFrom(line: Line, at: number): Number | undefined {
  if (keyAt(line, at - 1) === 'of' && LOOSE[keyAt(line, at - 2)] !== undefined) return undefined;
  let [to, min] = [at, 1];
  for (;;) {
    const one = LOOSE[keyAt(line, to)];
    if (one === undefined) break;
    min *= one;
    to = behindOf(line, to + 1);
  }
  return to === at ? undefined : { to, min: min * 2 };
}

function behindOf(line: Line, at: number): number {
  return keyAt(line, at) === 'of' ? at + 1 : at;
}

interface Written {
  to: number;
  value: number;
}

/** "two", "thirty-one", "11", "1,200", "two dozen", "six hundred" */
function writtenAt(line: Line, at: number): Written | undefined {
  if (NO_COUNT_BEFORE.has(keyAt(line, at - 1))) return undefined;
  const key = keyAt(line, at);
  const isFigure = /^(?:\d{1,4}|\d{1,3}(?:,\d{3})+)$/.test(key) && !/^(?:19|20)\d\d$/.test(key);
  const first = NUMBERS[key] ?? (isFigure ? Number(key.replaceAll(',', '')) : undefined);
  if (first === undefined || first < 2) return undefined;
  const units = keyAt(line, at + 1) === '-' ? NUMBERS[keyAt(line, at + 2)] : undefined;
  const [value, to] = units === undefined ? [first, at + 1] : [first + units, at + 3];
  const times = BARE_COUNTS[keyAt(line, to)];
  return times === undefined ? { value, to } : { value: value * times, to: to + 1 };
}

function bounded(line: Line, at: number, { to, value }: Written): Number | undefined {
  if (value < 2) return undefined;
  if (keyAt(line, to) === '-' || /^(?:%|percent|million|billion|kilograms|years?)$/.test(keyAt(line, to)))
    return undefined;
  const bound = boundBefore(line, at);
  return { to, ...(bound === 'most' ? {} : { min: value }), ...(bound === 'least' ? {} : { max: value }) };
}

/** Words before a number, and what they make of it. */
const BOUNDS: Readonly<Record<string, 'least' | 'most' | 'about'>> = {
  'at least': 'least', 'more than': 'least', 'no fewer than': 'least', 'not fewer than': 'least', over: 'least',
  'at most': 'most', 'no more than': 'most', 'not more than': 'most', 'not over': 'most', 'up to': 'most', 'fewer than': 'most', 'less than': 'most', 'as many as': 'most',
  nearly: 'about', almost: 'about', roughly: 'about', about: 'about', approximately: 'about', around: 'about', some: 'about',
}; // oxfmt-ignore
const MOST_BOUND = 3;

function boundLength(line: Line, at: number): number {
  for (let length = MOST_BOUND; length > 0; length--) {
    const words = Array.from({ length }, (_one, n) => keyAt(line, at - length + n)).join(' ');
    if (BOUNDS[words] !== undefined) return length;
  }
  return 0;
}

function boundBefore(line: Line, at: number): 'least' | 'most' | 'about' | undefined {
  const length = boundLength(line, at);
  return BOUNDS[Array.from({ length }, (_one, n) => keyAt(line, at - length + n)).join(' ')];
}

/** "more than 40" and "nearly 40" begin before the number. */
export function fromBound(line: Line, at: number): number {
  return at - boundLength(line, at);
}
