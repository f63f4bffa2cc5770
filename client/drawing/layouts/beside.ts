import type { Point } from '../point.ts';
import { force } from './force.ts';
import { frameOf, land } from './land.ts';
import { inOrder, within, type Join, type Layout, type LayoutInput, type LayoutNode, type LayoutRun, type Placed } from './layout.ts'; // oxfmt-ignore
import { LINK, settle, type Body } from './settle.ts';
import { neighboursOf } from './steps.ts';

/** Between the picture and newcomers that hang on nothing in it. */
const ASIDE = 120;

export const beside: Layout = {
  label: 'beside what is placed',
  about: 'Sets newcomers beside their neighbours. Nothing that was placed moves.',
  arrange,
};

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
  yield* settle(bodies, { edges, report: (part) => part * 0.7 });
  const aside = yield* standAside(strangers, { input, edges, bodies });
  const newcomers = bodies.filter(({ id }) => !placed.has(id));
  return yield* land([...newcomers, ...aside], { input: { ...input, middle: undefined } });
}

/** Where each newcomer that hangs, however loosely, on a placed node begins: beyond its neighbour, away from the rest. */
function startsOf(
  graph: { nodes: LayoutNode[]; edges: Join[] },
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
  return { x: at.x + LINK * Math.cos(angle), y: at.y + LINK * Math.sin(angle) };
}

/** Newcomers that hang on nothing here are drawn by themselves, to the right of the picture. */
function* standAside(
  strangers: LayoutNode[],
  { input, edges, bodies }: { input: LayoutInput; edges: Join[]; bodies: readonly Placed[] },
): Generator<number, Placed[]> {
  if (strangers.length === 0) return [];
  const { seed } = input;
  const own = yield* within(
    force.arrange({ nodes: strangers, edges, placed: new Map(), seed, aspect: 0.5 }),
    {
      from: 0.7,
      to: 0.9,
    },
  );
  const { x, y, width } = frameOf(bodies);
  return strangers.map((node) => {
    const place = own.get(node.id) ?? { x: 0, y: 0 };
    return { ...node, x: place.x + x + width + ASIDE, y: place.y + y };
  });
}
