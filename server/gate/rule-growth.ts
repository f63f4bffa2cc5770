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
import { rangeSizes } from './rule-range.ts';

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

/**
 * `WITH s + s AS s` once more and once more, and `replace` that puts ten letters for one: each step multiplies, and
 * neither Neo4j's memory limit nor its timeout hears of it. What is made of what has grown has grown by both.
 */
export function findGrowth(reading: Reading): Fault[] {
  const strings = reading.tokens.filter(({ kind }) => kind === 'string').map(({ text }) => text.length);
  const ranges = [...rangeSizes(reading).values()].map((size) => size ?? 0);
  const most = MOST_GROWN / Math.max(UNKNOWN, ...strings, ...ranges);
  const grown = new Map<string, number>();
  for (const item of itemsOf(reading)) {
    const size = (at: number) => grown.get(nameAt(reading, at)) ?? 1;
    const from = Math.max(1, ...variablesIn(reading, item).map(size));
    const now = Math.max(from * added(reading, item), held(reading, item, size)) * multiplied(reading, item);
    if (now > most) {
      const message = 'Step by step this text makes a value many times as long as it was.';
      const advice =
        'Add each value once, and replace by no more than there was; lists are gathered by collect().';
      return [{ message, advice, at: placeOf(reading, item[0], item[1] - 1) }];
    }
    if (isWord(reading, item[1] - 2, 'as')) grown.set(nameAt(reading, item[1] - 1), now);
  }
  return [];
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

function multiplied(reading: Reading, item: Span): number {
  return callsOf(reading, REPLACE)
    .filter((call) => call >= item[0] && call < item[1])
    .reduce((product, call) => product * lengthened(reading, call), repeated(reading, item));
}

const REPLACE = new Set(['replace']);

/** By how much `replace(text, this, that)` may lengthen a text. */
function lengthened(reading: Reading, call: number): number {
  const [, sought, put] = argumentsOf(reading, call).map((span) => lengthOf(reading, span));
  if (put === 0) return 1;
  // Nothing is found between all letters.
  if (sought === 0) return (put ?? UNKNOWN_FACTOR) + 1;
  return put === undefined || put === null ? UNKNOWN_FACTOR : Math.max(put / (sought ?? 1), 1);
}

function lengthOf(reading: Reading, [from, to]: Span): number | null {
  const token = reading.tokens[from];
  return to - from === 1 && token?.kind === 'string' ? token.text.length : null;
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

/** By how many entries of a list something is repeated that is none of them. */
function repeated(reading: Reading, [from, to]: Span): number {
  const all = iterationsOf(reading);
  return all
    .filter((one) => one.from >= from && one.to < to)
    .reduce((product, one) => {
      const around = all.filter((other) => other.from <= one.from && other.to >= one.to);
      const own = around.flatMap(({ variable, carried }) => [variable, carried?.name]);
      const [first, last] = madeBy(reading, one);
      const others = barely(reading, [first, last]).filter((at) => !own.includes(reading.tokens[at]?.text));
      return others.length === 0 ? product : product * entriesOf(reading, one);
    }, 1);
}

function entriesOf(reading: Reading, { list: [from, to] }: Iteration): number {
  if (!isSign(reading, from, '[') || reading.partner.get(from) !== to - 1)
    return Math.max(FEW, ...[...rangeSizes(reading).values()].map((size) => size ?? 0));
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
