import type { Point } from '../point.ts';
import { createRoom, type Area } from '../room.ts';
import type { Placed } from './layout.ts';
import { GAP } from './separate.ts';

/** Distance between two turns of the spiral, and between two places tried on it. */
const STEP = 14;
/** After so many places the spiral opens to twice its width: a crowd has to end somewhere. */
const TURNS = 800;
/** Places tried between two reports. */
const SLICE = 100_000;

/**
 * Whole-numbered places for these boxes, each the nearest to where it stands that overlaps nobody. Those who are in
 * nobody's way stay; `standing` are obstacles: they are not moved and not returned.
 */
export function* findRoom(
  boxes: readonly Placed[],
  standing: readonly Placed[],
): Generator<number, Map<string, Point>> {
  const room = createRoom(standing.map(toArea));
  const found = new Map<string, Point>();
  const inTheWay: Placed[] = [];
  for (const box of boxes) {
    const place = spiral(box, 0);
    const area = toArea({ ...box, ...place });
    if (!room.isFree(area)) {
      inTheWay.push(box);
      continue;
    }
    room.take(area);
    found.set(box.id, place);
  }
  let tried = 0;
  for (const [at, box] of inTheWay.entries()) {
    for (let turn = 1; ; turn++) {
      tried += 1;
      if (tried % SLICE === 0) yield at / inTheWay.length;
      const place = spiral(box, turn);
      const area = toArea({ ...box, ...place });
      if (!room.isFree(area)) continue;
      room.take(area);
      found.set(box.id, place);
      break;
    }
  }
  return found;
}

/** Boxes that were pushed apart and then rounded to whole numbers are apart still. */
const CLEAR = GAP - 2;

/** The room that a box takes, with its share of the gap to any other. */
export function toArea({ x, y, width, above, below }: Placed): Area {
  return { x, y: y + (below - above) / 2, width: width + CLEAR, height: above + below + CLEAR };
}

/** The n-th place around a point, outwards at even steps (an Archimedean spiral), flat as labels are. */
function spiral({ x, y }: Point, turn: number): Point {
  const wider = 2 ** Math.floor(turn / TURNS);
  const angle = Math.sqrt(turn * 4 * Math.PI);
  const radius = (wider * STEP * angle) / (2 * Math.PI);
  return {
    x: Math.round(x + 1.3 * radius * Math.cos(angle)) + 0,
    y: Math.round(y + radius * Math.sin(angle)) + 0,
  };
}
