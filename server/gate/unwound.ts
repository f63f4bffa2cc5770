import { cut, isSign, isWord, partsOf, type Reading, type Span } from './reading.ts';
import { sizeOfCall, rangeSizes, valueOf, type Values } from './rule-range.ts';
import type { Growth } from './rule-growth.ts';

interface Unwinding {
  values: Values;
  growth: Growth;
}

/**
 * How many rows all UNWIND of a text make together, as far as it tells: so long a list may be gathered again. A list of
 * which it does not tell counts as one, and a range of which it does not tell as one without an end.
 */
export function rowsUnwound(reading: Reading, unwinding: Unwinding): number {
  return [...reading.tokens.keys()]
    .filter((at) => isWord(reading, at, 'unwind') && !isSign(reading, at - 1, '.', ':', '$'))
    .map((at) => rowsOf(reading, unwoundAt(reading, at), unwinding))
    .reduce((product, rows) => product * Math.max(rows, 1), 1);
}

/** What stands between UNWIND and AS. */
function unwoundAt(reading: Reading, at: number): Span {
  const rest: Span = [at + 1, reading.tokens.length];
  const [first = rest] = cut(reading, rest, (place) => isWord(reading, place, 'as'));
  return first;
}

function rowsOf(reading: Reading, span: Span, { values, growth }: Unwinding): number {
  const written = lengthOf(reading, span, values);
  if (written !== null) return written;
  const known = named(reading, span).map((one) => lengthOf(reading, one, values));
  const longest = Math.max(1, ...[...rangeSizes(reading, values).values()].map((size) => size ?? 0));
  const rows = Math.max(1, ...(known.length > 0 ? known : [null]).map((length) => length ?? longest));
  return rows > 1 ? rows * growth.of(span) : 1;
}

/** Entries of a range, a list or a parameter that stands there and nothing else; null of all others. */
function lengthOf(reading: Reading, [from, to]: Span, values: Values): number | null {
  const last = to - 1;
  if (isSign(reading, from, '[') && reading.partner.get(from) === last && !isWord(reading, from + 2, 'in'))
    return partsOf(reading, from, (at) => isSign(reading, at, ',')).length;
  if (isSign(reading, from, '$') && to - from === 2) {
    const sent = valueOf(values, reading.tokens[from + 1]?.text ?? '');
    return Array.isArray(sent) ? sent.length : 1;
  }
  const isRange =
    reading.tokens[from]?.text.toLowerCase() === 'range' && reading.partner.get(from + 1) === last;
  if (!isRange) return null;
  const size = sizeOfCall(reading, from, values);
  if (size === undefined) return Infinity;
  return size ?? null;
}

/** All that is given that one name by AS, when a name is all that stands there. */
function named(reading: Reading, [from, to]: Span): Span[] {
  const name = to - from === 1 ? reading.tokens[from]?.text : undefined;
  if (name === undefined) return [];
  return [...reading.tokens.keys()]
    .filter((at) => reading.tokens[at]?.text === name && isWord(reading, at - 1, 'as'))
    .map((at) => [beginOf(reading, at - 1), at - 1] as const);
}

/** Where the expression before this AS begins. */
function beginOf(reading: Reading, as: number): number {
  let at = as;
  while (at > 0 && !(isSign(reading, at - 1, ',') || isWord(reading, at - 1, ...BEFORE)))
    at = reading.partner.get(at - 1) ?? at - 1;
  return at;
}

const BEFORE = ['with', 'return', 'distinct', 'yield', 'unwind', 'let'];
