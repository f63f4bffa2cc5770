import { stepsOf, type Plan, type PlanStep } from '../db/plan.ts';
import { CAPS } from '../db/limits.ts';
import { readDetails } from './details.ts';
import { isVariable, variablesIn } from './iterations.ts';
import { cut, isSign, isWord, type Reading, type Span } from './reading.ts';
import { growthIn } from './rule-growth.ts';
import type { Values } from './rule-range.ts';
import { rowsUnwound } from './unwound.ts';

/** Of an entry of a gathered list: an entity or what is made of one with all it holds, and one of its properties. */
const ENTITY_BYTES = 1_000;
const PROPERTY_BYTES = 50;

/** Entries of the longest list that a plan gathers, by what its planner expects; 0 when it gathers none. */
export function longestCollected({ root }: Plan, values: Values = {}): number {
  const lists = stepsOf(root)
    .filter((step) => isAggregation(step) && step.details.includes('collect('))
    .map((step) => entriesOf(step, values));
  return Math.max(0, ...lists);
}

/** What an answer has of lists that were gathered, and that it gives as they are, in about so many bytes. */
export interface Gathered {
  /** In one row. */
  inRow: number;
  /** In all rows that repeat them. */
  repeated: number;
}

export function gatheredIn({ root }: Plan, columns: readonly string[], values: Values = {}): Gathered {
  const steps = stepsOf(root);
  if (steps.some(isGuessed)) return { inRow: 0, repeated: 0 };
  const lists = columns.flatMap((column) => listGivenAs(column, steps, values));
  const sum = (bytes: number[]) => bytes.reduce((all, one) => all + one, 0);
  return {
    inRow: sum(lists.map(({ bytes }) => bytes)),
    repeated: sum(lists.map(({ bytes, times }) => (times > 1 ? bytes * times : 0))),
  };
}

/** Of what has that name in the end: it is gathered, or another name for something else, or made of it. */
function listGivenAs(
  name: string,
  steps: readonly PlanStep[],
  values: Values,
  above: readonly PlanStep[] = [],
): { bytes: number; times: number }[] {
  for (const [nth, step] of steps.entries()) {
    const read = readDetails(step);
    const made = read === undefined ? undefined : madeAs(read, name);
    if (read === undefined || made === undefined) continue;
    const [from, to] = made;
    const passed = [...above, ...steps.slice(0, nth)];
    const isName = to - from === 1 && isVariable(read, from);
    const isLiteral = isSign(read, from, '[', '{') && read.partner.get(from) === to - 1;
    if (isName || isLiteral) {
      const names = variablesIn(read, made).filter((at) => !isSign(read, at + 1, '.', '['));
      return names.flatMap((at) =>
        listGivenAs(read.tokens[at]?.text ?? '', steps.slice(nth + 1), values, passed),
      );
    }
    const isWhole =
      isAggregation(step) && isWord(read, from, 'collect') && read.partner.get(from + 1) === to - 1;
    if (!isWhole) return [];
    const bytes = entriesOf(step, values) * bytesOfEntry(read, [from + 2, to - 1]);
    return [{ bytes, times: rowsAbove(passed, values) / Math.max(step.rows, 1) }];
  }
  return [];
}

/** Rows of the answer, by the last of the steps that make it of what was gathered. */
function rowsAbove(steps: readonly PlanStep[], values: Values): number {
  const isCut = steps.some(({ operator }) => /^(?:Limit|Top|PartialTop|ExhaustiveLimit)/.test(operator));
  const rows = (steps[0]?.rows ?? 0) * (isCut ? 1 : longerThanPlanned(steps, values));
  return Math.min(rows, CAPS.rows);
}

/** Of what equals a value and is in no index the planner knows nothing, and says one in ten or twenty. */
export function isGuessed({ operator, details }: PlanStep): boolean {
  return operator.startsWith('Filter') && /\.\S+ (?:=|IN) /.test(details);
}

/** What a step gives that name: `collect(x) AS name`. */
function madeAs(read: Reading, name: string): Span | undefined {
  const items =
    read.tokens.length === 0 ? [] : cut(read, [0, read.tokens.length], (at) => isSign(read, at, ','));
  const item = items.find(([, to]) => isWord(read, to - 2, 'as') && read.tokens[to - 1]?.text === name);
  return item === undefined ? undefined : [item[0], item[1] - 2];
}

function bytesOfEntry(read: Reading, gathered: Span): number {
  const isWhole = variablesIn(read, gathered).some(
    (at) => !isSign(read, at + 1, '.') && !isWord(read, at, 'distinct'),
  );
  return isWhole ? ENTITY_BYTES : PROPERTY_BYTES;
}

function isAggregation({ operator }: PlanStep): boolean {
  return operator.replace(/\(.*$/, '').endsWith('Aggregation');
}

function entriesOf(step: PlanStep, values: Values): number {
  return (longerThanPlanned(stepsOf(step), values) * (step.inputs[0]?.rows ?? 0)) / Math.max(step.rows, 1);
}

/** The planner takes each list for a short one: by how much those of UNWIND are longer, where they tell. */
function longerThanPlanned(steps: readonly PlanStep[], values: Values): number {
  return steps
    .filter(({ operator }) => operator === 'Unwind')
    .reduce((product, unwind) => {
      const { rows, inputs } = unwind;
      const read = readDetails(unwind);
      const told = read === undefined ? 1 : rowsUnwound(read, { values, growth: growthIn(read, values) });
      const planned = Math.max(rows / Math.max(inputs[0]?.rows ?? 1, 1), 1);
      return Number.isFinite(told) ? product * Math.max(told / planned, 1) : product;
    }, 1);
}
