/** In a pixel, as a number of 32 bits of a machine that has the least byte first: how much of it is seen. */
export const ALPHA = 24;

/** `#rrggbb` as pixels hold it: red, green, blue and opaque, one byte each. */
export function toPixel(colour: string): number {
  const rgb = Number.parseInt(colour.slice(1), 16);
  return ((0xff << ALPHA) | ((rgb & 0xff) << 16) | (rgb & 0xff_00) | (rgb >>> 16)) >>> 0;
}

/** What is drawn above is laid on what is under it, and holds both then: pixels as resvg tells them. */
export function layOn({ all: under }: Pixels, above: Uint8Array): void {
  const pixels = new Uint32Array(above.buffer, above.byteOffset, above.length / 4);
  for (let at = 0; at < pixels.length; at += 1) {
    const pixel = pixels[at] ?? 0;
    const alpha = pixel >>> ALPHA;
    if (alpha === 255) continue;
    if (alpha === 0) {
      pixels[at] = under[at] ?? 0;
      continue;
    }
    const less = WHOLE - alpha - (alpha >>> 7);
    const below = under[at] ?? 0;
    pixels[at] =
      pixel +
      (((Math.imul(below & EVEN, less) >>> 8) & EVEN) | (Math.imul((below >>> 8) & EVEN, less) & ~EVEN));
  }
}

/** So many corners an outline has at most. */
export const MOST_CORNERS = 256;

const EVEN = 0xff_00_ff;
/** Shares of a pixel are told in so many parts, as a power of two. */
const WHOLE = 256;
/** As many shares are told apart as resvg does: with more a file would be a fifth larger, and look no better. */
const LEVELS = 16;

/** Where the sides of an outline that are left in a row begin and end, and how much they go aside by row. */
const sides = {
  top: new Float64Array(MOST_CORNERS),
  bottom: new Float64Array(MOST_CORNERS),
  x: new Float64Array(MOST_CORNERS),
  slope: new Float64Array(MOST_CORNERS),
  /** 1 downwards, -1 upwards. */
  turn: new Float64Array(MOST_CORNERS),
};

/** A picture in pixels, in which outlines are filled: each pixel takes as much of a colour as the outline covers of it. */
export class Pixels {
  readonly width: number;
  readonly height: number;
  /** Row by row; the colours as much darker as they are seen through. */
  readonly all: Uint32Array;
  /** Of one row, how much more is covered from a pixel on than to the left of it. */
  readonly #more: Float64Array;

  constructor({ width, height }: { width: number; height: number }, ground = 0) {
    this.width = width;
    this.height = height;
    this.all = new Uint32Array(width * height);
    if (ground !== 0) this.all.fill(ground);
    this.#more = new Float64Array(width + 2);
  }

  /** An outline that does not cross itself: `corners` are x and y in turn, of which the first `count` pairs are meant. */
  cover(corners: Float64Array, count: number, colour: number): void {
    const { top, bottom, x, slope, turn } = sides;
    let highest = Infinity;
    let lowest = -Infinity;
    let known = 0;
    let x0 = corners[2 * count - 2] ?? 0;
    let y0 = corners[2 * count - 1] ?? 0;
    for (let at = 0; at < 2 * count; at += 2) {
      const x1 = corners[at] ?? 0;
      const y1 = corners[at + 1] ?? 0;
      if (y0 !== y1) {
        const down = y0 < y1;
        const upper = down ? y0 : y1;
        const lower = down ? y1 : y0;
        top[known] = upper;
        bottom[known] = lower;
        x[known] = down ? x0 : x1;
        slope[known] = (x1 - x0) / (y1 - y0);
        turn[known] = down ? 1 : -1;
        known += 1;
        if (upper < highest) highest = upper;
        if (lower > lowest) lowest = lower;
      }
      x0 = x1;
      y0 = y1;
    }
    const last = Math.min(this.height, Math.ceil(lowest));
    for (let row = Math.max(0, Math.floor(highest)); row < last; row += 1) this.#fillRow(row, known, colour);
  }

  #fillRow(row: number, known: number, colour: number): void {
    const { width, all } = this;
    const more = this.#more;
    const { top, bottom, x, slope, turn } = sides;
    let left = width;
    let right = 0;
    for (let nth = 0; nth < known; nth += 1) {
      const upper = top[nth] ?? 0;
      const lower = bottom[nth] ?? 0;
      if (lower <= row || upper >= row + 1) continue;
      const from = upper < row ? row : upper;
      const to = lower > row + 1 ? row + 1 : lower;
      const lean = slope[nth] ?? 0;
      const one = (x[nth] ?? 0) + (from - upper) * lean;
      const other = one + (to - from) * lean;
      const a = Math.min(width, Math.max(0, Math.min(one, other)));
      const b = Math.min(width, Math.max(0, Math.max(one, other)));
      const covered = (to - from) * (turn[nth] ?? 0);
      const begin = a | 0;
      const end = Math.ceil(b) | 0;
      if (begin < left) left = begin;
      if (end > right) right = end;
      if (end <= begin + 1) {
        const within = covered * ((a + b) / 2 - begin);
        more[begin] = (more[begin] ?? 0) + covered - within;
        more[begin + 1] = (more[begin + 1] ?? 0) + within;
        continue;
      }
      // Of each pixel that the side goes through, the area right of it.
      const each = covered / (b - a);
      const first = begin + 1 - a;
      let area = (each * first * first) / 2;
      more[begin] = (more[begin] ?? 0) + area;
      let before = area;
      area = each * (first + 0.5);
      for (let at = begin + 1; at < end - 1; at += 1) {
        more[at] = (more[at] ?? 0) + area - before;
        before = area;
        area += each;
      }
      const rest = b - (end - 1);
      area = covered - (each * rest * rest) / 2;
      more[end - 1] = (more[end - 1] ?? 0) + area - before;
      more[end] = (more[end] ?? 0) + covered - area;
    }
    const start = row * width;
    const even = colour & EVEN;
    const odd = (colour >>> 8) & EVEN;
    const stop = right < width ? right : width - 1;
    let sum = 0;
    for (let at = left; at <= stop; at += 1) {
      sum += more[at] ?? 0;
      more[at] = 0;
      const share = ((Math.abs(sum) * LEVELS + 0.5) | 0) * (WHOLE / LEVELS);
      if (share === 0) continue;
      if (share >= WHOLE) {
        all[start + at] = colour;
        continue;
      }
      const under = all[start + at] ?? 0;
      const less = WHOLE - share;
      all[start + at] =
        (((Math.imul(even, share) + Math.imul(under & EVEN, less)) >>> 8) & EVEN) |
        ((Math.imul(odd, share) + Math.imul((under >>> 8) & EVEN, less)) & ~EVEN);
    }
    more[width] = 0;
    more[width + 1] = 0;
  }
}
