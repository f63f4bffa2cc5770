import type { GraphEdge, GraphNode, Subgraph } from '#contract/graph';
import { ENTITY_TYPE_NAMES, RELATION_TYPE_NAMES, STATUSES, type Status } from '#contract/ontology';
import { toLayoutNodes } from '#drawing/boxes';
import { finish } from '#drawing/layouts/layout';
import { seeded } from '#drawing/layouts/random';
import { LAYOUTS } from '#drawing/layouts/table';
import type { Point } from '#drawing/point';
import { aNode, anEdge } from '../../support/a-node.ts';

export interface Picture {
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
  positions: ReadonlyMap<string, Point>;
}

/** The seeded graph, arranged as the page arranges what is drawn first. */
export function toPicture(size: Size): Picture {
  const { nodes, edges } = toGraph(size);
  const positions = finish(
    LAYOUTS.force.arrange({
      nodes: toLayoutNodes(nodes, edges),
      edges,
      placed: new Map(),
      seed: 1,
      aspect: 16 / 10,
    }),
  );
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.key, edge])),
    positions,
  };
}

interface Size {
  nodes: number;
  edges: number;
}

/** A seeded graph whose degrees follow a power law. */
export function toGraph({ nodes: count, edges: lines }: Size, seed = 1): Subgraph {
  const random = seeded(seed);
  const ends = toEnds({ nodes: count, edges: lines, random });
  const degrees = new Map<number, number>();
  for (const end of ends.flat()) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return {
    nodes: Array.from({ length: count }, (_, n) => toNode(n, degrees.get(n) ?? 0)),
    edges: ends.map(([from, to], n) => toEdge({ n, from, to, random })),
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

const STATUS_NAMES = Object.keys(STATUSES) as Status[];

interface Line {
  n: number;
  from: number;
  to: number;
  random: () => number;
}

function toEdge({ n, from, to, random }: Line): GraphEdge {
  const status = random() < 0.7 ? 'asserted' : (STATUS_NAMES[n % STATUS_NAMES.length] ?? 'asserted');
  return anEdge(`node-${from}`, `node-${to}`, {
    key: `edge-${n}`,
    type: RELATION_TYPE_NAMES[n % RELATION_TYPE_NAMES.length] ?? 'MET',
    status,
    hedged: random() < 0.1,
    contested: random() < 0.03,
    voices: 1 + Math.floor(random() * 4),
  });
}
