import { isSign, placeOf, type Fault, type Reading, type Span } from './reading.ts';
import { isVariable, iterationsOf, madeBy, variablesIn, type Iteration } from './iterations.ts';
import { rangeSizes, unwoundSizes } from './rule-range.ts';

/**
 * What one expression may do at once, in entries gone through times what each weighs: it is not counted by Neo4j's
 * memory limit, and no timeout ends it. Four million are some seconds and 200 MB at the worst.
 */
const MOST_STEPS = 4_000_000;
/** Entries of a list whose length is not told by the text. */
const UNKNOWN = 1_000;
/** Entries of what hangs on one thing: its labels, the nodes of a path, the words of a name. */
const SHORT = 100;
const SHORT_LISTS = ['nodes', 'relationships', 'labels', 'keys', 'split'];
/** A weight of one holds so many letters: a body that makes more of each entry weighs more. */
const LETTERS = 64;
/** What a parameter or a long text may add to each entry. */
const PARAM_LETTERS = 1_000;

/**
 * Lists gone through inside of lists, and long texts made of each entry of a long list. `longestCollected` is what the
 * plan tells of lists that are gathered.
 */
export function findHeavyLists(reading: Reading, longestCollected = 0): Fault[] {
  const all = iterationsOf(reading);
  const ranges = rangeSizes(reading);
  const unwound = unwoundSizes(reading);
  const longest = Math.max(
    UNKNOWN,
    longestCollected,
    ...unwound,
    ...[...ranges.values()].map((size) => size ?? 0),
  );
  const sizeOf = (one: Iteration) => sizeOfList(reading, { one, all, ranges, longest });
  const sizes = new Map(all.map((one) => [one, sizeOf(one)]));
  return all.flatMap((one) => {
    const around = all.filter((other) => isInBody(one, other));
    const times = [one, ...around].reduce((product, other) => product * (sizes.get(other) ?? 1), 1);
    const steps = times * weightOf(reading, { one, ranges, longest });
    if (steps <= MOST_STEPS) return [];
    const nested = around.length > 0;
    return [
      {
        message: nested
          ? 'A list is gone through for each entry of another, by one expression that nothing can interrupt.'
          : 'More is made of each entry of a long list than one expression may.',
        advice: 'Take the list apart by UNWIND, and gather by collect(): that is counted and can be ended.',
        at: placeOf(reading, one.from, one.to),
      },
    ];
  });
}

interface Sizing {
  one: Iteration;
  all: readonly Iteration[];
  ranges: ReadonlyMap<number, number | null>;
  longest: number;
}

/** The inner one is counted as often as the outer one does its body. */
function isInBody(inner: Iteration, { body: [from, to] }: Iteration): boolean {
  return inner.from >= from && inner.to < to;
}

function sizeOfList(reading: Reading, { one, all, ranges, longest }: Sizing): number {
  const [from, to] = one.list;
  const within = [...ranges].filter(([call]) => call >= from && call < to);
  if (within.length > 0) return within.reduce((sum, [, size]) => sum + (size ?? longest), 0);
  const close = reading.partner.get(from);
  if (isSign(reading, from, '[') && close === to - 1) return literalLength(reading, from, close);
  const names = reading.tokens[from]?.text.toLowerCase() ?? '';
  if (SHORT_LISTS.includes(names) && isSign(reading, from + 1, '(') && !hasLongText(reading, one.list))
    return SHORT;
  // What belongs to an entry of an outer list is as long as that entry, not as long as that list.
  const outer = all.filter((other) => isInBody(one, other));
  const isOwn = outer.some(({ variable }) => isVariable(reading, from, variable));
  // A list that is stored with an entity is short, unless the text itself makes long ones that a map could hold.
  const isStored = longest <= UNKNOWN && isVariable(reading, from) && isSign(reading, from + 1, '.');
  return isOwn || isStored ? SHORT : longest;
}

function literalLength(reading: Reading, open: number, close: number): number {
  const level = reading.depth[open + 1];
  let entries = 1;
  for (let at = open + 1; at < close; at += 1)
    if (reading.depth[at] === level && isSign(reading, at, ',')) entries += 1;
  return entries;
}

function weightOf(reading: Reading, { one, ranges, longest }: Omit<Sizing, 'all'>): number {
  const [from, to] = madeBy(reading, one);
  const made = [...ranges].filter(([call]) => call >= from && call < to);
  const entries = made.reduce((sum, [, size]) => sum + (size ?? longest), 0);
  const weight = Math.ceil((lettersIn(reading, [from, to]) + 8 * entries) / LETTERS);
  return weight + (givesList(reading, one) ? longest : 0);
}

/** What the texts and parameters in there may add to each entry. */
function lettersIn(reading: Reading, [from, to]: Span): number {
  let letters = 1;
  for (let at = from; at < to; at += 1) {
    const token = reading.tokens[at];
    if (token?.kind === 'string') letters += token.text.length;
    if (isSign(reading, at, '$')) letters += PARAM_LETTERS;
  }
  return letters;
}

function hasLongText(reading: Reading, [from, to]: Span): boolean {
  return lettersIn(reading, [from, to]) > LETTERS;
}

/** `| xs]`, where xs is no entry: the same list once more for each entry. */
function givesList(reading: Reading, { body: [from, to], variable }: Iteration): boolean {
  const told = variablesIn(reading, [from + 1, to]);
  const strange = told.filter((at) => !isVariable(reading, at, variable));
  return isSign(reading, from, '|') && to - from === 2 && strange.length === 1;
}
