import type { PathQuestion } from '#contract/path-question';
import type { At, Known } from './known.ts';

/** A question whose actors were found: what a search needs of it. */
export interface Plan {
  readonly question: PathQuestion;
  readonly from: readonly At[];
  readonly to: readonly At[];
  readonly via: readonly At[];
  /** All of these: they are never inside. */
  readonly ends: ReadonlySet<At>;
  /** How many neighbours each end has: what it costs to read its lines. */
  readonly degrees: ReadonlyMap<At, number>;
  readonly avoid: ReadonlySet<At>;
  readonly letIn: ReadonlySet<At>;
}

/** May a path not run through this actor? Asked of actors that are no ends. */
export function isClosed({ question, avoid, letIn }: Plan, { actors }: Known, at: At): boolean {
  const actor = actors.get(at);
  if (actor === undefined || avoid.has(at) || actor.isAvoided) return true;
  return actor.isBarred && !question.hubs.all && !letIn.has(at);
}

/** Kept out by the bars alone: to let it in would open it. */
export function isBarred(plan: Plan, known: Known, at: At): boolean {
  const actor = known.actors.get(at);
  if (actor === undefined || plan.ends.has(at) || plan.avoid.has(at) || actor.isAvoided) return false;
  return isClosed(plan, known, at);
}

export function degreeOf(
  { degrees }: Pick<Plan, 'degrees'>,
  { actors }: Pick<Known, 'actors'>,
  at: At,
): number {
  return degrees.get(at) ?? actors.get(at)?.degree ?? 0;
}

/** Whom two share is between them, however many steps are asked for. */
const SHARED_STEPS = 2;

/** The longest path that a question can be answered with. */
export function mostSteps({ mode, hops }: PathQuestion): number {
  return mode === 'shared' ? SHARED_STEPS : hops;
}
