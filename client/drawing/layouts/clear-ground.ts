import type { Point } from '../point.ts';
import { frameOf, type Frame } from './land.ts';
import type { Placed } from './layout.ts';

/** Between what was set out and what stands already: as much as tells the one from the other. */
const ASIDE = 90;

/**
 * Keeps these together as they are: where somebody stands among them, all of them go to the nearest side of what is
 * drawn. One by one they would find room as well, but not be read as rows any more.
 */
export function toClearGround(boxes: readonly Placed[], standing: readonly Placed[]): readonly Placed[] {
  const frame = frameOf(boxes);
  if (!standing.some((box) => meet(grown(frame), frameOf([box])))) return boxes;
  const { x, y } = nearest(frame, frameOf(standing));
  return boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y }));
}

/** The shortest way from within a picture to one of its sides; below it of two that are as short. */
function nearest(frame: Frame, picture: Frame): Point {
  const ways = [
    { x: 0, y: picture.y + picture.height + ASIDE - frame.y },
    { x: 0, y: picture.y - ASIDE - frame.y - frame.height },
    { x: picture.x + picture.width + ASIDE - frame.x, y: 0 },
    { x: picture.x - ASIDE - frame.x - frame.width, y: 0 },
  ];
  const length = ({ x, y }: Point): number => Math.abs(x) + Math.abs(y);
  return ways.reduce((best, way) => (length(way) < length(best) ? way : best));
}

/** With so much around it that no name at its rim lies over a neighbour's. */
function grown({ x, y, width, height }: Frame): Frame {
  const by = ASIDE / 2;
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function meet(a: Frame, b: Frame): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
