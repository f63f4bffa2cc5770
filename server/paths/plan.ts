import { PATH_LIMITS, type PathQuestion } from '#contract/path-question';
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

/** To tell whom the bars hid, all lines so far from each end are read; farther on only those towards hubs beside the other end. */
export const NEAR = PATH_LIMITS.hidden / 2;

/** So many levels around each end are read whole whatever they cost, when paths of so many steps are looked for. */
export function levelsBeside({ mode, hubs, via }: PathQuestion, steps: number): number {
  if (hubs.all || via.length > 0) return 0;
  if (mode === 'shared') return 1;
  // Nobody can be inside of a path that is shorter than two steps.
  return steps > 2 ? NEAR : 0;
}
