import type { Diagnostic } from '#contract/cypher';
import type { QueryParam } from '#contract/query';
import { sampleParams, type Values } from '../catalogue/prepare.ts';
import type { Plan } from '../db/plan.ts';
import type { Db } from '../db/run.ts';
import type { Run } from '../db/runs.ts';
import { AppError } from '../errors.ts';
import { gatheredIn, longestCollected } from './gathered.ts';
import { isHarmless } from './in-flight.ts';
import { objectionsToText, type Objection } from './plan.ts';
import type { Plans } from './plans.ts';
import { withLimitsWritten } from './rule-limit.ts';
import { longListsIn, refused } from './rules.ts';
import { mistakeIn, toRefusal } from './verdict.ts';
import { weigh, type Weight } from './weight.ts';

/** What the rules let through is planned in less, cold and beside others. */
const EXPLAIN_SECONDS = 10;
/** What is set before a text for its plan: Neo4j counts it. */
const BEFORE = 'EXPLAIN '.length;

export interface Planning {
  db: Db;
  plans: Plans;
  run: Run;
  text: string;
  declared: readonly QueryParam[];
  /** Absent while nobody has given any. */
  values?: Values;
}

/** The plan of a text that the rules let through, or what Neo4j does not understand in it. */
export async function planOf(
  planning: Planning,
): Promise<{ plan: Plan } | { mistake: Diagnostic; error: AppError }> {
  const { db, plans, run, text, declared, values = sampleParams({ params: [...declared] }) } = planning;
  const explain = () => db.explain(text, values, { run, seconds: EXPLAIN_SECONDS, retry: false });
  try {
    return { plan: await plans.of(text, values, explain) };
  } catch (error) {
    if (!(error instanceof AppError) || !isHarmless(error)) throw error;
    return { mistake: mistakeIn(text, error, BEFORE), error };
  }
}

/** The lane of a text that may run; throws with what is wrong, when it may not. */
export async function weightOf(planning: Planning & { planCheck: boolean }): Promise<Weight> {
  const planned = await planOf(planning);
  if ('mistake' in planned) throw notUnderstood(planned);
  const objections = planning.planCheck ? refusalsOf(planning.text, planned.plan, planning.values) : [];
  if (objections.length > 0 && !(await areFewer(planning, objections))) throw refused(objections);
  return weigh(planned.plan);
}

/** What is refused for how many rows there may be. */
const COUNTED = new Set(['lists', 'shortest']);

/**
 * Of a LIMIT by a parameter only the most is known. Written in, the planner tells how many rows there are, where they
 * are fewer: before a text is refused for that many, it is asked.
 */
async function areFewer(planning: Planning, objections: readonly Diagnostic[]): Promise<boolean> {
  const { text, values = {} } = planning;
  const written = withLimitsWritten(text, values);
  if (written === text || objections.some(({ rule }) => !COUNTED.has(rule))) return false;
  const planned = await planOf({ ...planning, text: written });
  return 'plan' in planned && refusalsOf(written, planned.plan, values).length === 0;
}

/** What Neo4j does not understand, told at its place. */
function notUnderstood({ mistake, error }: { mistake: Diagnostic; error: AppError }): AppError {
  const { code, cause } = error;
  const detail = [mistake.message, mistake.advice].filter(Boolean).join(' ');
  return new AppError(code, detail, { cause, diagnostics: [mistake] });
}

/** Each once, at its place in the text; the values are those that it is to run with, where they are known. */
export function refusalsOf(text: string, plan: Plan, values: Values = {}): Diagnostic[] {
  const objections = [...objectionsToText(plan, values), ...objectionsToGathered(plan, values)];
  const refusals = [
    ...objections.map((objection) => toRefusal(text, objection)),
    ...longListsIn(text, { collected: longestCollected(plan, values), values }),
  ];
  return [...new Map(refusals.map((one) => [one.message, one])).values()];
}

/**
 * The driver reads a row in one piece, and nobody else is served meanwhile: 10 MB take it about 0.7 s.
 */
const MOST_IN_ROW = 10_000_000;
/** Of lists that stand in each of many rows: beyond, the answer is cut long after it was asked to end. */
const MOST_REPEATED = 100_000_000;

function objectionsToGathered(plan: Plan, values: Values): Objection[] {
  const { inRow, repeated } = gatheredIn(plan, weigh(plan).columns, values);
  const tell = (bytes: number) => `${Math.round(bytes / 1_000_000).toLocaleString('en')} MB`;
  const about = { rule: 'lists', words: ['collect'] };
  if (inRow > MOST_IN_ROW) {
    const message = `One row would hold about ${tell(inRow)} of gathered lists; ${tell(MOST_IN_ROW)} is the most.`;
    const advice = 'Return what is gathered as rows, or a part of the list, as list[..100].';
    return [{ ...about, message, advice }];
  }
  if (repeated <= MOST_REPEATED) return [];
  const message = `The rows would repeat a gathered list, about ${tell(repeated)} in all; ${tell(MOST_REPEATED)} is the most.`;
  const advice = 'Return the list once, in a row of its own, or a part of it, as list[..100].';
  return [{ ...about, message, advice }];
}
