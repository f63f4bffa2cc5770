import type { EvidenceClaim } from '#contract/evidence';
import type { GraphEdge, GraphNode } from '#contract/graph';
import type { Follow } from '#contract/merged';
import type { SavedCanvas } from '#contract/saved-canvas';
import type { HeldFacts } from '#contract/versions';
import { groupBy } from '../articles/group-by.ts';

/** A canvas with the facts of its day, as plain values. */
export interface Side {
  canvas: SavedCanvas;
  facts: HeldFacts;
  /** The facts hold what the database says of the other side's elements, too: what they lack is not there. */
  knowsAll?: boolean;
}

export function keysOn({ edges }: SavedCanvas): string[] {
  return edges.map(({ key }) => key);
}

/** A side by the ids and keys of today. */
export interface Looked {
  side: Side;
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
  nodeOf: (id: string) => GraphNode | undefined;
  edgeOf: (key: string) => GraphEdge | undefined;
  /** Of every line that stands under this key now. */
  claimsOf: (key: string) => ReadonlyMap<string, EvidenceClaim>;
  /** Several lines of this side are one today: none of them says alone how that one stands. */
  isFolded: (key: string) => boolean;
  /** How many of a line's claims are held of all there are; null where they all are. */
  cutOf: (key: string) => { shown: number; total: number } | null;
}

export function look(side: Side, follow: Follow): Looked {
  const { canvas, facts } = side;
  const nodes = byName(facts.nodes, ({ id }) => id, follow.id);
  const edges = byName(facts.edges, ({ key }) => key, follow.key);
  const claims = new Map(facts.claims.map((claim) => [claim.id, claim]));
  const folded = groupBy(facts.edges, ({ key }) => follow.key(key));
  const lines = groupBy(facts.lines, ({ key }) => follow.key(key));
  return {
    side,
    nodes: new Set(canvas.nodes.map(({ id }) => follow.id(id))),
    edges: new Set(keysOn(canvas).map(follow.key)),
    nodeOf: (id) => nodes.get(id),
    edgeOf: (key) => edges.get(key),
    claimsOf: (key) =>
      new Map(
        (lines.get(key) ?? [])
          .flatMap((line) => line.claims)
          .flatMap((id) => {
            const claim = claims.get(id);
            return claim === undefined ? [] : [[id, claim]];
          }),
      ),
    isFolded: (key) => (folded.get(key)?.length ?? 0) > 1,
    cutOf: (key) => {
      const own = lines.get(key) ?? [];
      if (own.every((line) => line.total <= line.claims.length)) return null;
      const sum = (count: (line: (typeof own)[number]) => number) =>
        own.reduce((all, line) => all + count(line), 0);
      return { shown: sum((line) => line.claims.length), total: sum((line) => line.total) };
    },
  };
}

/** Where several come to stand under one name, it is the one that has it already. */
export function byName<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
  follow: (name: string) => string,
): ReadonlyMap<string, T> {
  const first = all.map((one) => [follow(nameOf(one)), one] as const);
  return new Map([...first, ...first.filter(([now, one]) => now === nameOf(one))]);
}
