import { iterationsOf, madeBy, variablesIn, type Iteration } from './iterations.ts';
import {
  argumentsOf,
  callsOf,
  cut,
  isSign,
  isWord,
  partsOf,
  placeOf,
  type Fault,
  type Reading,
  type Span,
} from './reading.ts';
import { rangeSizes, valueOf, type Values } from './rule-range.ts';
import { longestListIn, longestTextIn } from './sent.ts';

/** Letters or entries that a text may make of what it begins with by sheer repetition. */
const MOST_GROWN = 20_000_000;
/** What a value weighs of which the text does not tell. */
const UNKNOWN = 200;
const UNKNOWN_FACTOR = 100;
/** Entries of a list of which the text does not tell, when something is repeated for each. */
const FEW = 5;
const BEGINS_STEP = ['with', 'return', 'let', 'unwind'];
const ENDS_STEP = [
  ...BEGINS_STEP,
  'match',
  'optional',
  'where',
  'unwind',
  'call',
  'union',
  'order',
  'skip',
  'limit',
];

/** By how much what a text names has grown, at most. */
export interface Growth {
  /** Of what stands there: of the most grown of its variables, as often as values are added up. */
  of: (span: Span) => number;
}

/**
 * `WITH s + s AS s` once more and once more, and `replace` that puts ten letters for one: each step multiplies, and
 * neither Neo4j's memory limit nor its timeout hears of it. What is made of what has grown has grown by both.
 */
export function findGrowth(reading: Reading, values: Values = {}): Fault[] {
  const most = mostIn(reading, values);
  for (const { span, now } of stepsOf(reading, values)) {
    if (now <= most) continue;
    const message = 'Step by step this text makes a value many times as long as it was.';
    const advice =
      'Add each value once, and replace by no more than there was; lists are gathered by collect().';
    return [{ message, advice, at: placeOf(reading, span[0], span[1] - 1) }];
  }
  return [];
}

export function growthIn(reading: Reading, values: Values = {}): Growth {
  const grown = new Map<string, number>();
  for (const { name, now } of stepsOf(reading, values))
    if (name !== null) grown.set(name, Math.max(now, grown.get(name) ?? 1));
  return {
    of: (span) =>
      Math.max(1, ...variablesIn(reading, span).map((at) => grown.get(nameAt(reading, at)) ?? 1)) *
      added(reading, span),
  };
}

function mostIn(reading: Reading, values: Values): number {
  const strings = reading.tokens.filter(({ kind }) => kind === 'string').map(({ text }) => text.length);
  const ranges = [...rangeSizes(reading, values).values()].map((size) => size ?? 0);
  const sent = Object.values(values).flatMap((value) => [longestTextIn(value), longestListIn(value)]);
  return MOST_GROWN / Math.max(UNKNOWN, ...strings, ...ranges, ...sent);
}

interface Step {
  span: Span;
  /** What the value is called from here on; null where it has no name. */
  name: string | null;
  now: number;
}

/** What a text makes, in its order, and by how much each has grown. */
function stepsOf(reading: Reading, values: Values): Step[] {
  const grown = new Map<string, number>();
  const size = (at: number) => grown.get(nameAt(reading, at)) ?? 1;
  const items = itemsOf(reading);
  const spans = [...items, ...replacedBeside(reading, items)].toSorted(([a], [b]) => a - b);
  return spans.map((span) => {
    const from = Math.max(1, ...variablesIn(reading, span).map(size));
    const made = Math.max(from * added(reading, span), held(reading, span, size));
    const now = made * multiplied(reading, span, values);
    const name = isWord(reading, span[1] - 2, 'as') ? nameAt(reading, span[1] - 1) : null;
    if (name !== null) grown.set(name, now);
    return { span, name, now };
  });
}

/** Each `replace` that stands in a condition, a pattern, an order or an argument, with all that stands in it. */
function replacedBeside(reading: Reading, items: readonly Span[]): Span[] {
  const spans = callsOf(reading, REPLACE).map((call): Span => [
    call,
    (reading.partner.get(call + 1) ?? call) + 1,
  ]);
  const isInside =
    ([from, to]: Span) =>
    (other: Span) =>
      other[0] <= from && other[1] >= to && other[1] - other[0] > to - from;
  return spans.filter((span) => ![...spans, ...items].some(isInside(span)));
}

function nameAt(reading: Reading, at: number): string {
  return reading.tokens[at]?.text ?? '';
}

/** What WITH, RETURN and UNWIND give names to, in the order of the text. */
function itemsOf(reading: Reading): Span[] {
  return [...reading.tokens.keys()]
    .filter((at) => isWord(reading, at, ...BEGINS_STEP) && !isWord(reading, at - 1, 'starts', 'ends'))
    .flatMap((from) => {
      let to = from + 1;
      while (to < reading.tokens.length && !endsStep(reading, from, to)) to += 1;
      return from + 1 < to ? cut(reading, [from + 1, to], (at) => isSign(reading, at, ',')) : [];
    });
}

