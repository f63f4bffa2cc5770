import type { FoundPath } from '#contract/path-answer';
import { criterionOf, type Blocker } from '#drawing/blockers';
import { sightOf, type Filtered } from '#drawing/filters';
import type { Toll } from '#drawing/tallies';

/** What of a path is not seen on the canvas: it is not there, or it is there and hidden. */
export interface Undrawn {
  readonly all: Toll;
  readonly missing: Toll;
  readonly hidden: Toll & { readonly byFilters: boolean; readonly byHand: boolean };
}

interface Walked {
  readonly nodes: FoundPath['nodes'];
  readonly steps: readonly Pick<FoundPath['steps'][number], 'line'>[];
}

/** Of one path, or of several together. */
export function undrawnOf({ nodes, steps }: Walked, desk: Filtered): Undrawn {
  const ids = [...new Set(nodes)];
  const keys = [...new Set(steps.map(({ line }) => line))];
  const { why } = sightOf(desk);
  const hiddenNodes = ids.flatMap((id) => blockersOf(why.nodes.get(id)));
  const hiddenEdges = keys.flatMap((key) => blockersOf(why.edges.get(key)));
  const isByHand = [...hiddenNodes, ...hiddenEdges].flat().map((blocker) => criterionOf(blocker) === 'hand');
  return {
    all: { nodes: ids.length, edges: keys.length },
    missing: {
      nodes: ids.filter((id) => !desk.nodes.has(id)).length,
      edges: keys.filter((key) => !desk.edges.has(key)).length,
    },
    hidden: {
      nodes: hiddenNodes.length,
      edges: hiddenEdges.length,
      byFilters: isByHand.includes(false),
      byHand: isByHand.includes(true),
    },
  };
}

function blockersOf(blockers: readonly Blocker[] | undefined): (readonly Blocker[])[] {
  return blockers === undefined ? [] : [blockers];
}
