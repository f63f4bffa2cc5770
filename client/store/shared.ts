import type { Graph } from './state.ts';

export interface Shared {
  readonly id: string;
  /** Those of the chosen that it is joined to, in their order. */
  readonly of: readonly string[];
}

/** Whom two or more of the chosen are joined to on the canvas: first those who join the most of them. */
export function sharedNeighbours({ edges }: Pick<Graph, 'edges'>, chosen: ReadonlySet<string>): Shared[] {
  const joined = new Map<string, Set<string>>();
  for (const { from, to, status } of edges.values()) {
    // What is only denied joins nobody.
    if (status === 'denied') continue;
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      // oxfmt-ignore
      if (chosen.has(one) && !chosen.has(other)) joined.set(other, (joined.get(other) ?? new Set()).add(one));
    }
  }
  return [...joined]
    .filter(([, of]) => of.size > 1)
    .map(([id, of]) => ({ id, of: [...chosen].filter((one) => of.has(one)) }))
    .toSorted((a, b) => b.of.length - a.of.length || (a.id < b.id ? -1 : 1));
}
