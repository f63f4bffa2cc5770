import type { GraphEdge, GraphNode } from '#contract/graph';
import { NO_FILTERS } from '#contract/filters';
import { ENTITY_TYPE_NAMES, RELATION_TYPE_NAMES, STATUS_ORDER } from '#contract/ontology';
import { PictureOf, PictureOptions } from '#contract/picture';
import type { SavedCanvas } from '#contract/saved-canvas';
import { seeded } from '#drawing/layouts/random';
import type { Point } from '#drawing/point';
import { aNode, anEdge } from '../a-node.ts';
import { SCRIPTS } from '../pdf/scripts.ts';
import { drawCanvas, type DrawnCanvas } from './draw-canvas.ts';

type Random = () => number;

/** How far around the middle those stand who stand away from all others. */
const FAR = 1_800;

/** Of one actor to so many: spread, in heaps or far away from all others; filtered, hidden, grouped, framed, lit. */
export function randomPicture(seed: number, most = 400): DrawnCanvas {
  const random = seeded(seed);
  const count = 1 + Math.floor(random() ** 4 * most);
  const nodes = Array.from({ length: count }, (_, n) => aRandomNode(n, random));
  const edges = someEdges(nodes, random);
  const canvas = aRandomCanvas({ nodes, edges }, random);
  const options = PictureOptions.parse({
    title: `Picture ${seed}`,
    theme: oneOf(['light', 'dark'], random),
    letters: oneOf(['usual', 'large', 'largest'], random),
    ground: oneOf(['paper', 'white', '#e8f0e0'], random),
    ink: random() < 0.15 ? 'grey' : 'colour',
    parts: { sources: random() < 0.5 },
  });
  return drawCanvas(PictureOf.parse({ canvas }), { nodes, edges, options });
}

function aRandomNode(n: number, random: Random): GraphNode {
  const type = oneOf(ENTITY_TYPE_NAMES, random);
  const name = `${oneOf(Object.values(SCRIPTS), random)} ${n}${random() < 0.1 ? ' of a name that goes on and on'.repeat(3) : ''}`;
  const members = type === 'Group' && random() < 0.7 ? someMembers(random) : null;
  return aNode(`person/${n}`, { type, name, members, named: random() > 0.1, degree: Math.floor(random() ** 3 * 120) });
} // oxfmt-ignore

function someMembers(random: Random): NonNullable<GraphNode['members']> {
  const min = Math.ceil(random() * 5_000);
  return { min, max: random() < 0.5 ? min : null, kind: 'exact' };
}

function someEdges(nodes: readonly GraphNode[], random: Random): GraphEdge[] {
  const count = Math.floor(nodes.length * random() * 2);
  const edges = Array.from({ length: count }, () => {
    const [from, to] = [oneOf(nodes, random).id, oneOf(nodes, random).id];
    const status = oneOf(STATUS_ORDER, random);
    const more = { voices: 1 + Math.floor(random() ** 4 * 9), contested: random() < 0.1, hedged: random() < 0.1, caption: random() < 0.1 };
    return anEdge(from, to, { type: oneOf(RELATION_TYPE_NAMES, random), status, ...more });
  }).filter(({ from, to }) => from !== to);
  return [...new Map(edges.map((edge) => [edge.key, edge])).values()];
} // oxfmt-ignore

function aRandomCanvas(
  { nodes, edges }: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] },
  random: Random,
): SavedCanvas {
  const side = Math.sqrt(nodes.length) * (70 + random() * 100);
  const heaps = Array.from({ length: 1 + Math.floor(random() * 4) }, () => spot(2 * side, random));
  const isHeaped = random() < 0.4;
  const place = (): Point => {
    if (random() < 0.01) return spot(FAR, random);
    const around = isHeaped ? oneOf(heaps, random) : { x: 0, y: 0 };
    const at = spot(isHeaped ? side / 2 : side, random);
    return { x: around.x + at.x, y: around.y + at.y };
  };
  // The first is always in sight, or a picture of nobody would be asked for.
  const isHidden = (at: number): boolean => at > 0 && random() < 0.08;
  const ids = nodes.map(({ id }) => id);
  const groups = someGroups(ids.slice(1), { place, random });
  const frames = ids.length > 4 && random() < 0.4 ? [{ id: 'f', title: 'A frame', members: ids.slice(1, 5) }] : [];
  const thread = edges[0] === undefined || random() < 0.6 ? null : { nodes: [edges[0].from, edges[0].to], edges: [edges[0].key] };
  return {
    format: 1,
    nodes: nodes.map(({ id, name, type }, at) => ({ id, name, type, at: place(), pinned: random() < 0.1, hidden: isHidden(at) })),
    edges: edges.map(({ key, from, to, type, status }) => ({ key, from, to, type, status })),
    thread,
    groups,
    notes: [],
    cards: random() < 0.2 ? [{ id: 'c', text: 'A card beside all others', at: place() }] : [],
    frames,
    filters: random() < 0.3 ? { ...NO_FILTERS, leastVoices: 2, hiddenStatuses: [oneOf(STATUS_ORDER, random)] } : NO_FILTERS,
    viewport: { zoom: 0.1 + random() * 3, pan: spot(FAR, random) },
  };
} // oxfmt-ignore

function someGroups(
  ids: readonly string[],
  { place, random }: { place: () => Point; random: Random },
): SavedCanvas['groups'] {
  if (ids.length < 8 || random() < 0.5) return [];
  return [0, 1].map((n) => ({
    id: `group-${n}`,
    label: `Those of ${n}`,
    members: ids.slice(4 * n, 4 * n + 4),
    at: place(),
    isOpen: random() < 0.3,
  }));
}

function spot(side: number, random: Random): Point {
  return {
    x: Math.round((random() - 0.5) * side * 10) / 10,
    y: Math.round((random() - 0.5) * side * 7) / 10,
  };
}

function oneOf<T>(all: readonly T[], random: Random): T {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error('of nothing there is no one');
  return one;
}
