import type { PNG } from 'pngjs';
import type { Point } from '#drawing/point';

/** Of each channel: what compression and rounding may change. */
export const TOLERANCE = 6;
/** Of the paper around a picture: less than its margin, and more than a hair. */
const RIM = 6;

/** Whatever was cut off, a line or a head that no box tells of, would reach the rim. */
export function* inkAtRim(image: PNG, dense: number, ground: string | null): Generator<string> {
  const wanted = channels(ground ?? '#000000');
  const rim = Math.floor(RIM * dense);
  for (let y = 0; y < image.height; y += 1) {
    const isWhole = y < rim || y >= image.height - rim;
    for (let x = 0; x < image.width; x += isWhole || x !== rim - 1 ? 1 : image.width - 2 * rim + 1) {
      if (far(pixelAt(image, { x, y }), wanted) <= TOLERANCE) continue;
      yield `there is ink at the rim, at ${x}, ${y} of ${image.width} x ${image.height}`;
      return;
    }
  }
}

export function pixelAt({ data, width }: PNG, { x, y }: Point): number[] {
  const at = 4 * (Math.floor(y) * width + Math.floor(x));
  return [...data.subarray(at, at + 3)];
}

export function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

export function far(one: readonly number[], other: readonly number[]): number {
  return Math.max(...one.map((value, at) => Math.abs(value - (other[at] ?? 0))));
}
