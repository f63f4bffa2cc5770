import type { Point } from '../point.ts';
import type { Placed } from './layout.ts';

/** Clear space between two boxes. */
export const GAP = 10;
const PASSES = { most: 400, boxes: 400_000 };
/** Boxes pushed between two reports. */
const SLICE = 4_000;
/** Boxes are wider than high and so are windows: parting sideways is worth this much more way. */
const LEVEL = 1.8;

/**
 * Pushes boxes apart until none overlap, each pair along the axis where least is missing. Changes the places given. In
 * a crowd some may still overlap at the end.
 */
export function* separate(
  boxes: readonly Placed[],
  report: (part: number) => number,
): Generator<number, void> {
  const passes = Math.min(PASSES.most, Math.ceil(PASSES.boxes / boxes.length));
  const tallest = GAP + 1.5 * boxes.reduce((most, { above, below }) => Math.max(most, above + below), 0);
  for (let pass = 0; pass < passes; pass++) {
    const sorted = boxes.toSorted((a, b) => left(a) - left(b));
    let moved = false;
    for (const [at, box] of sorted.entries()) {
      for (let next = at + 1; next < sorted.length; next++) {
        const other = sorted[next];
        if (other === undefined || left(other) >= right(box)) break;
        const isLevel = Math.abs(box.y - other.y) < tallest;
        if (isLevel && push(box, other)) moved = true;
      }
    }
    if (!moved) return;
    if (((pass + 1) * boxes.length) % SLICE < boxes.length) yield report(pass / passes);
  }
}

function push(a: Placed, b: Placed): boolean {
  const missing = missingRoom(a, b);
  if (missing === null) return false;
  if (missing.x < missing.y * LEVEL) {
    const shift = (missing.x / 2) * (a.x <= b.x ? 1 : -1);
    a.x -= shift;
    b.x += shift;
    return true;
  }
  const shift = (missing.y / 2) * (middle(a) <= middle(b) ? 1 : -1);
  a.y -= shift;
  b.y += shift;
  return true;
}

/** How far two boxes would have to part, by axis; null when there is room between them. */
export function missingRoom(a: Placed, b: Placed): Point | null {
  const x = (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x);
  const y = (a.above + a.below + b.above + b.below) / 2 + GAP - Math.abs(middle(a) - middle(b));
  return x > 0.01 && y > 0.01 ? { x, y } : null;
}

function left({ x, width }: Placed): number {
  return x - width / 2;
}

function right({ x, width }: Placed): number {
  return x + width / 2 + GAP;
}

function middle({ y, above, below }: Placed): number {
  return y + (below - above) / 2;
}
