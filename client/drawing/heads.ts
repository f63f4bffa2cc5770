import type { Point } from './point.ts';

/** Half of what a head spreads and all of its length, as parts of its size. */
const SPREAD = 0.15;
const LENGTH = 0.3;
const LEAST_SIZE = 24.6;

/** The corners of a head whose tip is there, on a line of this width that comes from `behind`. */
export function headOf(
  tip: Point,
  { behind, width }: { behind: Point; width: number },
): [Point, Point, Point] {
  const size = Math.max(LEAST_SIZE, 0.85 * (13.37 * width) ** 0.9);
  const { x, y } = directionTo(behind, tip);
  const foot = { x: tip.x - x * LENGTH * size, y: tip.y - y * LENGTH * size };
  const [aside, along] = [-y * SPREAD * size, x * SPREAD * size];
  return [tip, { x: foot.x + aside, y: foot.y + along }, { x: foot.x - aside, y: foot.y - along }];
}

/** Where the line under such a head stops, so that it does not stick out of its tip. */
export function behindHead(tip: Point, { behind, width }: { behind: Point; width: number }): Point {
  const { x, y } = directionTo(behind, tip);
  const gap = Math.min(1.7 * width, Math.hypot(tip.x - behind.x, tip.y - behind.y));
  return { x: tip.x - x * gap, y: tip.y - y * gap };
}

function directionTo(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}
