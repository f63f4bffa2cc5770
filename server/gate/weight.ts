import type { Lane } from '#contract/cypher';
import { MOST_HOPS } from '#contract/query';
import { stepsOf, type Plan, type PlanStep } from '../db/plan.ts';
import { expectedIn, nameOf } from './expected.ts';
import { isGuessed } from './gathered.ts';
import type { Values } from './rule-range.ts';

/** More rows than these at one step may take longer than a click's time. */
const MANY_ROWS = 1_000_000;
/** Of a quantifier: further steps see nearly the whole graph. */
const MANY_HOPS = 8;

export interface Weight {
  lane: Lane;
  why: string | null;
  estimatedRows: number;
  /** Of the answer, as the plan names them. */
  columns: string[];
}

/** In which lane a plan runs, by what the planner expects of it. */
export function weigh({ root }: Plan): Weight {
  const steps = stepsOf(root);
  const estimatedRows = Math.max(...steps.map(({ rows }) => rows));
  const why = steps.map(reasonOf).find((reason) => reason !== null) ?? null;
  return { lane: why === null ? 'interactive' : 'heavy', why, estimatedRows, columns: columnsOf(root) };
}

/** They stand with commas between; one that is no plain name stands in backticks. */
function columnsOf(step: PlanStep): string[] {
  const { details } = step;
  if (nameOf(step) !== 'ProduceResults') return [];
  const names = details.match(/`(?:[^`]|``)*`|[^\s,`]+/g) ?? [];
  return names.map((name) => name.replace(/^`(.*)`$/s, '$1').replaceAll('``', '`'));
}

function reasonOf(step: PlanStep): string | null {
  const { rows } = step;
  const name = nameOf(step);
  if (name === 'StatefulShortestPath')
    return 'SHORTEST may go on through half the graph, and hears late that it should end.';
  const hops = hopsOf(step);
  if (hops !== null && hops > MANY_HOPS) {
    return hops === Infinity
      ? 'A path without an upper bound may go through the whole graph.'
      : `A path of up to ${hops} steps may go through the whole graph.`;
  }
  if (name === 'CartesianProduct' && rows > MANY_ROWS)
    return `It joins everything with everything: about ${tell(rows)} rows.`;
  return rows > MANY_ROWS ? `Neo4j expects about ${tell(rows)} rows at one step.` : null;
}

const QUANTIFIED = new Set(['VarLengthExpand', 'Repeat', 'BidirectionalRepeat', 'PathPropagatingBFS']);

/** The upper bound of a step that repeats itself: `*..3` or `{1, 3}`; null of all other steps. */
function hopsOf(step: PlanStep): number | null {
  const { details } = step;
  if (!QUANTIFIED.has(nameOf(step))) return null;
  const bounded = /\{\s*\d*\s*,\s*(\d+)\s*\}/.exec(details) ?? /\*\s*\d*\s*\.\.\s*(\d+)/.exec(details);
  const exact = /\*\s*(\d+)\s*\]/.exec(details) ?? /\{\s*(\d+)\s*\}/.exec(details);
  const hops = Number((bounded ?? exact)?.[1] ?? Infinity);
  // A pruning search has the largest integer for no bound, and looks at each node once.
  return hops > 1_000_000 ? Infinity : hops;
}

/** A SHORTEST whose quantifier has no upper bound, or a far one: it may outlive its timeout by minutes. */
export function isFarShortest(step: PlanStep): boolean {
  const { details } = step;
  if (nameOf(step) !== 'StatefulShortestPath') return false;
  const bounds = [...details.matchAll(/\{\s*\d*\s*,\s*(\d*)\s*\}/g)].map(([, most = '']) => most);
  return bounds.some((most) => most === '' || Number(most) > MOST_HOPS);
}

/**
 * For how many ways in all a SHORTEST looks, between all its pairs of ends. For 100 ways between 40 pairs it took 6.5 s
 * on 20,000 entities; 40,000 pairs would take two hours, where the heaviest lane gives a minute.
 */
export function waysSought({ root }: Plan, values: Values = {}): number {
  const steps = stepsOf(root);
  if (steps.some(isGuessed)) return 0;
  const expected = expectedIn(root, values);
  const sought = steps
    .filter((step) => nameOf(step) === 'StatefulShortestPath')
    .map(({ details, inputs }) => {
      const ways = Number(/\bSHORTEST (\d+)/.exec(details)?.[1] ?? 1);
      return ways * Math.max(1, ...inputs.map(expected));
    });
  return Math.max(0, ...sought);
}

function tell(rows: number): string {
  return Number(rows.toPrecision(2)).toLocaleString('en', { maximumFractionDigits: 0 });
}
