import { PNG } from 'pngjs';

/** Side of the squares by which two pictures are compared: within them letters and rims may be smoothed otherwise. */
const SQUARE = 8;

export interface Difference {
  /** Of the brightness of all squares, in 255ths. */
  readonly mean: number;
  /** Of the squares, those that differ by more than a smoothed rim does. */
  readonly share: number;
  readonly most: number;
}

const MUCH = 24;

/** How two pictures of the same thing differ, once each square is one colour. */
export function difference(one: Buffer, other: Buffer): Difference {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (Math.abs(a.width - b.width) > 1 || Math.abs(a.height - b.height) > 1)
    throw new Error(`${a.width} x ${a.height} and ${b.width} x ${b.height}`);
  const [across, down] = [Math.min(a.width, b.width) / SQUARE, Math.min(a.height, b.height) / SQUARE].map(Math.floor) as [number, number];
  const found = Array.from({ length: across * down }, (_, nth) => {
    const at = { x: (nth % across) * SQUARE, y: Math.floor(nth / across) * SQUARE };
    return Math.max(...[0, 1, 2].map((channel) => Math.abs(meanOf(a, at, channel) - meanOf(b, at, channel))));
  });
  return {
    mean: found.reduce((sum, value) => sum + value, 0) / found.length,
    share: found.filter((value) => value > MUCH).length / found.length,
    most: found.reduce((most, value) => Math.max(most, value), 0),
  };
} // oxfmt-ignore

function meanOf({ data, width }: PNG, { x, y }: { x: number; y: number }, channel: number): number {
  let sum = 0;
  for (let dy = 0; dy < SQUARE; dy += 1)
    for (let dx = 0; dx < SQUARE; dx += 1) sum += data[4 * ((y + dy) * width + x + dx) + channel] ?? 0;
  return sum / SQUARE ** 2;
}

/** What smoothing and rounding make of one picture in two programs; letters of another face differ by more. */
export const ALIKE = { mean: 1.5, most: 45 };
