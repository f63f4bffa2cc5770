import {
  argumentsOf,
  callsOf,
  isSign,
  isWord,
  placeOf,
  type Fault,
  type Reading,
  type Span,
} from './reading.ts';
import { isVariable } from './iterations.ts';
import { rangeSizes } from './rule-range.ts';

/** Letters or entries that a text may make of what it begins with by sheer repetition. */
const MOST_GROWN = 20_000_000;
/** What a value weighs of which the text does not tell. */
const UNKNOWN = 1_000;
const UNKNOWN_FACTOR = 100;
const BEGINS_STEP = ['with', 'return', 'let'];
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
 * neither Neo4j's memory limit nor its timeout hears of it.
 */
export function findGrowth(reading: Reading): Fault[] {
  const strings = reading.tokens.filter(({ kind }) => kind === 'string').map(({ text }) => text.length);
  const ranges = [...rangeSizes(reading).values()].map((size) => size ?? 0);
  const begins = Math.max(UNKNOWN, ...strings, ...ranges);
  const growing = [...replacesOf(reading), ...stepsOf(reading)].filter(({ factor }) => factor > 1);
  let grown = begins;
  for (const { factor, at } of growing.toSorted((a, b) => a.at[0] - b.at[0])) {
    grown *= factor;
    if (grown <= MOST_GROWN) continue;
    return [
      {
        message: 'Step by step this text makes a value many times as long as it was.',
        advice:
          'Add each value once, and replace by no more than there was; lists are gathered by collect().',
        at: placeOf(reading, at[0], at[1] - 1),
      },
    ];
  }
  return [];
}

interface Growing {
  factor: number;
  at: Span;
}

const REPLACE = new Set(['replace']);

/** By how much `replace(text, this, that)` may lengthen a text. */
function replacesOf(reading: Reading): Growing[] {
  return callsOf(reading, REPLACE).map((call) => {
    const [, sought, put] = argumentsOf(reading, call).map((span) => lengthOf(reading, span));
    const at: Span = [call, (reading.partner.get(call + 1) ?? call) + 1];
    // Nothing is found between all letters.
    if (put === 0) return { factor: 1, at };
    if (sought === 0) return { factor: (put ?? UNKNOWN_FACTOR) + 1, at };
    if (put === undefined || put === null) return { factor: UNKNOWN_FACTOR, at };
    return { factor: Math.max(put / (sought ?? 1), 1), at };
  });
}

function lengthOf(reading: Reading, [from, to]: Span): number | null {
  const token = reading.tokens[from];
  return to - from === 1 && token?.kind === 'string' ? token.text.length : null;
}

/** By how much the longest sum of a WITH or RETURN may lengthen what it is made of. */
function stepsOf(reading: Reading): Growing[] {
  const starts = [...reading.tokens.keys()].filter(
    (at) => isWord(reading, at, ...BEGINS_STEP) && !isWord(reading, at - 1, 'starts', 'ends'),
  );
  return starts.map((from) => {
    let to = from + 1;
    while (to < reading.tokens.length && !endsStep(reading, from, to)) to += 1;
    return { factor: mostAdded(reading, [from + 1, to]), at: [from, to] as const };
  });
}

function endsStep(reading: Reading, from: number, at: number): boolean {
  const [level = 0, here = 0] = [reading.depth[from], reading.depth[at]];
  if (here < level) return true;
  return here === level && isWord(reading, at, ...ENDS_STEP) && !isSign(reading, at - 1, '.', ':', '$');
}

/** The most variables that are added up in one of its parts. */
function mostAdded(reading: Reading, [from, to]: Span): number {
  let most = 1;
  let began = from;
  for (let at = from; at <= to; at += 1) {
    const ends = at === to || (isSign(reading, at, ',') && reading.depth[at] === reading.depth[from]);
    if (!ends) continue;
    most = Math.max(most, added(reading, [began, at]));
    began = at + 1;
  }
  return most;
}

function added(reading: Reading, [from, to]: Span): number {
  let adds = false;
  let values = 0;
  for (let at = from; at < to; at += 1) {
    if (isSign(reading, at, '+', '||')) adds = true;
    const isValue =
      isVariable(reading, at) && !isSign(reading, at + 1, '.') && !isWord(reading, at, ...WORDS);
    if (isValue) values += 1;
  }
  // Its own name is the last.
  const named = isWord(reading, to - 2, 'as') ? 1 : 0;
  return adds ? Math.max(values - named, 1) : 1;
}

const WORDS = [
  'as', 'distinct', 'case', 'when', 'then', 'else', 'end', 'and', 'or', 'xor', 'not', 'in', 'is', 'null', 'true', 'false',
  'starts', 'ends', 'with', 'contains', 'where',
]; // oxfmt-ignore
