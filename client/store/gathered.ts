import { gather, NOTHING_GATHERED, type Gathered } from '#drawing/groups';
import { sightOf } from '#drawing/filters';
import type { Canvas } from './state.ts';

type Parts = Pick<Canvas, 'nodes' | 'edges' | 'positions' | 'hidden' | 'groups' | 'filters'>;

/** Panels ask for the same answer at each change of the state, and compare it by identity. */
const last = new WeakMap<Canvas['groups'], { parts: Parts; gathered: Gathered }>();

/** What closed groups stand for in the picture. */
export function gatheredIn({ nodes, edges, positions, hidden, groups, filters }: Canvas): Gathered {
  if (groups.size === 0) return NOTHING_GATHERED;
  const parts: Parts = { nodes, edges, positions, hidden, groups, filters };
  const held = last.get(groups);
  if (held !== undefined && isSame(held.parts, parts)) return held.gathered;
  const sight = sightOf(parts);
  const isShown = (id: string) => positions.has(id) && sight.nodes.has(id);
  const shown = [...sight.edges.values()];
  const { gathered } = gather({
    groups,
    edges: shown.filter(({ from, to }) => isShown(from) && isShown(to)),
    isShown,
  });
  last.set(groups, { parts, gathered });
  return gathered;
}

function isSame(a: Parts, b: Parts): boolean {
  return (
    a.nodes === b.nodes &&
    a.edges === b.edges &&
    a.positions === b.positions &&
    a.hidden === b.hidden &&
    a.filters === b.filters
  );
}
