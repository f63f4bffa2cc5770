import { byStrength, byText, toPath, type RankedPath } from './choices.ts';
import type { Asked } from './told-graph.ts';
import { allWays, type Wanted } from './ways.ts';

/** All paths there are, in the order of their rank. */
export function pathsOf(asked: Asked, wanted: Wanted): RankedPath[] {
  return allWays(asked, wanted)
    .map((way) => toPath(asked, way))
    .filter((path) => path !== null)
    .toSorted((one, other) => byRank(one, other) || byText(idsOf(one), idsOf(other)));
}

/** But for the ids. */
export function byRank(one: RankedPath, other: RankedPath): number {
  return (
    one.path.steps.length - other.path.steps.length ||
    byStrength(one.weakest, other.weakest) ||
    one.path.degree - other.path.degree
  );
}

function idsOf({ path }: RankedPath): string {
  return path.nodes.join(' ');
}
