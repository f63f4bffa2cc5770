import type { GraphEdge, GraphNode, Subgraph } from '#contract/graph';
import { ENTITY_TYPE_NAMES, RELATION_TYPE_NAMES } from '#contract/ontology';
import { seeded } from '#drawing/layouts/random';
import { aNode, anEdge } from '../../../support/a-node.ts';

interface Size {
  nodes: number;
  edges: number;
}

/** A seeded graph whose degrees follow a power law. */
export function aCrowdedGraph({ nodes: count, edges: lines }: Size, seed: number): Subgraph {
  const random = seeded(seed);
  const ends = toEnds({ nodes: count, edges: lines, random });
  const degrees = new Map<number, number>();
  for (const end of ends.flat()) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return {
    nodes: Array.from({ length: count }, (_, n) => toNode(n, degrees.get(n) ?? 0)),
    edges: ends.map(([from, to], n) => toEdge({ n, from, to })),
  };
}

/** Each newcomer joins those who have many lines already; what is left joins anybody to them. */
function toEnds({
  nodes,
  edges,
  random,
}: {
  nodes: number;
  edges: number;
  random: () => number;
}): [number, number][] {
  const ends: [number, number][] = [[0, 1]];
  const popular = (): number => ends[Math.floor(random() * ends.length)]?.[random() < 0.5 ? 0 : 1] ?? 0;
  for (let n = 2; n < nodes; n += 1) ends.push([n, popular()]);
  while (ends.length < edges) {
    const [from, to] = [Math.floor(random() * nodes), popular()];
    if (from !== to) ends.push([from, to]);
  }
  return ends;
}

function toNode(n: number, degree: number): GraphNode {
  const type = ENTITY_TYPE_NAMES[n % ENTITY_TYPE_NAMES.length] ?? 'Person';
  return aNode(`node-${n}`, { type, name: `Actor number ${n}`, degree });
}

interface Line {
  n: number;
  from: number;
  to: number;
}

/** Every third has a day. */
function toEdge({ n, from, to }: Line): GraphEdge {
  return anEdge(`node-${from}`, `node-${to}`, {
    key: `edge-${n}`,
    type: RELATION_TYPE_NAMES[n % RELATION_TYPE_NAMES.length] ?? 'MET',
    firstDay: n % 3 === 0 ? 20_230_000 + ((n % 12) + 1) * 100 + (n % 28) + 1 : null,
  });
}
