import { paintLine } from './lines.ts';
import { asWhole, toPieces, type Piece } from './pieces.ts';
import { Pixels, toPixel } from './pixels.ts';
import { toLayers, type Layers } from './under.ts';

/** A picture in pixels, and the units of its SVG that it shows. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly units: { readonly width: number; readonly height: number };
}

/** A part of a picture, as wide as it is. */
export interface Strip {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What lies under it, on this ground if it has none of its own; null = nothing. */
  readonly under: ((ground: string | undefined) => Pixels) | null;
}

/** Every so-manieth strip, from the one of that number on. */
export interface Share {
  readonly first: number;
  readonly every: number;
}

/**
 * Of pixels: two processors share what is larger. In strips of a quarter or of twice the size 5,000 actors take as long.
 * How many there are is the picture's affair and no machine's, so that each machine writes the same bytes.
 */
const MOST_IN_STRIP = 12_000_000;

/** How many strips a picture is cut into: an even number where there are several, so that two share them. */
export function countStrips({ width, height }: Canvas): number {
  const needed = Math.ceil((width * height) / MOST_IN_STRIP);
  return Math.min(height, needed === 1 ? 1 : needed + (needed % 2));
}

/** A share of a picture's strips, from above downwards; each is drawn by itself. */
export function toStrips(svg: string, canvas: Canvas, { first, every }: Share): Strip[] {
  const { root, body } = parted(svg);
  const { width, height, units } = canvas;
  const grain = width > units.width ? FINE : COARSE;
  const pieces = isUnmoved(root, units) ? toPieces(body, grain) : [asWhole(body)];
  const layers = toLayers(pieces);
  const above = layers?.above ?? pieces;
  const rows = Math.ceil(height / countStrips(canvas));
  const inner = toInner(root, canvas);
  const perRow = units.height / height;
  const strips: Strip[] = [];
  for (let top = first * rows; top < height; top += every * rows) {
    const own = Math.min(rows, height - top);
    const within = { from: top * perRow, to: (top + own) * perRow };
    const drawn = above.map((piece) => markupIn(piece, within)).join('');
    const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${own}">`;
    const under = layers === null ? null : toUnder(layers, { canvas, top, height: own });
    strips.push({ svg: `${open}${inner(top)}${drawn}</svg></svg>`, width, height: own, under });
  }
  return strips;
}

function toUnder({ ground, lines }: Layers, at: { canvas: Canvas; top: number; height: number }): Strip['under'] {
  const { canvas: { width, height, units }, top } = at;
  const view = { across: width / units.width, down: height / units.height, top };
  const [from, to] = [top / view.down, (top + at.height) / view.down];
  return (otherwise) => {
    const behind = ground ?? otherwise;
    const pixels = new Pixels({ width, height: at.height }, behind === undefined ? 0 : toPixel(behind));
    for (const { line, parts } of lines)
      for (const part of parts) if (part.from < to && part.to > from) paintLine(pixels, part.markup(), { line, view });
    return pixels;
  };
} // oxfmt-ignore

/** Outlines are told in so many parts of a unit: a hundredth of a pixel, or of what a few pixels show. */
const COARSE = 100;
const FINE = 1_000;

/** Whether a place on the picture is the same in its units. */
function isUnmoved(root: string, { width, height }: Canvas['units']): boolean {
  const [, box] = / viewBox="([^"]*)"/.exec(root) ?? [];
  const sides = box?.split(' ').map(Number) ?? [0, 0, width, height];
  return [0, 0, width, height].every((side, nth) => Math.abs(side - (sides[nth] ?? NaN)) < 0.01);
}

function parted(svg: string): { root: string; body: string } {
  const start = svg.indexOf('<svg');
  const end = svg.indexOf('>', start) + 1;
  const root = svg.slice(start, end);
  if (root.endsWith('/>')) return { root: `${root.slice(0, -2)}>`, body: '' };
  return { root, body: svg.slice(end).replace(/<\/svg>\s*$/, '') };
}

/** The picture within a strip: pushed up, and drawn beyond its rim by nobody. */
function toInner(root: string, { width, height, units }: Canvas): (top: number) => string {
  const look = root.slice('<svg'.length, -1).replaceAll(/\s(?:width|height|x|y|overflow|preserveAspectRatio)="[^"]*"/g, '');
  const box = look.includes(' viewBox=') ? '' : ` viewBox="0 0 ${units.width} ${units.height}"`;
  return (top) =>
    `<svg${look}${box} width="${width}" height="${height}" y="${-top}" overflow="visible" preserveAspectRatio="none">`;
} // oxfmt-ignore

function markupIn({ open, parts, close }: Piece, { from, to }: { from: number; to: number }): string {
  const drawn = parts.filter((part) => part.from < to && part.to > from);
  return drawn.length === 0 ? '' : open + drawn.map(({ markup }) => markup()).join('') + close;
}