function multiplied(reading: Reading, item: Span, values: Values): number {
  return callsOf(reading, REPLACE)
    .filter((call) => call >= item[0] && call < item[1])
    .reduce((product, call) => product * lengthened(reading, call, values), repeated(reading, item, values));
}

const REPLACE = new Set(['replace']);

/** By how much `replace(text, this, that)` may lengthen a text. */
function lengthened(reading: Reading, call: number, values: Values): number {
  const [, sought, put] = argumentsOf(reading, call).map((span) => lettersOf(reading, span, values));
  const unknown = Math.max(UNKNOWN_FACTOR, ...Object.values(values).map(longestTextIn));
  if (put === 0) return 1;
  // Nothing is found between all letters.
  if (sought === 0) return (put ?? unknown) + 1;
  return put === undefined || put === null ? unknown : Math.max(put / (sought ?? 1), 1);
}

function lettersOf(reading: Reading, [from, to]: Span, values: Values): number | null {
  const token = reading.tokens[from];
  if (to - from === 1 && token?.kind === 'string') return token.text.length;
  if (to - from !== 2 || !isSign(reading, from, '$')) return null;
  const sent = valueOf(values, nameAt(reading, from + 1));
  return typeof sent === 'string' ? sent.length : null;
}

function endsStep(reading: Reading, from: number, at: number): boolean {
  const [level = 0, here = 0] = [reading.depth[from], reading.depth[at]];
  if (here < level) return true;
  return here === level && isWord(reading, at, ...ENDS_STEP) && !isSign(reading, at - 1, '.', ':', '$');
}

/** How many values are added up: a number or a text that stands there adds nothing that could double. */
function added(reading: Reading, [from, to]: Span): number {
  let values = 1;
  for (let at = from; at < to; at += 1) {
    const next = reading.tokens[at + 1];
    if (isSign(reading, at, '+', '||') && next?.kind !== 'number' && next?.kind !== 'string') values += 1;
  }
  return values;
}

/** What stands in a new list or map, each by as much as it has grown. */
function held(reading: Reading, [from, to]: Span, size: (at: number) => number): number {
  let most = 1;
  for (let open = from; open < to; open += 1) {
    if (!isSign(reading, open, '[', '{') || isWord(reading, open + 2, 'in')) continue;
    if (isWord(reading, open - 1, 'exists', 'count', 'collect')) continue;
    const inside: Span = [open + 1, Math.min(reading.partner.get(open) ?? to, to)];
    most = Math.max(
      most,
      barely(reading, inside).reduce((sum, at) => sum + size(at), 0),
    );
  }
  return most;
}

/**
 * By how many entries of a list something is repeated that is none of them: of those that stand in each other the
 * product, of those beside each other, which are added up, the most.
 */
function repeated(reading: Reading, [from, to]: Span, values: Values): number {
  const all = iterationsOf(reading).filter((one) => one.from >= from && one.to < to);
  const times = new Map(all.map((one) => [one, repeatsBy(reading, { one, all, values })]));
  return all.reduce((most, one) => {
    const around = all.filter((other) => other.from <= one.from && other.to >= one.to);
    return Math.max(
      most,
      around.reduce((product, other) => product * (times.get(other) ?? 1), 1),
    );
  }, 1);
}

interface Repeating {
  one: Iteration;
  all: readonly Iteration[];
  values: Values;
}

function repeatsBy(reading: Reading, { one, all, values }: Repeating): number {
  const around = all.filter((other) => other.from <= one.from && other.to >= one.to);
  const own = around.flatMap(({ variable, carried }) => [variable, carried?.name]);
  const others = barely(reading, madeBy(reading, one)).filter((at) => !own.includes(nameAt(reading, at)));
  return others.length === 0 ? 1 : entriesOf(reading, one, values);
}

function entriesOf(reading: Reading, { list: [from, to] }: Iteration, values: Values): number {
  if (isSign(reading, from, '$') && to - from === 2)
    return Math.max(FEW, longestListIn(valueOf(values, nameAt(reading, from + 1))));
  if (!isSign(reading, from, '[') || reading.partner.get(from) !== to - 1)
    return Math.max(FEW, ...[...rangeSizes(reading, values).values()].map((size) => size ?? 0));
  return partsOf(reading, from, (at) => isSign(reading, at, ',')).length;
}

/** Variables that stand there whole, not for one of their properties. */
function barely(reading: Reading, span: Span): number[] {
  return variablesIn(reading, span).filter(
    (at) => !isSign(reading, at + 1, '.') && !isWord(reading, at, ...WORDS),
  );
}

const WORDS = [
  'as', 'distinct', 'case', 'when', 'then', 'else', 'end', 'and', 'or', 'xor', 'not', 'in', 'is', 'null', 'true', 'false',
  'starts', 'ends', 'with', 'contains', 'where', 'match', 'return', 'exists', 'count', 'collect', 'optional', 'unwind',
]; // oxfmt-ignore
