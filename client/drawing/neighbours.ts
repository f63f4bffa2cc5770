import type { Join } from './layouts/layout.ts';

/** Of everyone: who is joined to it. Nobody is a neighbour of itself. */
export function neighboursIn(edges: readonly Join[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    if (a !== b) neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  };
  for (const { from, to } of edges) {
    join(from, to);
    join(to, from);
  }
  return neighbours;
}
