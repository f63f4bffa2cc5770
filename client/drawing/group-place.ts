import type { Point } from './point.ts';

/** Nearer than this, a group would lie over another node; in units of the picture. */
const CLEAR = 64;

/**
 * Where a closed group stands: as near to the middle of its members as it covers nobody else. The members' own places
 * are free while it is closed.
 */
export function placeOfGroup(members: readonly Point[], others: readonly Point[]): Point {
  const middle = middleOf(members);
  const inOrder = [middle, ...members.toSorted((a, b) => distance(a, middle) - distance(b, middle))];
  const [nearest = middle] = inOrder.slice(1);
  return inOrder.find((place) => isFree(place, others)) ?? nearest;
}

export function isFree(place: Point, others: readonly Point[]): boolean {
  return others.every((other) => distance(place, other) >= CLEAR);
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  const count = Math.max(1, points.length);
  return { x: sum.x / count, y: sum.y / count };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
