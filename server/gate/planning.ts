import type { Diagnostic } from '#contract/cypher';
import type { QueryParam } from '#contract/query';
import { sampleParams, type Values } from '../catalogue/prepare.ts';
import type { Plan } from '../db/plan.ts';
import type { Db } from '../db/run.ts';
import type { Run } from '../db/runs.ts';
import { AppError } from '../errors.ts';
import { isHarmless } from './in-flight.ts';
import { objectionsToText } from './plan.ts';
import { longListsIn, refused } from './rules.ts';
import { mistakeIn, toRefusal } from './verdict.ts';
import { longestCollected, weigh, type Weight } from './weight.ts';

/** What the rules let through is planned in less, cold and beside others. */
const EXPLAIN_SECONDS = 10;
/** What is set before a text for its plan: Neo4j counts it. */
const BEFORE = 'EXPLAIN '.length;

export interface Planning {
  db: Db;
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
  const { db, run, text, declared, values = sampleParams({ params: [...declared] }) } = planning;
  try {
    return { plan: await db.explain(text, values, { run, seconds: EXPLAIN_SECONDS, retry: false }) };
  } catch (error) {
    if (!(error instanceof AppError) || !isHarmless(error)) throw error;
    return { mistake: mistakeIn(text, error, BEFORE), error };
  }
}

/** The lane of a text that may run; throws with what is wrong, when it may not. */
export async function weightOf(planning: Planning & { planCheck: boolean }): Promise<Weight> {
  const planned = await planOf(planning);
  if ('mistake' in planned) throw notUnderstood(planned);
  const objections = planning.planCheck ? refusalsOf(planning.text, planned.plan) : [];
  if (objections.length > 0) throw refused(objections);
  return weigh(planned.plan);
}

/** What Neo4j does not understand, told at its place. */
function notUnderstood({ mistake, error }: { mistake: Diagnostic; error: AppError }): AppError {
  const { code, cause } = error;
  const detail = [mistake.message, mistake.advice].filter(Boolean).join(' ');
  return new AppError(code, detail, { cause, diagnostics: [mistake] });
}

/** Each once, at its place in the text. */
export function refusalsOf(text: string, plan: Plan): Diagnostic[] {
  const refusals = [
    ...objectionsToText(plan).map((objection) => toRefusal(text, objection)),
    ...longListsIn(text, longestCollected(plan)),
  ];
  return [...new Map(refusals.map((one) => [one.message, one])).values()];
}
