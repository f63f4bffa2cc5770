import type { Point } from '../point.ts';
import { createRoom } from '../room.ts';
import { toArea } from './find-room.ts';
import { standingOf } from './land.ts';
import { compare, inOrder, type Layout, type LayoutInput, type LayoutNode, type LayoutRun } from './layout.ts'; // oxfmt-ignore
import { placeRing, reachOf, type Ring } from './ring.ts';
import { neighboursOf, stepsFrom } from './steps.ts';

/** Between the last ring and those who hang on nobody in the middle. */
const ASIDE = 60;

export const around: Layout = {
  label: 'around the selection',
  about: 'Sets the selected in the middle and the others in rings, by how many lines lie between.',
  arrange,
};

function* arrange(input: LayoutInput): LayoutRun {
  const { nodes, edges } = inOrder(input);
  const middle = input.middle ?? { x: 0, y: 0 };
  const steps = stepsFrom(toFocus(nodes, input.focus), edges);
  const room = createRoom(standingOf(input).map(toArea));
  const neighbours = neighboursOf(edges);
  const places = new Map<string, Point>(input.placed);
  const found = new Map<string, Point>();

  let ring = null as Ring | null;
  let done = 0;
  for (const { step, members } of toRings(nodes, steps)) {
    let waiting = members.filter(({ id }) => !input.placed.has(id));
    const toAngle = (id: string): number | null =>
      meanAngle(
        nearer(id, { step, steps, neighbours }).flatMap((other) => places.get(other) ?? []),
        middle,
      );
    while (waiting.length > 0) {
      const gap = step === Infinity && waiting.length === members.length ? ASIDE : 0;
      ring = placeRing(waiting, { inside: ring, gap, middle, room, toAngle });
      for (const [id, place] of ring.places) {
        places.set(id, place);
        found.set(id, place);
      }
      done += ring.places.size;
      yield done / nodes.length;
      const { places: placed } = ring;
      waiting = waiting.filter(({ id }) => !placed.has(id));
    }
    // Of a middle that stays where it is.
    ring ??= { outer: Math.max(...members.map(reachOf)), places: new Map() };
  }
  return found;
}

/** Without a selection the most connected of all is the middle. */
function toFocus(nodes: readonly LayoutNode[], focus: ReadonlySet<string> | undefined): string[] {
  const present = nodes.filter(({ id }) => focus?.has(id)).map(({ id }) => id);
  if (present.length > 0) return present;
  return nodes
    .toSorted(byWeight)
    .slice(0, 1)
    .map(({ id }) => id);
}

/** From the middle outwards; in each ring the most connected first. Those who cannot be reached come last. */
function toRings(nodes: readonly LayoutNode[], steps: ReadonlyMap<string, number>) {
  const rings = new Map<number, LayoutNode[]>();
  for (const node of nodes) {
    const step = steps.get(node.id) ?? Infinity;
    const ring = rings.get(step);
    if (ring === undefined) rings.set(step, [node]);
    else ring.push(node);
  }
  return [...rings]
    .toSorted(([a], [b]) => a - b)
    .map(([step, members]) => ({ step, members: members.toSorted(byWeight) }));
}

interface Way {
  step: number;
  steps: ReadonlyMap<string, number>;
  neighbours: ReadonlyMap<string, readonly string[]>;
}

/** The neighbours by which it hangs on the middle; of those who hang on nobody there, all neighbours. */
function nearer(id: string, { step, steps, neighbours }: Way): readonly string[] {
  const all = neighbours.get(id) ?? [];
  return step === Infinity ? all : all.filter((other) => steps.get(other) === step - 1);
}

/** The direction in which these lie; null when they lie in none. */
function meanAngle(points: readonly Point[], { x, y }: Point): number | null {
  const sum = { x: 0, y: 0 };
  for (const point of points) {
    const far = Math.hypot(point.x - x, point.y - y);
    if (far < 1) continue;
    sum.x += (point.x - x) / far;
    sum.y += (point.y - y) / far;
  }
  return Math.hypot(sum.x, sum.y) < 0.01 ? null : Math.atan2(sum.y, sum.x);
}

function byWeight(a: LayoutNode, b: LayoutNode): number {
  return b.degree - a.degree || compare(a.id, b.id);
}
