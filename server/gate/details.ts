import { readTokens } from '#contract/cypher-tokens';
import type { PlanStep } from '../db/plan.ts';
import { isReading, matchBrackets, type Fault, type Reading } from './reading.ts';
import { findCopyingFolds } from './rule-copying.ts';
import { findToldFunctions } from './rule-functions.ts';
import { findGrowth } from './rule-growth.ts';
import { findHeavyLists } from './rule-lists.ts';
import { findRanges } from './rule-range.ts';
import { findGrowingFolds } from './rule-reduce.ts';

const RULES: readonly ((reading: Reading) => Fault[])[] = [
  findRanges,
  findGrowingFolds,
  (reading) => findHeavyLists(reading),
  (reading) => findCopyingFolds(reading),
  (reading) => (hidesLiterals(reading) ? [] : findGrowth(reading)),
];

/**
 * What Neo4j itself understood of a step's expressions, judged once more: in one spelling, whatever the text's was. A
 * server that hides literals there shows parameters in their place, and leaves these to the judgement of the text.
 */
export const objectionsToDetails = oncePerStep((step): readonly Fault[] => {
  const read = readDetails(step);
  if (read === undefined) return [];
  const called = findToldFunctions(read, step.operator === 'ProcedureCall');
  return [...called, ...RULES.flatMap((find) => find(read))];
});

/** Details are told for people: what is no expression need not be readable as one, and is undefined then. */
export const readDetails = oncePerStep(({ operator, details }): Reading | undefined => {
  // What is stored is no less so for being read once: `cache[n.key]`.
  const plain = details.replaceAll(/\bcache\w*\[([^[\]]*)\]/g, '$1');
  const told = operator.startsWith('Unwind') ? `UNWIND ${plain}` : plain;
  const { tokens, unreadable } = readTokens(told);
  const read = unreadable === null ? matchBrackets(tokens) : undefined;
  return read !== undefined && isReading(read) ? read : undefined;
});

/** A plan is kept, and asked about by several rules: what its steps say is read once. */
function oncePerStep<T>(find: (step: PlanStep) => T): (step: PlanStep) => T {
  const found = new WeakMap<PlanStep, { told: T }>();
  return (step) => {
    const known = found.get(step) ?? { told: find(step) };
    found.set(step, known);
    return known.told;
  };
}

/** By how much `replace` lengthens is told by the letters that are hidden. */
function hidesLiterals({ params }: Reading): boolean {
  return params.some((name) => /^auto(?:string|int|list)_/.test(name));
}
