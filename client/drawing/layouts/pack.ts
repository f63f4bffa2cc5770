import type { Point } from '../point.ts';

export interface Size {
  width: number;
  height: number;
}

/** Between two unconnected pieces. */
const GAP = 36;
const WIDTHS_TRIED = 24;

/** Corners for rectangles so that together they fill a window of this aspect well. Larger ones should come first. */
export function pack(sizes: readonly Size[], aspect: number): Point[] {
  const padded = sizes.map(({ width, height }) => ({ width: width + GAP, height: height + GAP }));
  const widest = Math.max(0, ...padded.map(({ width }) => width));
  const area = padded.reduce((sum, { width, height }) => sum + width * height, 0);
  const most = Math.max(widest, 2 * Math.sqrt(area * aspect));
  const widths = Array.from(
    { length: WIDTHS_TRIED },
    (_, at) => widest + ((most - widest) * at) / WIDTHS_TRIED,
  );
  const tried = widths.map((width) => shelve(padded, width));
  const needs = ({ used }: Shelved): number => Math.max(used.width, used.height * aspect);
  return tried.reduce((best, next) => (needs(next) < needs(best) ? next : best)).corners;
}

interface Shelved {
  corners: Point[];
  used: Size;
}

/** Each rectangle goes as high as it can, and there as far left as it can. */
function shelve(sizes: readonly Size[], most: number): Shelved {
  let skyline = [{ x: 0, y: 0, width: Math.max(most, 1) }];
  const used = { width: 0, height: 0 };
  const corners = sizes.map(({ width, height }) => {
    const corner = highest(skyline, { width, most });
    const end = corner.x + width;
    const right = skyline
      .filter((step) => step.x + step.width > end)
      .map((step) => ({
        x: Math.max(step.x, end),
        y: step.y,
        width: step.x + step.width - Math.max(step.x, end),
      }));
    const leftOf = skyline
      .filter((step) => step.x < corner.x)
      .map(({ x, y, width: wide }) => ({ x, y, width: Math.min(wide, corner.x - x) }));
    skyline = [...leftOf, { x: corner.x, y: corner.y + height, width }, ...right];
    used.width = Math.max(used.width, end);
    used.height = Math.max(used.height, corner.y + height);
    return corner;
  });
  return { corners, used };
}

type Step = { x: number; y: number; width: number };

function highest(skyline: readonly Step[], { width, most }: { width: number; most: number }): Point {
  const corners = skyline
    .filter(({ x }) => x === 0 || x + width <= most + 0.01)
    .map(({ x }) => {
      const below = skyline.filter((step) => step.x < x + width && step.x + step.width > x);
      return { x, y: Math.max(...below.map((step) => step.y)) };
    });
  return corners.reduce((best, next) => (next.y < best.y ? next : best));
}
