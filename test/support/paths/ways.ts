import type { Asked } from './told-graph.ts';
import { walkable } from './may-walk.ts';

export interface Wanted {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly via: readonly string[];
  readonly most: number;
}

/** Every sequence of actors, none twice, that begins, passes and ends as it is wanted: all are walked to their end. */
export function allWays(asked: Asked, { from, to, via, most }: Wanted): string[][] {
  const found: string[][] = [];
  const steps = new Map<string, string[]>();
  const stepsFrom = (id: string): string[] => {
    const known =
      steps.get(id) ?? asked.neighbours(id).filter((next) => walkable(asked, id, next).length > 0);
    steps.set(id, known);
    return known;
  };
  const walk = (way: readonly string[], passed: number): void => {
    if (way.length > most) return;
    for (const next of stepsFrom(way.at(-1) ?? '')) {
      if (way.includes(next)) continue;
      if (to.includes(next) && passed === via.length) found.push([...way, next]);
      if (next === via[passed]) walk([...way, next], passed + 1);
      if (!(asked.heeds('ends') && asked.ends.has(next)) && mayBeInside(asked, next))
        walk([...way, next], passed);
    }
  };
  for (const start of from) walk([start], 0);
  return found;
}

function mayBeInside(asked: Asked, id: string): boolean {
  const { question, entity, heeds } = asked;
  if (heeds('avoid') && question.avoid.includes(id)) return false;
  if (heeds('avoidTypes') && question.avoidTypes.includes(entity(id).type)) return false;
  return !heeds('bars') || !isBarred(asked, id) || isLetIn(asked, id);
}

export function isBarred({ entity, threshold }: Asked, id: string): boolean {
  return entity(id).barred || entity(id).degree > threshold;
}

/** Whom nothing but the bars keeps out. */
export function barredAlone(asked: Asked): string[] {
  const { question, graph, ends } = asked;
  const kept = graph.entities.filter(({ id, type }) => {
    const isUnwanted = question.avoid.includes(id) || question.avoidTypes.includes(type);
    return isBarred(asked, id) && !ends.has(id) && !isUnwanted && !isLetIn(asked, id);
  });
  return kept.map(({ id }) => id);
}

export function isLetIn({ question: { hubs } }: Asked, id: string): boolean {
  return hubs.all || hubs.letIn.includes(id);
}
