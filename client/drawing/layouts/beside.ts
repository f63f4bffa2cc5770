import { forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import type { Point } from '../point.ts';
import { force } from './force.ts';
import { findRoom } from './find-room.ts';
import { inOrder, type Box, type Join, type Layout, type LayoutInput, type LayoutRun } from './layout.ts';

const TICKS = 160;
/** Ticks between two reports. */
const SLICE = 20;
const REACH = 130;
/** Between the picture and newcomers that hang on nothing in it. */
const ASIDE = 120;

export const beside: Layout = {
  label: 'Keep what is placed',
  about: 'Sets newcomers beside their neighbours. Nothing that was placed moves.',
  arrange,
};

type Body = Box & SimulationNodeDatum & Point;

function* arrange(input: LayoutInput): LayoutRun {
  const { placed } = input;
  if (placed.size === 0) return yield* force.arrange(input);
  const { nodes, edges } = inOrder(input);
  const starts = startsOf({ nodes, edges }, placed);
  const strangers = nodes.filter(({ id }) => !placed.has(id) && !starts.has(id));
  const bodies = nodes.flatMap((box): Body[] => {
    const pin = placed.get(box.id);
    if (pin !== undefined) return [{ ...box, ...pin, fx: pin.x, fy: pin.y }];
    const start = starts.get(box.id);
    return start === undefined ? [] : [{ ...box, ...start }];
  });
  yield* settle(bodies, edges);
  const found = findRoom(bodies, placed);
  yield 0.9;
  return new Map([...found, ...(yield* standAside(strangers, { input, edges, bodies }))]);
}

/** Lets newcomers find their distance; the placed hold still and push. */
function* settle(bodies: Body[], edges: readonly Join[]): Generator<number, void> {
  const present = new Set(bodies.map(({ id }) => id));
  const links = edges
    .filter(({ from, to }) => present.has(from) && present.has(to))
    .map(({ from, to }) => ({ source: from, target: to }));
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string | Body; target: string | Body }>(links)
        .id(({ id }) => id)
        .distance(REACH),
    )
    .force('charge', forceManyBody().strength(-420).distanceMax(420))
    .stop();
  for (let past = 0; past < TICKS; past += SLICE) {
    simulation.tick(SLICE);
    yield (past / TICKS) * 0.9;
  }
}

/** Where each newcomer that hangs, however loosely, on a placed node begins: beyond its neighbour, away from the rest. */
function startsOf(
  graph: { nodes: Box[]; edges: Join[] },
  placed: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const neighbours = neighboursOf(graph.edges);
  const starts = new Map<string, Point>();
  const known = new Map(placed);
  for (let ring = [...placed.keys()].toSorted(); ring.length > 0;) {
    const next: string[] = [];
    for (const anchor of ring) {
      const at = known.get(anchor);
      const fresh = (neighbours.get(anchor) ?? []).filter((id) => !known.has(id));
      if (at === undefined || fresh.length === 0) continue;
      const out = outward(
        at,
        (neighbours.get(anchor) ?? []).flatMap((id) => known.get(id) ?? []),
      );
      for (const [index, id] of fresh.entries()) {
        const start = fan(at, { out, index, of: fresh.length });
        known.set(id, start);
        starts.set(id, start);
        next.push(id);
      }
    }
    ring = next;
  }
  return starts;
}

/** The direction away from what is around already; to the right where nothing is. */
function outward(at: Point, around: readonly Point[]): number {
  const x = around.reduce((sum, point) => sum + at.x - point.x, 0);
  const y = around.reduce((sum, point) => sum + at.y - point.y, 0);
  return Math.hypot(x, y) < 1 ? 0 : Math.atan2(y, x);
}

/** Spreads newcomers over the open side, wider the more there are. */
function fan(at: Point, { out, index, of }: { out: number; index: number; of: number }): Point {
  const spread = Math.min(Math.PI * 1.7, 0.5 * of);
  const angle = out + (of === 1 ? 0 : spread * (index / (of - 1) - 0.5));
  return { x: at.x + REACH * Math.cos(angle), y: at.y + REACH * Math.sin(angle) };
}

/** Newcomers that hang on nothing here are drawn by themselves, to the right of the picture. */
function* standAside(
  strangers: Box[],
  { input, edges, bodies }: { input: LayoutInput; edges: Join[]; bodies: readonly Body[] },
): LayoutRun {
  if (strangers.length === 0) return new Map();
  const { seed } = input;
  const own = yield* force.arrange({ nodes: strangers, edges, placed: new Map(), seed, aspect: 0.5 });
  const edge = Math.max(...bodies.map(({ x, width }) => x + width / 2)) + ASIDE;
  const top = Math.min(...bodies.map(({ y }) => y));
  return new Map([...own].map(([id, { x, y }]) => [id, { x: Math.round(x + edge), y: Math.round(y + top) }]));
}

function neighboursOf(edges: readonly Join[]): Map<string, string[]> {
  const neighbours = new Map<string, Set<string>>();
  for (const { from, to } of edges) {
    neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
    neighbours.set(to, (neighbours.get(to) ?? new Set()).add(from));
  }
  return new Map([...neighbours].map(([id, others]) => [id, [...others].toSorted()]));
}
