import { isReading, isSign, isWord, placeOf, readText, type Fault, type Reading } from './reading.ts';
import { valueOf, type Values } from './rule-range.ts';

const WORDS = ['limit', 'skip', 'offset'];
/** No expression begins with one of these, and what ends one is followed by one of them or by a closing bracket. */
const CLAUSES = [
  'limit', 'skip', 'offset', 'order', 'return', 'with', 'match', 'optional', 'where', 'unwind', 'call', 'union', 'use',
  'finish',
]; // oxfmt-ignore
/** Signs that an expression may begin with. */
const BEGINNINGS = ['$', '(', '[', '{', '-', '+', '|', '!'];

/** The planner itself evaluates LIMIT and SKIP: whatever could be costly there is refused before it is asked. */
export function findLimits(reading: Reading): Fault[] {
  return [...reading.tokens.keys()]
    .filter((at) => mayBegin(reading, at))
    .filter((at) => !isOneValue(reading, at))
    .map((at) => {
      const word = reading.tokens[at]?.text.toUpperCase() ?? '';
      return {
        message: `After ${word} stands something other than one whole number or one parameter.`,
        advice: `Write ${word} 100 or ${word} $limit; what is merely called "${word.toLowerCase()}" needs another name.`,
        at: placeOf(reading, at, Math.min(at + 1, reading.tokens.length - 1)),
      };
    });
}

/** Parameters after LIMIT and SKIP: their values are checked when they are sent. */
export function limitParams(reading: Reading): string[] {
  return [...reading.tokens.keys()]
    .filter((at) => mayBegin(reading, at) && isSign(reading, at + 1, '$'))
    .map((at) => reading.tokens[at + 2]?.text ?? '');
}

/** The text with the numbers that are sent after LIMIT and SKIP written in: the planner heeds those, and not what is sent. */
export function withLimitsWritten(text: string, values: Values): string {
  const read = readText(text);
  if (!isReading(read)) return text;
  return [...read.tokens.keys()]
    .filter((at) => mayBegin(read, at) && isSign(read, at + 1, '$'))
    .toReversed()
    .reduce((written, at) => {
      const count = valueOf(values, read.tokens[at + 2]?.text ?? '');
      const { start, end } = placeOf(read, at + 1, at + 2);
      const isCount = typeof count === 'number' && Number.isSafeInteger(count) && count >= 0;
      return isCount ? `${written.slice(0, start)} ${count} ${written.slice(end)}` : written;
    }, text);
}

/** Can the word at this place be the keyword? A property, a label and a key of a map cannot. */
function mayBegin(reading: Reading, at: number): boolean {
  if (!isWord(reading, at, ...WORDS) || isSign(reading, at - 1, '.', ':', '$')) return false;
  const next = reading.tokens[at + 1];
  if (next === undefined || isWord(reading, at + 1, ...CLAUSES)) return false;
  return next.kind !== 'sign' || BEGINNINGS.includes(next.text);
}

function isOneValue(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  const isNumber = next?.kind === 'number' && /^(0|[1-9](_?[0-9])*)$/.test(next.text);
  const isParam = isSign(reading, at + 1, '$') && reading.tokens[at + 2]?.kind !== 'sign';
  if (!isNumber && !isParam) return false;
  const after = at + (isNumber ? 2 : 3);
  const ends = after >= reading.tokens.length || isSign(reading, after, '}', ')', ';');
  return ends || isWord(reading, after, ...CLAUSES);
}
