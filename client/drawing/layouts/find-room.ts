import type { Point } from '../point.ts';
import { missingRoom, type Placed } from './separate.ts';

/** Distance between two turns of the spiral, and between two places tried on it. */
const STEP = 14;
const TURNS = 1_500;

/**
 * Whole-numbered places for all that are not pinned, each the nearest to where it stands that overlaps nobody.
 * The pinned are obstacles; they are not moved and not returned.
 */
export function findRoom(boxes: readonly Placed[], pinned: ReadonlyMap<string, Point>): Map<string, Point> {
  const standing = boxes.filter(({ id }) => pinned.has(id));
  const found = new Map<string, Point>();
  for (const box of boxes) {
    if (pinned.has(box.id)) continue;
    const place = nearestFree(box, standing) ?? spiral(box, 0);
    standing.push({ ...box, ...place });
    found.set(box.id, place);
  }
  return found;
}

function nearestFree(box: Placed, standing: readonly Placed[]): Point | null {
  for (let turn = 0; turn < TURNS; turn++) {
    const place = spiral(box, turn);
    const tried = { ...box, ...place };
    if (standing.every((other) => missingRoom(tried, other) === null)) return place;
  }
  return null;
}

/** The n-th place around a point, outwards at even steps (an Archimedean spiral), flat as labels are. */
function spiral({ x, y }: Point, turn: number): Point {
  const angle = Math.sqrt(turn * 4 * Math.PI);
  const radius = (STEP * angle) / (2 * Math.PI);
  return { x: Math.round(x + 1.3 * radius * Math.cos(angle)), y: Math.round(y + radius * Math.sin(angle)) };
}
