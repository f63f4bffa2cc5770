import type { Point } from '../point.ts';
import type { Room } from '../room.ts';
import { toArea } from './find-room.ts';
import { compare, type Box, type LayoutNode, type Placed } from './layout.ts';
import { GAP } from './separate.ts';

/** Rings are wider than high, as windows and names are. */
const FLAT = 1.6;
/** Between two rings: room for lines. */
const APART = 34;
/** From the middle to the first ring there is more. */
const FIRST = 60;
/** So much wider than it has to be a ring may be, to hold all who are as near to the middle. */
const WIDER = 240;
/** A ring that is closed to the last unit has no place for the last who comes. */
const FULL = 0.9 * 2 * Math.PI;
/** Way along a ring between two places tried, in units. */
const STEP = 6;

/** One ring of nodes: how far it reaches, downwards, and where they are. */
export interface Ring {
  readonly outer: number;
  readonly places: ReadonlyMap<string, Point>;
}

interface Ground {
  /** The ring within this one; null for the middle itself. */
  inside: Ring | null;
  /** More room than usual between the two. */
  gap: number;
  middle: Point;
  /** What stands already; the ring goes round it, and takes its own room. */
  room: Room;
  /** In which direction a node would like to be; null when it does not mind. */
  toAngle: (id: string) => number | null;
}

/**
 * Places as many of these, the first before all others, as one ring around `inside` holds; at least one. Whoever is not
 * among the places did not fit.
 */
export function placeRing(
  nodes: readonly LayoutNode[],
  { inside, gap, middle, room, toAngle }: Ground,
): Ring {
  const [first] = nodes;
  if (first === undefined) return { outer: inside?.outer ?? 0, places: new Map() };
  for (let radius = widened(nodes, gap + radiusOf(nodes, inside)); ; radius += APART) {
    const chosen = radius === 0 ? [first] : nodes.slice(0, countFitting(nodes, radius));
    const places = new Map<string, Point>();
    let outer = radius;
    for (const { node, angle } of toSlots(chosen, { radius, toAngle })) {
      const place = nearestFree(node, { angle, radius, middle, room });
      if (place === null) continue;
      room.take(toArea(place));
      places.set(place.id, { x: place.x, y: place.y });
      outer = Math.max(outer, radius + reachOf(place));
    }
    // Where all of a ring is taken, a wider one is not.
    if (places.size > 0) return { outer, places };
  }
}

/** Alone in the middle, or so far out that it clears what is inside. */
function radiusOf(nodes: readonly LayoutNode[], inside: Ring | null): number {
  const reach = nodes.reduce((most, node) => Math.max(most, reachOf(node)), 0);
  if (inside !== null) return inside.outer + reach + (inside.places.size < 2 ? FIRST : APART);
  return nodes.length === 1 ? 0 : reach;
}

/** Wide enough for all of them in one ring, unless they are so many that several rings are shorter. */
function widened(nodes: readonly LayoutNode[], least: number): number {
  if (least === 0) return 0;
  for (let radius = least; radius <= least + WIDER; radius += STEP) {
    if (countFitting(nodes, radius) === nodes.length) return radius;
  }
  return least;
}

/** How far a box reaches towards the middle or away from it, at the most, in units of a ring's height. */
export function reachOf({ width, above, below }: Box): number {
  return Math.max(above, below, width / 2 / FLAT);
}

/** How many of these, in their order, a ring of this size has room for. */
function countFitting(nodes: readonly LayoutNode[], radius: number): number {
  let angle = 0;
  for (const [at, node] of nodes.entries()) {
    angle += turnFor(node, { angle, radius });
    if (angle > FULL) return Math.max(1, at);
  }
  return nodes.length;
}

/** By how much a ring has to turn there for two such boxes to stand clear of each other. */
function turnFor({ width, above, below }: Box, { angle, radius }: { angle: number; radius: number }): number {
  const across = (width + GAP) / (FLAT * radius * Math.abs(Math.sin(angle)));
  const down = (above + below + GAP) / (radius * Math.abs(Math.cos(angle)));
  return Math.min(across, down);
}

/** An even share of the ring for each, in the order of the directions they would like to be in. */
function toSlots(
  nodes: readonly LayoutNode[],
  { radius, toAngle }: { radius: number; toAngle: Ground['toAngle'] },
): { node: LayoutNode; angle: number }[] {
  const wishes = new Map(nodes.map(({ id }) => [id, toAngle(id)]));
  const sorted = nodes.toSorted(
    (a, b) =>
      (wishes.get(a.id) ?? Infinity) - (wishes.get(b.id) ?? Infinity) ||
      compare(a.type, b.type) ||
      compare(a.id, b.id),
  );
  const begin = beginOf(sorted.map(({ id }) => wishes.get(id) ?? null));
  let angle = 0;
  const turns = sorted.map((node) => {
    const turn = radius === 0 ? 0 : turnFor(node, { angle: begin + angle, radius });
    angle += turn;
    return turn;
  });
  const share = angle === 0 ? 0 : (2 * Math.PI) / angle;
  let at = begin;
  return sorted.map((node, index) => {
    const slot = { node, angle: at };
    at += (turns[index] ?? 0) * share;
    return slot;
  });
}

const TOP = -Math.PI / 2;

/** Where the first stands, so that all of them together are as near as can be to where they would like to be. */
function beginOf(wishes: readonly (number | null)[]): number {
  const sum = { x: 0, y: 0 };
  for (const [at, wish] of wishes.entries()) {
    if (wish === null) continue;
    const off = wish - (2 * Math.PI * at) / wishes.length;
    sum.x += Math.cos(off);
    sum.y += Math.sin(off);
  }
  return Math.hypot(sum.x, sum.y) < 0.01 ? TOP : Math.atan2(sum.y, sum.x);
}

interface Slot {
  angle: number;
  radius: number;
  middle: Point;
  room: Room;
}

/** The free place on the ring that is nearest to the wished one; null when all of it is taken. */
function nearestFree(node: LayoutNode, { angle, radius, middle, room }: Slot): Placed | null {
  const step = radius === 0 ? Math.PI : STEP / radius;
  for (let away = 0; away <= Math.PI; away += step) {
    for (const side of away === 0 ? [0] : [away, -away]) {
      const place = { ...node, ...pointAt(angle + side, { radius, middle }) };
      if (room.isFree(toArea(place))) return place;
    }
  }
  return null;
}

function pointAt(angle: number, { radius, middle }: { radius: number; middle: Point }): Point {
  return {
    x: Math.round(middle.x + FLAT * radius * Math.cos(angle)) + 0,
    y: Math.round(middle.y + radius * Math.sin(angle)) + 0,
  };
}
