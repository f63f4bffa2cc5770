import type { EvidenceClaim } from '#contract/evidence';
import type { GraphEdge, GraphNode } from '#contract/graph';
import type { Side } from '../../../server/investigations/sides.ts';
import { aCanvas } from '../../support/an-investigation.ts';

export interface Given {
  nodes?: readonly GraphNode[];
  edges?: readonly GraphEdge[];
  claims?: readonly EvidenceClaim[];
  liftings?: readonly GraphEdge[];
  canvas?: Partial<Side['canvas']>;
  /** On the canvas, but not in the database. */
  absent?: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] };
  /** By the key of a line: how many claims of it are not held. */
  more?: Readonly<Record<string, number>>;
}

/** One side of a comparison: a canvas, and what the database held of it. */
export function aSide(given: Given): Side {
  const { nodes = [], edges = [], claims = [], liftings = [], canvas = {}, absent, more = {} } = given;
  const all = [...edges, ...liftings];
  const lines = all.flatMap(({ key }) => {
    const own = claims.filter(({ relKey }) => relKey === key).map(({ id }) => id);
    return own.length === 0 ? [] : [{ key, claims: own, total: own.length + (more[key] ?? 0) }];
  });
  return {
    canvas: aCanvas({
      nodes: [...nodes, ...(absent?.nodes ?? [])].map(({ id, name, type }, at) => ({
        id,
        name,
        type,
        at: { x: at, y: 0 },
        pinned: false,
        hidden: false,
      })),
      edges: [...edges, ...(absent?.edges ?? [])].map(({ key, from, to, type, status }) => ({
        key,
        from,
        to,
        type,
        status,
      })),
      notes: [],
      ...canvas,
    }),
    facts: {
      nodes: [...nodes],
      edges: [...edges],
      claims: [...claims],
      lines,
      articles: [],
      liftings: [...liftings],
    },
  };
}
