import { variablesIn, isVariable, madeBy, type Iteration } from './iterations.ts';
import { isSign, placeOf, type Fault, type Reading, type Span } from './reading.ts';
import { valueOf, type Values } from './rule-range.ts';
import { longestTextIn } from './sent.ts';
import { sizesIn, type Known, type Sizes } from './sizes.ts';

/**
 * What one expression may do at once, in entries gone through times what each weighs: it is not counted by Neo4j's
 * memory limit, and no timeout ends it. Four million are some seconds and 200 MB at the worst.
 */
const MOST_STEPS = 4_000_000;
/** A weight of one holds so many letters: a body that makes more of each entry weighs more. */
const LETTERS = 64;
/** What a parameter or a long text may add to each entry. */
const PARAM_LETTERS = 1_000;

/** Lists gone through inside of lists, and long texts made of each entry of a long list. */
export function findHeavyLists(reading: Reading, known: Known = {}): Fault[] {
  const sizes = sizesIn(reading, known);
  return [...findHeavyMemberships(reading, sizes), ...findHeavyIterations(reading, sizes, known)];
}

/** Comparing takes a small part of what making does: 10,000 entries with as many took 14 s on two busy cores. */
const COMPARISONS = 16;

function findHeavyMemberships(reading: Reading, sizes: Sizes): Fault[] {
  return sizes.memberships.flatMap((one) => {
    const around = sizes.around(one);
    const times = [one, ...around].reduce((product, other) => product * sizes.of(other), 1);
    if (around.length === 0 || times / COMPARISONS <= MOST_STEPS) return [];
    const message = 'For each entry of a list another one is made anew and looked through.';
    const advice = 'Give that list a name by WITH ... AS first: it is looked through once then.';
    return [{ message, advice, at: placeOf(reading, one.from, one.to) }];
  });
}

function findHeavyIterations(reading: Reading, sizes: Sizes, known: Known): Fault[] {
  return sizes.iterations.flatMap((one) => {
    const around = sizes.around(one);
    const times = [one, ...around].reduce((product, other) => product * sizes.of(other), 1);
    const steps = times * weightOf(reading, one, { ...sizes, ...known });
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

function weightOf(reading: Reading, one: Iteration, { ranges, longest, values }: Sizes & Known): number {
  const [from, to] = madeBy(reading, one);
  const made = [...ranges].filter(([call]) => call >= from && call < to);
  const entries = made.reduce((sum, [, size]) => sum + (size ?? longest), 0);
  const weight = Math.ceil((lettersIn(reading, [from, to], values) + 8 * entries) / LETTERS);
  return weight + (givesList(reading, one) ? longest : 0);
}

/** What the texts and parameters in there may add to each entry. */
function lettersIn(reading: Reading, [from, to]: Span, values: Values = {}): number {
  let letters = 1;
  for (let at = from; at < to; at += 1) {
    const token = reading.tokens[at];
    if (token?.kind === 'string') letters += token.text.length;
    if (!isSign(reading, at, '$')) continue;
    const sent = valueOf(values, reading.tokens[at + 1]?.text ?? '');
    letters += sent === undefined ? PARAM_LETTERS : longestTextIn(sent);
  }
  return letters;
}

/** `| xs]`, where xs is no entry: the same list once more for each entry. */
function givesList(reading: Reading, { body: [from, to], variable }: Iteration): boolean {
  const told = variablesIn(reading, [from + 1, to]);
  const strange = told.filter((at) => !isVariable(reading, at, variable));
  return isSign(reading, from, '|') && to - from === 2 && strange.length === 1;
}
