import type { Placed } from './layout.ts';

/**
 * How many times the area of its boxes a piece may take at first: room for lines. A crowd gets more, or it would take
 * too long to push it apart.
 */
const AIR = { usual: 1.6, crowd: 3.2 };
/** From so many nodes on what takes longest is done more roughly: nobody waits minutes for a picture. */
export const CROWD = 1_000;

/** Turns the longest direction of the cloud level: windows are wider than high, and so are labels. */
export function turnFlat(boxes: Placed[]): void {
  const mean = (of: (box: Placed) => number): number =>
    boxes.reduce((sum, box) => sum + of(box), 0) / boxes.length;
  const [x, y] = [mean((box) => box.x), mean((box) => box.y)];
  const spreadX = mean((box) => (box.x - x) ** 2);
  const spreadY = mean((box) => (box.y - y) ** 2);
  const both = mean((box) => (box.x - x) * (box.y - y));
  const angle = -Math.atan2(2 * both, spreadX - spreadY) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const box of boxes) {
    const [dx, dy] = [box.x - x, box.y - y];
    box.x = dx * cos - dy * sin;
    box.y = dx * sin + dy * cos;
  }
}

/** Stretches the cloud to the area its boxes need, in the window's aspect; never more than twice in one direction. */
export function fillFrame(boxes: Placed[], aspect: number): void {
  const long = Math.max(extent(boxes.map(({ x }) => x)), extent(boxes.map(({ y }) => y)));
  // Two or three in a row have no height to stretch.
  const width = Math.max(long / 3, extent(boxes.map(({ x }) => x)));
  const height = Math.max(long / 3, extent(boxes.map(({ y }) => y)));
  const air = boxes.length > CROWD ? AIR.crowd : AIR.usual;
  const area = air * boxes.reduce((sum, box) => sum + box.width * (box.above + box.below), 0);
  const bend = Math.sqrt(Math.min(2, Math.max(0.5, (aspect * height) / width)));
  const scale = Math.sqrt(area / (width * height));
  for (const box of boxes) {
    box.x *= scale * bend;
    box.y *= scale / bend;
  }
}

const MOST_STRETCHED = 1.8;

/** Draws the crowd in the middle apart and the rim in, so that all of the frame is used; who is left of whom stays. */
export function even(boxes: Placed[], share: number): void {
  for (const axis of ['x', 'y'] as const) {
    const sorted = boxes.toSorted((a, b) => a[axis] - b[axis]);
    const least = sorted[0]?.[axis] ?? 0;
    const step = extent(sorted.map((box) => box[axis])) / Math.max(1, sorted.length - 1);
    for (const [rank, box] of sorted.entries()) box[axis] += share * (least + rank * step - box[axis]);
  }
}

/** Draws the shorter way out until the frame has the window's aspect; what is apart stays so. */
export function stretch(boxes: Placed[], aspect: number): void {
  const width = extent(boxes.map(({ x }) => x));
  const height = extent(boxes.map(({ y }) => y));
  const most = (factor: number): number => Math.min(MOST_STRETCHED, Math.max(1, factor));
  const [across, down] = [most((height * aspect) / width), most(width / aspect / height)];
  for (const box of boxes) {
    box.x *= across;
    box.y *= down;
  }
}

function extent(values: readonly number[]): number {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return Math.max(1, most - least);
}
