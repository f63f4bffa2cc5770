import type { Weight } from './faces.ts';

/**
 * A page as it is painted, from the back to the front, before it becomes bytes of any format. Lengths are pixels of CSS;
 * the origin is above and to the left, y grows downwards.
 */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Null = none: what lies behind the picture is seen through it. */
  readonly ground: string | null;
  readonly items: readonly Item[];
}

export type Item = PathItem | TextItem;

export interface PathItem {
  readonly is: 'path';
  /** Path data as SVG has it, in units of `place`. */
  readonly d: string;
  /** Where its origin stands, and how long its units are; left out = as they are. */
  readonly place?: Place;
  readonly fill: string | null;
  readonly stroke: Stroke | null;
  readonly alpha: number;
  /** The number of the footnote it belongs to, for pages in which a line opens its evidence. */
  readonly note?: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
}

export interface TextItem {
  readonly is: 'text';
  readonly text: string;
  readonly x: number;
  /** Of the line that letters stand on. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly align: 'left' | 'center' | 'right';
  readonly ink: string;
  /** The colour around letters, so that they stay readable over lines; null = none. */
  readonly halo: string | null;
  readonly alpha: number;
  readonly note?: number;
  /** A sentence of ours goes from left to right, also where it begins with a name that does not; a name goes its own way. */
  readonly isSentence?: true;
}

/** Width of the paper around letters at rest, both sides together, and as part of their size. */
export const HALO = 3.5;
export const HALO_SHARE = 0.3;
/** How far below the middle of its letters a row of text stands, as part of its size. */
export const BASELINE = 0.36;

/** The same elsewhere, and larger. */
export function moved(item: Item, { x, y, scale }: Place): Item {
  if (item.is === 'text')
    return { ...item, x: item.x * scale + x, y: item.y * scale + y, size: item.size * scale };
  const { place = { x: 0, y: 0, scale: 1 } } = item;
  return {
    ...item,
    place: { x: place.x * scale + x, y: place.y * scale + y, scale: place.scale * scale },
  };
}

/** The same in other colours; the very same where none is another. */
export function recoloured(item: Item, to: (colour: string) => string): Item {
  if (item.is === 'text') {
    const [ink, halo] = [to(item.ink), item.halo === null ? null : to(item.halo)];
    return ink === item.ink && halo === item.halo ? item : { ...item, ink, halo };
  }
  const fill = item.fill === null ? null : to(item.fill);
  const colour = item.stroke === null ? null : to(item.stroke.colour);
  if (fill === item.fill && colour === (item.stroke?.colour ?? null)) return item;
  const stroke = item.stroke === null || colour === null ? null : { ...item.stroke, colour };
  return { ...item, fill, stroke };
}
