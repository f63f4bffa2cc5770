import type { Join } from './layout.ts';

/** Of each node that has any, in order. */
export function neighboursOf(edges: readonly Join[]): Map<string, string[]> {
  const neighbours = new Map<string, Set<string>>();
  const note = (id: string, other: string): void => {
    const known = neighbours.get(id);
    if (known === undefined) neighbours.set(id, new Set([other]));
    else known.add(other);
  };
  for (const { from, to } of edges) {
    note(from, to);
    note(to, from);
  }
  return new Map([...neighbours].map(([id, others]) => [id, [...others].toSorted()]));
}

/** How many lines lie between each node and the nearest of these; those who cannot be reached are left out. */
export function stepsFrom(begin: readonly string[], edges: readonly Join[]): Map<string, number> {
  const neighbours = neighboursOf(edges);
  const steps = new Map(begin.map((id) => [id, 0]));
  let reached = [...steps.keys()];
  for (let step = 1; reached.length > 0; step++) {
    const next: string[] = [];
    for (const id of reached) {
      for (const other of neighbours.get(id) ?? []) {
        if (steps.has(other)) continue;
        steps.set(other, step);
        next.push(other);
      }
    }
    reached = next;
  }
  return steps;
}
