import type { GraphEdge, GraphNode } from '#contract/graph';
import type { Claim } from '#contract/article';
import { ENTITY_TYPES, STATUSES, type EntityType, type Status } from '#contract/ontology';
import { toLayoutNodes } from '#drawing/boxes';
import { finish } from '#drawing/slices';
import { LAYOUTS } from '#drawing/layouts/table';
import type { Point } from '#drawing/point';
import { generatePackages } from '../../seed/generate.ts';
import { aNode, anEdge } from '../support/a-node.ts';

/** Lists, so that it can be written as JSON. */
export interface Picture {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
  positions: readonly (readonly [string, Point])[];
}

const SEED = 1;
/** More are invented than are drawn: who is met in no claim is not on a canvas. */
const POOL = 1.7;
const CLAIMS_OF_AN_ARTICLE = 100;

/** To arrange more as the page does would take minutes, and their places are given. */
const MOST_ARRANGED = 1_000;
/** Between neighbours on the spiral, in units of the picture: bodies and most names have room. */
const STEP = 80;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** So many of the generated actors and relations; the same on every machine. */
export function toPicture({ nodes: most, edges: lines }: { nodes: number; edges: number }): Picture {
  const edges = toEdges({ nodes: most, edges: lines });
  const degrees = new Map<string, number>();
  for (const end of edges.flatMap(({ from, to }) => [from, to])) {
    degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const nodes = [...degrees].map(([id, degree]) => toNode(id, degree));
  const positions = nodes.length > MOST_ARRANGED ? toSpiral(edges) : arrange(nodes, edges);
  return { nodes, edges, positions: [...positions] };
}

/** As the page arranges what is drawn first. */
function arrange(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): ReadonlyMap<string, Point> {
  const input = { nodes: toLayoutNodes(nodes, edges), edges, placed: new Map(), seed: SEED, aspect: 16 / 10 };
  return finish(LAYOUTS.force.arrange(input));
}

/** From its middle outwards in the order in which one meets them along the lines: most lines are short, some are not. */
function toSpiral(edges: readonly GraphEdge[]): Map<string, Point> {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of edges) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  // A set yields what is added to it meanwhile; what hangs together with nobody met so far comes last.
  const inTurn = new Set([...neighbours.keys()].slice(0, 1));
  for (const id of inTurn) for (const next of neighbours.get(id) ?? []) inTurn.add(next);
  for (const id of neighbours.keys()) inTurn.add(id);
  return new Map(
    [...inTurn].map((id, n): [string, Point] => {
      const [away, angle] = [STEP * Math.sqrt(n) * 0.6, n * GOLDEN_ANGLE];
      return [id, { x: 1.6 * away * Math.cos(angle), y: away * Math.sin(angle) }];
    }),
  );
}

/** The first relations that are claimed among the first actors that are met. */
function toEdges({ nodes, edges: most }: { nodes: number; edges: number }): GraphEdge[] {
  const met = new Set<string>();
  const edges = new Map<string, GraphEdge>();
  const meets = (id: string): boolean => {
    if (met.size < nodes) met.add(id);
    return met.has(id);
  };
  for (const claim of claimsAmong(nodes * POOL)) {
    const { subject, object } = claim;
    if (!meets(subject) || !meets(object)) continue;
    const edge = toEdge(claim, edges);
    edges.set(edge.key, edge);
    if (edges.size === most && met.size === nodes) break;
  }
  return [...edges.values()].slice(0, most);
}

function* claimsAmong(entities: number): Generator<Claim> {
  const claims = entities * 10;
  const articles = claims / CLAIMS_OF_AN_ARTICLE;
  for (const { claims: next } of generatePackages({ seed: SEED, entities, claims, articles })) yield* next;
}

/** Told once more, it has another voice. */
function toEdge(claim: Claim, told: ReadonlyMap<string, GraphEdge>): GraphEdge {
  const { subject, object, type, stance, hedged = false } = claim;
  const edge = anEdge(subject, object, {
    type,
    status: toStatus(claim),
    hedged,
    contested: stance === 'denies',
  });
  const voices = (told.get(edge.key)?.voices ?? 0) + 1;
  return { ...edge, voices, stories: voices };
}

function toStatus({ stance, reality }: Claim): Status {
  const status = stance === 'denies' ? 'denied' : reality;
  return status in STATUSES ? (status as Status) : 'asserted';
}

function toNode(id: string, degree: number): GraphNode {
  const [slug = '', name = ''] = id.split('/');
  const type = TYPES.find((one) => one.toLowerCase() === slug) ?? 'Company';
  return aNode(id, { type, name: name.replace('-', ' number '), degree });
}

const TYPES = Object.keys(ENTITY_TYPES) as EntityType[];
