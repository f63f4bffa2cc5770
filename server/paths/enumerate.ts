import { chooseLines, strengthOf } from './choose.ts';
import type { At, Known, Line } from './known.ts';
import { degreeOf, isClosed, type Plan } from './plan.ts';
import { Stopped } from './stopped.ts';
import type { Stretch } from './stretch.ts';
import { earliest } from './walk.ts';

/** A path as it was found, by Neo4j's own ids, with what its rank is made of. */
export interface RawPath {
  readonly nodes: readonly At[];
  /** Of its weakest line. */
  readonly strength: number;
  /** Of the best connected actor inside. */
  readonly degree: number;
}

interface Enumerated {
  readonly paths: readonly RawPath[];
  /** Had more than the caller wants to hold: the rest was not looked for. */
  readonly isCut: boolean;
}

/** More paths of one length are not ranked: nobody reads them, and they would fill memory. */
export const MOST_PATHS = 10_000;
/** About two seconds. */
export const MOST_STEPS = 4_000_000;
const STEPS_A_TURN = 2_000;

/**
 * All paths of exactly `length` steps along these stretches, among the lines that are known. Whatever the distances say
 * only spares ways that cannot end; each path is judged whole.
 */
export function* enumerate({
  plan,
  known,
  stretches,
  length,
  most = MOST_PATHS,
}: {
  plan: Plan;
  known: Known;
  stretches: readonly Pick<Stretch, 'to' | 'distances' | 'from'>[];
  length: number;
  most?: number;
}): Generator<undefined, Enumerated> {
  const { question } = plan;
  const isInOrder = question.mode === 'in-time';
  const distances = stretches.map((stretch) => stretch.distances());
  const least = stretches.map(({ from }, at) =>
    Math.min(...from.map((seed) => distances[at]?.get(seed) ?? Infinity)),
  );
  /** Steps that the stretches from each one on need. */
  const rests = [...stretches.keys(), stretches.length].map((at) =>
    least.slice(at).reduce((sum, steps) => sum + steps, 0),
  );
  const paths: RawPath[] = [];
  const nodes: At[] = [];
  const on = new Set<At>();
  let taken = 0;

  function* goOn(at: number, left: number, since: number): Generator<undefined, boolean> {
    const here = nodes.at(-1);
    const stretch = stretches[at];
    if (here === undefined || stretch === undefined) return true;
    for (const [next, lines] of known.onward.get(here) ?? []) {
      taken += 1;
      if (taken > MOST_STEPS) throw new Stopped('steps');
      if (taken % STEPS_A_TURN === 0) yield;
      if (on.has(next)) continue;
      const isThere = stretch.to.has(next);
      const needed = isThere
        ? (rests[at + 1] ?? 0)
        : (distances[at]?.get(next) ?? Infinity) + (rests[at + 1] ?? 0);
      if (needed > left - 1) continue;
      if (!isThere && (plan.ends.has(next) || isClosed(plan, known, next))) continue;
      const then = isInOrder ? soonest(lines, since) : since;
      if (then === null) continue;
      const isLast = isThere && at === stretches.length - 1;
      if (isLast && left > 1) continue;
      nodes.push(next);
      on.add(next);
      const goes = isLast ? keep() : yield* goOn(isThere ? at + 1 : at, left - 1, then);
      on.delete(next);
      nodes.pop();
      if (!goes) return false;
    }
    return true;
  }

  /** False when there is no room for one more. */
  function keep(): boolean {
    const path = toPath({ plan, known, nodes });
    if (path === null) return true;
    if (paths.length >= most) return false;
    paths.push(path);
    return true;
  }

  let isCut = false;
  for (const seed of stretches[0]?.from ?? []) {
    nodes.push(seed);
    on.add(seed);
    isCut = !(yield* goOn(0, length, 0));
    on.delete(seed);
    nodes.pop();
    if (isCut) break;
  }
  return { paths, isCut };
}

function soonest(lines: readonly Line[], since: number): number | null {
  const days = lines.map((line) => earliest(line, since)).filter((day) => day !== null);
  return days.length === 0 ? null : Math.min(...days);
}

/** Null when no choice of lines keeps the rules. `alsoOpen`: somebody who is let in this once. */
export function toPath({
  plan,
  known,
  nodes,
  alsoOpen,
  isInOrder = plan.question.mode === 'in-time',
}: {
  plan: Plan;
  known: Known;
  nodes: readonly At[];
  alsoOpen?: At;
  isInOrder?: boolean;
}): RawPath | null {
  const steps: (readonly Line[])[] = [];
  for (const [at, node] of nodes.slice(1).entries()) {
    const lines = known.onward.get(nodes[at] ?? node)?.get(node);
    if (lines === undefined) return null;
    steps.push(lines);
  }
  const { hubs } = plan.question;
  const isBarredAuthority = (inside: At): boolean =>
    !hubs.all && !plan.ends.has(inside) && !plan.letIn.has(inside) && inside !== alsoOpen;
  const chosen = chooseLines(steps, { nodes, isBarredAuthority, isInOrder });
  if (chosen === null) return null;
  return {
    nodes: [...nodes],
    strength: Math.min(...chosen.map(strengthOf)),
    degree: Math.max(0, ...nodes.slice(1, -1).map((node) => degreeOf(plan, known, node))),
  };
}
