import { findMadeMemberships, isVariable, iterationsOf, variablesIn, type Iteration } from './iterations.ts';
import { isSign, isWord, type Reading, type Span } from './reading.ts';
import { growthIn, type Growth } from './rule-growth.ts';
import { rangeSizes, valueOf, type Values } from './rule-range.ts';
import { longestListIn, longestTextIn, longestWithin } from './sent.ts';
import { rowsUnwound } from './unwound.ts';

/** Entries of a list whose length is not told by the text. */
const UNKNOWN = 1_000;
/** Entries of what hangs on one thing: its labels, the nodes of a path, the words of a name. */
const SHORT = 100;
const SHORT_LISTS = ['nodes', 'relationships', 'labels', 'keys', 'split'];
/** Above this a text of letters is more than a separator or a pattern. */
const LONG_TEXT = 64;

/** What is known beside the text: of the plan, the longest list that is gathered, and the values that are sent. */
export interface Known {
  collected?: number;
  values?: Values;
}

/** How long the lists are that a text goes through. */
export interface Sizes {
  iterations: readonly Iteration[];
  /** Lists that are looked through for one entry. */
  memberships: readonly Iteration[];
  ranges: ReadonlyMap<number, number | null>;
  /** Of all lists of which the text does not tell more. */
  longest: number;
  of: (one: Iteration) => number;
  /** Those that do this one again for each of their entries. */
  around: (one: Iteration) => Iteration[];
}

export function sizesIn(reading: Reading, { collected = 0, values = {} }: Known = {}): Sizes {
  const iterations = iterationsOf(reading);
  const ranges = rangeSizes(reading, values);
  const growth = growthIn(reading, values);
  const rows = gathers(reading) ? rowsUnwound(reading, { values, growth }) : 0;
  const sent = Math.max(0, ...Object.values(values).map(longestListIn));
  const longest = Math.max(UNKNOWN, collected, rows, sent, ...[...ranges.values()].map((size) => size ?? 0));
  const around = (one: Iteration) => iterations.filter((other) => isInBody(one, other));
  const sizing = { ranges, longest, growth, values, around };
  const memberships = findMadeMemberships(reading);
  const sizes = new Map(
    [...iterations, ...memberships].map((one) => [one, sizeOfList(reading, one, sizing)]),
  );
  return { iterations, memberships, ranges, longest, around, of: (one) => sizes.get(one) ?? longest };
}

/** The inner one is counted as often as the outer one does its body. */
function isInBody(inner: Iteration, { body: [from, to] }: Iteration): boolean {
  return inner.from >= from && inner.to < to;
}

/** Rows become a list by `collect()` and by COLLECT { }. */
function gathers(reading: Reading): boolean {
  return [...reading.tokens.keys()].some(
    (at) => reading.tokens[at]?.text.toLowerCase() === 'collect' && isSign(reading, at + 1, '(', '{'),
  );
}

interface Sizing extends Pick<Sizes, 'ranges' | 'longest' | 'around'> {
  growth: Growth;
  values: Values;
}

function sizeOfList(reading: Reading, one: Iteration, sizing: Sizing): number {
  const { ranges, longest, around, values } = sizing;
  const [from, to] = one.list;
  const within = [...ranges].filter(([call]) => call >= from && call < to);
  if (within.length > 0) {
    const ends = within.map(([call]): Span => [call, reading.partner.get(call + 1) ?? call]);
    const beside = variablesIn(reading, one.list).some(
      (at) => !ends.some(([first, last]) => at >= first && at <= last),
    );
    return within.reduce((sum, [, size]) => sum + (size ?? longest), beside ? longest : 0);
  }
  const close = reading.partner.get(from);
  if (isSign(reading, from, '[') && close === to - 1) return literalLength(reading, from, close);
  if (isSign(reading, from, '$') && to - from === 2) {
    const sent = valueOf(values, reading.tokens[from + 1]?.text ?? '');
    return sent === undefined ? longest : longestListIn(sent);
  }
  const short = shortList(reading, one.list, sizing);
  if (short !== null) return short;
  // What belongs to an entry of an outer list is as long as that entry, not as long as that list.
  const isOwn = around(one).some(({ variable }) => isVariable(reading, from, variable));
  if (isOwn) return Math.max(SHORT, ...Object.values(values).map(longestWithin));
  // A list that is stored with an entity is short, unless the text itself makes long ones that a map could hold.
  const isStored = longest <= UNKNOWN && isVariable(reading, from) && isSign(reading, from + 1, '.');
  if (isStored) return SHORT;
  const grown = sizing.growth.of(one.list);
  return Math.max(longest, grown * (longest > UNKNOWN ? longest : SHORT));
}

/** Of `nodes(path)`, `split(name, ' ')` and the like; null of other lists. */
function shortList(reading: Reading, list: Span, { growth, values }: Sizing): number | null {
  const [from, to] = list;
  const isCall = isWord(reading, from, ...SHORT_LISTS) && isSign(reading, from + 1, '(');
  if (!isCall || reading.partner.get(from + 1) !== to - 1) return null;
  if (isWord(reading, from, 'keys')) return Math.max(SHORT, ...Object.values(values).map(longestListIn));
  if (!isWord(reading, from, 'split')) return SHORT;
  // Neither a long text nor what has grown has few words.
  const written = reading.tokens.filter(({ kind }) => kind === 'string').map(({ text }) => text.length);
  const letters = Math.max(0, ...written, ...Object.values(values).map(longestTextIn));
  const isSent = Array.from({ length: to - from }, (_, nth) => from + nth).some((at) =>
    isSign(reading, at, '$'),
  );
  if (isSent && Object.keys(values).length === 0) return UNKNOWN;
  const grown = growth.of(list);
  return grown > LONG_TEXT || letters > LONG_TEXT ? Math.max(SHORT, letters, LONG_TEXT) * grown : SHORT;
}

function literalLength(reading: Reading, open: number, close: number): number {
  const level = reading.depth[open + 1];
  let entries = 1;
  for (let at = open + 1; at < close; at += 1)
    if (reading.depth[at] === level && isSign(reading, at, ',')) entries += 1;
  return entries;
}
