import { frameOf, type Frame } from './land.ts';
import type { Placed } from './layout.ts';

/** Between what was set out and what stands already: as much as tells the one from the other. */
const ASIDE = 90;

/**
 * Keeps these together as they are: where somebody stands among them, all of them go below what is drawn, or above it
 * if that is nearer. One by one they would find room as well, but not be read as rows any more; and beside the picture
 * the lines that join them to it would run along the rows.
 */
export function toClearGround(boxes: readonly Placed[], standing: readonly Placed[]): readonly Placed[] {
  const frame = frameOf(boxes);
  if (!standing.some((box) => meet(grown(frame), frameOf([box])))) return boxes;
  const picture = frameOf(standing);
  const below = picture.y + picture.height + ASIDE - frame.y;
  const above = picture.y - ASIDE - frame.y - frame.height;
  const by = below <= -above ? below : above;
  return boxes.map((box) => ({ ...box, y: box.y + by }));
}

/** With so much around it that no name at its rim lies over a neighbour's. */
function grown({ x, y, width, height }: Frame): Frame {
  const by = ASIDE / 2;
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function meet(a: Frame, b: Frame): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
