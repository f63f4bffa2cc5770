import type { PlanStep } from '../db/plan.ts';
import { readDetails } from './details.ts';
import { callsOf, isSign, isWord, type Reading } from './reading.ts';
import { growthIn } from './rule-growth.ts';
import { valueOf, type Values } from './rule-range.ts';
import { rowsUnwound } from './unwound.ts';

/** How many rows leave a step of a plan. */
export type Expected = (step: PlanStep) => number;

/**
 * The planner takes each list for a short one, and a LIMIT of which it does not know for one of few rows: what it
 * expects of each step is told anew by the values that are sent, where they tell.
 */
export function expectedIn(root: PlanStep, values: Values = {}): Expected {
  const times = new Map<PlanStep, number>();
  correct(root, { times, values, outer: { times: 1, rows: 1 } });
  return (step) => step.rows * (times.get(step) ?? 1);
}

interface Correcting {
  /** By how much more rows leave each step than was planned. */
  times: Map<PlanStep, number>;
  values: Values;
  /** The rows for each of which the step is done again, as the right side of an Apply is. */
  outer: { times: number; rows: number };
}

/** By how much a step, and what feeds it, makes more of each outer row than was planned. */
function correct(step: PlanStep, correcting: Correcting): number {
  const { times, outer } = correcting;
  const own = ownTimes(step, fedTimes(step, correcting), correcting);
  times.set(step, own * outer.times);
  return own;
}

function fedTimes(step: PlanStep, correcting: Correcting): number {
  const { outer } = correcting;
  const [first, ...others] = step.inputs;
  if (first === undefined) return 1;
  const left = correct(first, correcting);
  const name = nameOf(step);
  if (name === 'Union')
    return unitedTimes([[first, left], ...others.map((one) => [one, correct(one, correcting)] as const)]);
  if (!name.endsWith('Apply'))
    return others.reduce((product, one) => product * correct(one, correcting), left);
  const times = outer.times * left;
  const within = { ...correcting, outer: { times, rows: Math.max(first.rows * times, 1) } };
  const right = others.reduce((product, one) => product * correct(one, within), 1);
  return ADDS_ROWS.has(name) ? left * right : left;
}

/** The others ask whether there are rows, or gather them. */
const ADDS_ROWS = new Set(['Apply', 'TriadicSelection']);

function unitedTimes(inputs: readonly (readonly [PlanStep, number])[]): number {
  const planned = inputs.reduce((sum, [{ rows }]) => sum + rows, 0);
  return planned === 0 ? 1 : inputs.reduce((sum, [{ rows }, times]) => sum + rows * times, 0) / planned;
}

function ownTimes(step: PlanStep, fed: number, correcting: Correcting): number {
  const name = nameOf(step);
  const read = readDetails(step);
  if (read === undefined) return fed;
  if (name === 'Unwind') return fed * unwoundTimes(step, read, correcting.values);
  if (isAggregation(step) && !isGrouped(read)) return 1;
  return CUTS.test(name) ? cutTimes(step, { ...correcting, read, fed }) : fed;
}

function unwoundTimes({ rows, inputs }: PlanStep, read: Reading, values: Values): number {
  const told = rowsUnwound(read, { values, growth: growthIn(read, values) });
  const before = inputs[0]?.rows ?? 1;
  const planned = Math.max(before > 0 ? rows / before : 1, 1);
  return Number.isFinite(told) ? Math.max(told / planned, 1) : 1;
}

const CUTS = /^(?:Limit|ExhaustiveLimit|Top|PartialTop)/;

function cutTimes(step: PlanStep, cutting: Correcting & { read: Reading; fed: number }): number {
  const { times, values, outer, read, fed } = cutting;
  const [input] = step.inputs;
  const most = mostLeft(read, values);
  if (most === null || input === undefined || step.rows === 0 || input.rows === 0) return 1;
  const given = input.rows * fed * outer.times;
  const rows = isForeseen(step, read, outer) ? Math.min(most * outer.rows, given) : most * outer.rows;
  if (nameOf(step) === 'Limit') for (const one of step.inputs) scale(one, rows / given, times);
  return rows / (step.rows * outer.times);
}

/** Of a LIMIT by a parameter the planner expects so many rows, and of what feeds it no more. */
const UNFORESEEN = 75;

function isForeseen(
  { operator, rows, inputs }: PlanStep,
  read: Reading,
  outer: Correcting['outer'],
): boolean {
  const isSent = read.params.length > 0 && operator.startsWith('Limit');
  return !isSent || rows < (UNFORESEEN * outer.rows) / outer.times || (inputs[0]?.rows ?? 0) > rows;
}

/** Behind a LIMIT no more is read than it takes, but for what reads all before it gives anything. */
function scale(step: PlanStep, by: number, times: Correcting['times']): void {
  if (READS_ALL.test(step.operator)) return;
  times.set(step, (times.get(step) ?? 1) * by);
  for (const input of step.inputs) scale(input, by, times);
}

const READS_ALL = /Aggregation|^(?:Sort|PartialSort|Top|PartialTop|Eager|ExhaustiveLimit)/;

/** `10`, `$n`, `$skip + $n`, or one of these behind an order and LIMIT; null where that is not told. */
function mostLeft(read: Reading, values: Values): number | null {
  const { tokens } = read;
  const limit = [...tokens.keys()].findLast((at) => isWord(read, at, 'limit')) ?? -1;
  let most = 0;
  for (let at = limit + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || isSign(read, at, '+', '$')) continue;
    const count = isSign(read, at - 1, '$') ? valueOf(values, token.text) : Number(token.text);
    if (typeof count !== 'number' || !Number.isFinite(count)) return null;
    most += count;
  }
  return most;
}

export function isAggregation(step: PlanStep): boolean {
  return nameOf(step).endsWith('Aggregation');
}

/** What rows are grouped by stands before what is made of each group. */
function isGrouped(read: Reading): boolean {
  return !callsOf(read, AGGREGATES).includes(0);
}

const AGGREGATES = new Set([
  'avg',
  'collect',
  'count',
  'max',
  'min',
  'percentilecont',
  'percentiledisc',
  'stdev',
  'stdevp',
  'sum',
]);

export function nameOf({ operator }: PlanStep): string {
  return operator.replace(/\(.*$/, '');
}
