import { stepsOf, type Plan, type PlanStep } from '../db/plan.ts';
import { CAPS } from '../db/limits.ts';
import { readDetails } from './details.ts';
import { expectedIn, isAggregation, nameOf, type Expected } from './expected.ts';
import {
  either,
  ENTITY_BYTES,
  heldIn,
  namesWhole,
  NOTHING,
  PROPERTY_BYTES,
  sum,
  wholeIn,
  type Gathered,
} from './held.ts';
import { cut, isSign, isWord, type Reading, type Span } from './reading.ts';
import type { Values } from './rule-range.ts';

/** Entries of the longest list that a plan gathers, by what its planner expects; 0 when it gathers none. */
export function longestCollected({ root }: Plan, values: Values = {}): number {
  const expected = expectedIn(root, values);
  const lists = stepsOf(root)
    .filter((step) => isAggregation(step) && step.details.includes('collect('))
    .map((step) => entriesOf(step, expected));
  return Math.max(0, ...lists);
}

/** What an answer has in these columns of lists that were gathered. */
export function gatheredIn({ root }: Plan, columns: readonly string[], values: Values = {}): Gathered {
  if (stepsOf(root).some(isGuessed)) return NOTHING;
  const expected = expectedIn(root, values);
  const looking = { expected, values, rows: Math.min(expected(root), CAPS.rows), known: new Map() };
  return sum(columns.map((column) => named(column, root, looking) ?? NOTHING));
}

interface Looking {
  expected: Expected;
  values: Values;
  /** Of the answer, or of what one part of a UNION gives of it. */
  rows: number;
  /** What makes the rows for each of which the steps are done. */
  outer?: { step: PlanStep; looking: Looking };
  /** A text may say a name, and that of another made of it twice, again and again. */
  known: Map<PlanStep, Map<string, Gathered | undefined>>;
}

/** What a name stands for behind a step; undefined where nothing of the plan tells. */
function named(name: string, step: PlanStep, looking: Looking): Gathered | undefined {
  const known = looking.known.get(step) ?? new Map<string, Gathered | undefined>();
  looking.known.set(step, known);
  if (!known.has(name)) known.set(name, findNamed(name, step, looking));
  return known.get(name);
}

function findNamed(name: string, step: PlanStep, looking: Looking): Gathered | undefined {
  const { expected, rows } = looking;
  const [first, second] = step.inputs;
  if (nameOf(step) === 'Union') {
    const parts = step.inputs.map((input) =>
      named(name, input, { ...looking, rows: Math.min(rows, expected(input)) }),
    );
    return either(parts.map((part) => part ?? NOTHING));
  }
  const made = madeIn(step);
  const span = made.names.get(name);
  if (made.read !== undefined && span !== undefined)
    return heldIn(made.read, span, holdingAt(step, made.read, looking));
  if (first === undefined) return undefined;
  const rolled = nameOf(step) === 'RollUpApply' ? rolledUp(name, step, looking) : undefined;
  const found = rolled ?? named(name, first, looking);
  if (found !== undefined || second === undefined) return found;
  return named(
    name,
    second,
    nameOf(step).endsWith('Apply') ? { ...looking, outer: { step: first, looking } } : looking,
  );
}

function holdingAt(step: PlanStep, read: Reading, looking: Looking) {
  const before = (name: string) => namedBefore(name, step, looking);
  return {
    values: looking.values,
    named: (name: string) => before(name) ?? NOTHING,
    collected(of: Span): Gathered {
      if (!isAggregation(step)) return NOTHING;
      const entry = sum(wholeIn(read, of).map((at) => before(read.tokens[at]?.text ?? '') ?? NOTHING)).inRow;
      const least = namesWhole(read, of) ? ENTITY_BYTES : PROPERTY_BYTES;
      return repeatedBy(step, entriesOf(step, looking.expected) * Math.max(entry, least), looking);
    },
  };
}

function namedBefore(name: string, step: PlanStep, looking: Looking): Gathered | undefined {
  for (const input of step.inputs) {
    const found = named(name, input, looking);
    if (found !== undefined) return found;
  }
  for (let { outer } = looking; outer !== undefined; { outer } = outer.looking) {
    const found = named(name, outer.step, outer.looking);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** In each row that leaves a step so many bytes. */
function repeatedBy(step: PlanStep, inRow: number, { expected, rows }: Looking): Gathered {
  const times = rows / Math.max(expected(step), 1);
  return { inRow, repeated: times > 1 ? inRow * times : 0 };
}

/** COLLECT { } and `[(a)--(b) | b]`: the rows of one side become a list in each row of the other. */
function rolledUp(name: string, step: PlanStep, looking: Looking): Gathered | undefined {
  const [list, entry] = step.details.split(',').map((part) => part.trim());
  const [left, right] = step.inputs;
  if (list !== name || entry === undefined || left === undefined || right === undefined) return undefined;
  const { expected } = looking;
  const made = stepsOf(right)
    .map(madeIn)
    .find(({ names }) => names.has(entry));
  const isPart = made?.read !== undefined && !namesWhole(made.read, made.names.get(entry) ?? [0, 0]);
  const entries = expected(right) / Math.max(expected(left), 1);
  return repeatedBy(step, entries * (isPart ? PROPERTY_BYTES : ENTITY_BYTES), looking);
}

interface Made {
  read: Reading | undefined;
  names: ReadonlyMap<string, Span>;
}

/** What a step gives names to: `collect(x) AS name`. */
function madeIn(step: PlanStep): Made {
  const known = madeKnown.get(step) ?? readMade(step);
  madeKnown.set(step, known);
  return known;
}

/** Asked for again with each column of an answer. */
const madeKnown = new WeakMap<PlanStep, Made>();

function readMade(step: PlanStep): Made {
  const read = readDetails(step);
  if (read === undefined || read.tokens.length === 0) return { read, names: new Map() };
  const items = cut(read, [0, read.tokens.length], (at) => isSign(read, at, ','));
  const given = items.filter(([, to]) => isWord(read, to - 2, 'as'));
  return {
    read,
    names: new Map(given.map(([from, to]) => [read.tokens[to - 1]?.text ?? '', [from, to - 2]])),
  };
}

/** Of what equals a value and is in no index the planner knows nothing, and says one in ten or twenty. */
export function isGuessed({ operator, details }: PlanStep): boolean {
  return operator.startsWith('Filter') && /\.\S+ (?:=|IN) /.test(details);
}

/** The rows that are more than was planned make longer lists, not more of them. */
function entriesOf(step: PlanStep, expected: Expected): number {
  const [input] = step.inputs;
  return input === undefined ? 0 : expected(input) / Math.max(step.rows, 1);
}
