import { variablesIn, type Iteration } from './iterations.ts';
import { isSign, placeOf, type Fault, type Reading, type Span } from './reading.ts';
import { valueOf } from './rule-range.ts';
import { longestTextIn } from './sent.ts';
import { sizesIn, type Known } from './sizes.ts';

/** Letters that one fold may copy: some seconds of nothing else, which no timeout ends. */
const MOST_COPIED = 10_000_000_000;
/** Letters of a value of which the text does not tell, when texts or lists are gathered, and when numbers are added. */
const UNKNOWN = 20;
const UNKNOWN_NUMBER = 2;
/** Shorter texts than these say nothing of what is stored or sent. */
const LONG_TEXT = 200;

/**
 * A text or a list that `reduce` carries is copied once for each entry: twice as many entries are four times the work,
 * so that 100,000 of 2,000 letters each are hours.
 */
export function findCopyingFolds(reading: Reading, known: Known = {}): Fault[] {
  const sizes = sizesIn(reading, known);
  return sizes.iterations.flatMap((one) => {
    const letters = lettersOf(reading, one, known);
    if (letters === 0) return [];
    const times = sizes.around(one).reduce((product, other) => product * sizes.of(other), 1);
    if ((times * sizes.of(one) ** 2 * letters) / 2 <= MOST_COPIED) return [];
    const message = 'The text or list that reduce() carries along is copied for each entry of a long list.';
    const advice = 'Take the list apart by UNWIND, and use sum() or collect().';
    return [{ message, advice, at: placeOf(reading, one.from, one.to) }];
  });
}

/** By how many letters what is carried grows with each entry; 0 when nothing is added to it. */
function lettersOf(reading: Reading, { carried }: Iteration, { values = {} }: Known): number {
  if (carried === undefined) return 0;
  const { name, begins, step } = carried;
  const places = Array.from({ length: step[1] - step[0] }, (_, nth) => step[0] + nth);
  if (!places.some((at) => isSign(reading, at, '+', '||'))) return 0;
  const strings = reading.tokens.filter(({ kind }) => kind === 'string').map(({ text }) => text.length);
  const long = [...strings, ...Object.values(values).map(longestTextIn)].filter((size) => size > LONG_TEXT);
  const isNumber =
    isNumberAt(reading, begins) &&
    !places.some((at) => isSign(reading, at, '[', '||') || reading.tokens[at]?.kind === 'string');
  const unknown = Math.max(isNumber ? UNKNOWN_NUMBER : UNKNOWN, ...long);
  const written = places.reduce((sum, at) => {
    const token = reading.tokens[at];
    if (token?.kind === 'string') return sum + token.text.length;
    if (token?.kind === 'number') return sum + (isNumber ? 0 : token.text.length);
    if (!isSign(reading, at, '$')) return sum;
    const sent = valueOf(values, reading.tokens[at + 1]?.text ?? '');
    return sum + (sent === undefined ? unknown : longestTextIn(sent));
  }, 0);
  const others = variablesIn(reading, step).filter(
    (at) => reading.tokens[at]?.text !== name && isOperand(reading, at, step),
  );
  return written + (others.length > 0 ? unknown : 0);
}

function isNumberAt(reading: Reading, [from, to]: Span): boolean {
  const first = isSign(reading, from, '-') ? from + 1 : from;
  return to - first === 1 && reading.tokens[first]?.kind === 'number';
}

/** Is it no word of the language? */
function isOperand(reading: Reading, at: number, [from]: Span): boolean {
  const token = reading.tokens[at];
  return at >= from && !(token?.kind === 'name' && WORDS.has(token.text.toLowerCase()));
}

const WORDS = new Set(['case', 'when', 'then', 'else', 'end', 'and', 'or', 'xor', 'not', 'in', 'is', 'null', 'where', 'true', 'false']); // oxfmt-ignore
