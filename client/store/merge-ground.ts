import type { Point } from '#drawing/point';
import type { Canvas } from './state.ts';

/** Around whoever stands somewhere, for its name and the lines to it. */
const ROOM = 120;

/** Wherever something of a canvas stands. */
export function placesOf({
  positions,
  cards,
  groups,
  hypotheses,
}: Pick<Canvas, 'positions' | 'cards' | 'groups' | 'hypotheses'>): Point[] {
  return [
    ...positions.values(),
    ...[...cards.values()].map(({ at }) => at),
    ...[...groups.values()].flatMap(({ at, isOpen }) => (isOpen ? [] : [at])),
    ...[...hypotheses.values()].flatMap((one) => (one.is === 'actor' ? [one.at] : [])),
  ];
}

/** How far newcomers are to be moved, all alike: not at all where their ground is clear, else to the right of all. */
export function toGround(taken: readonly Point[], wanted: readonly Point[]): Point {
  const [ground, block] = [bounds(taken), bounds(wanted)];
  if (ground === null || block === null) return { x: 0, y: 0 };
  const isTaken = taken.some(
    ({ x, y }) =>
      x > block.left - ROOM && x < block.right + ROOM && y > block.top - ROOM && y < block.bottom + ROOM,
  );
  return isTaken ? { x: ground.right + 2 * ROOM - block.left, y: 0 } : { x: 0, y: 0 };
}

function bounds(points: readonly Point[]) {
  const [first] = points;
  if (first === undefined) return null;
  const around = { left: first.x, right: first.x, top: first.y, bottom: first.y };
  for (const { x, y } of points) {
    around.left = Math.min(around.left, x);
    around.right = Math.max(around.right, x);
    around.top = Math.min(around.top, y);
    around.bottom = Math.max(around.bottom, y);
  }
  return around;
}
