import { isVariable, iterationsOf, madeBy, variablesIn, withoutBrackets } from './iterations.ts';
import { argumentsOf, cut, isSign, isWord, partsOf, type Reading, type Span } from './reading.ts';
import { valueOf, type Values } from './rule-range.ts';

/** Of an entry of a gathered list: an entity or what is made of one with all it holds, and one of its properties. */
export const ENTITY_BYTES = 1_000;
export const PROPERTY_BYTES = 50;

/** What an answer has of lists that were gathered, in about so many bytes. */
export interface Gathered {
  /** In one row. */
  inRow: number;
  /** In all rows that repeat them. */
  repeated: number;
}

export const NOTHING: Gathered = { inRow: 0, repeated: 0 };

/** Beside each other in one row. */
export function sum(parts: readonly Gathered[]): Gathered {
  return {
    inRow: parts.reduce((all, { inRow }) => all + inRow, 0),
    repeated: parts.reduce((all, { repeated }) => all + repeated, 0),
  };
}

/** Each in rows of its own. */
export function either(parts: readonly Gathered[]): Gathered {
  return { inRow: Math.max(0, ...parts.map(({ inRow }) => inRow)), repeated: sum(parts).repeated };
}

interface Holding {
  /** What a name stands for. */
  named: (name: string) => Gathered;
  /** What `collect()` makes of what stands between its brackets. */
  collected: (of: Span) => Gathered;
  values: Values;
}

/** What comes out of it has all that goes into it. */
const PASSES_ON = ['coalesce', 'reverse', 'tail'];

/** What an expression gives of gathered lists; what other functions make of them counts as nothing. */
export function heldIn(read: Reading, whole: Span, holding: Holding): Gathered {
  const [from, to] = withoutBrackets(read, whole);
  const last = to - 1;
  const within = (spans: readonly Span[]) => sum(spans.map((span) => heldIn(read, span, holding)));
  if (from >= to) return NOTHING;
  const added = cut(read, [from, to], (at) => isSign(read, at, '+', '||'));
  if (added.length > 1) return within(added);
  if (from === last) return isVariable(read, from) ? holding.named(read.tokens[from]?.text ?? '') : NOTHING;
  const opens = read.partner.get(last);
  if (opens === undefined || opens > last) return NOTHING;
  if (opens === from + 1 && isWord(read, from, 'collect')) return holding.collected([from + 2, last]);
  if (opens === from + 1 && isWord(read, from, ...PASSES_ON)) return within(argumentsOf(read, from));
  if (isSign(read, last, '}'))
    return within(partsOf(read, opens, comma(read)).map((part) => valueOfKey(read, part)));
  if (!isSign(read, last, ']')) return NOTHING;
  if (opens > from) return sliced(read, [opens, last], heldIn(read, [from, opens], holding), holding.values);
  const through = iterationsOf(read).find((one) => one.from === from && one.to === last);
  if (through === undefined) return within(partsOf(read, from, comma(read)));
  const made = madeBy(read, through);
  const isPart = made[0] < made[1] && !namesWhole(read, made);
  return scaled(heldIn(read, through.list, holding), isPart ? PROPERTY_BYTES / ENTITY_BYTES : 1);
}

function comma(read: Reading): (at: number) => boolean {
  return (at) => isSign(read, at, ',');
}

function valueOfKey(read: Reading, [from, to]: Span): Span {
  return isSign(read, from + 1, ':') ? [from + 2, to] : [from, to];
}

/** Whether what stands there is made of a whole entity, and not of its properties. */
export function namesWhole(read: Reading, span: Span): boolean {
  return wholeIn(read, span).length > 0;
}

/** The places of variables that stand there whole. */
export function wholeIn(read: Reading, span: Span): number[] {
  return variablesIn(read, span).filter(
    (at) => !isSign(read, at + 1, '.', '[') && !isWord(read, at, 'distinct'),
  );
}

/** Of `[..10]` and `[-10..]` so many entries; of `[0]`, and where a bound is not told, nothing is known. */
function sliced(read: Reading, [open, close]: Span, of: Gathered, values: Values): Gathered {
  if (of.inRow === 0) return NOTHING;
  const bounds = cut(read, [open + 1, close], (at) => isSign(read, at, '..'));
  const [first, end] = bounds.map((bound) => boundOf(read, bound, values));
  if (bounds.length !== 2 || first === undefined || end === undefined) return NOTHING;
  return scaled(of, Math.min(1, (entriesIn(first, end) * ENTITY_BYTES) / of.inRow));
}

/** Null of a bound that is left out, undefined of one that is not told. */
function boundOf(read: Reading, [from, to]: Span, values: Values): number | null | undefined {
  if (from === to) return null;
  const isNegative = isSign(read, from, '-');
  const at = isNegative ? from + 1 : from;
  const isSent = isSign(read, at, '$');
  const bound = isSent ? valueOf(values, read.tokens[at + 1]?.text ?? '') : Number(read.tokens[at]?.text);
  if (at + (isSent ? 2 : 1) !== to || typeof bound !== 'number' || Number.isNaN(bound)) return undefined;
  return isNegative ? -bound : bound;
}

function entriesIn(first: number | null, end: number | null): number {
  const begin = first ?? 0;
  if (end === null) return begin < 0 ? -begin : Infinity;
  // From one end to the other as many as the list has.
  return begin < 0 === end < 0 ? Math.max(end - begin, 0) : Infinity;
}

function scaled({ inRow, repeated }: Gathered, by: number): Gathered {
  return { inRow: inRow * by, repeated: repeated * by };
}
