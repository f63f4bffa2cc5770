import { LABEL_SIZE, SMALL_LABEL_SIZE } from './labels.ts';
import { BADGES, type LineMark } from './lines.ts';
import { NEWS_INK } from './news.ts';
import { nameAlign, ROW, SMALL_ROW, type Name } from './names.ts';
import type { Palette } from './palette.ts';
import { countWidth, MARK_SIZE, noteWidth, signsWidth } from './signs.ts';
import type { Point } from './point.ts';
import type { Area } from './room.ts';
import type { SceneEdge } from './scene.ts';

/** One row of a name: where the middle of its height is, and on which side of `at` its letters stand. */
export interface NameRow {
  readonly text: string;
  readonly at: Point;
  /** At rest, before it grows with the zoom. */
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly isSub: boolean;
}

/** The rows of a name in its area; `grown` is how far words have grown with the zoom. */
export function toNameRows(name: Name, { area, grown }: { area: Area; grown: number }): NameRow[] {
  const align = nameAlign(name.side);
  const x = area.x + (align === 'center' ? 0 : (area.width / 2) * (align === 'left' ? -1 : 1));
  const top = area.y - (area.height - 2 * grown) / 2;
  const rows = name.rows.map((text, row): NameRow => ({
    text,
    at: { x, y: top + (row + 0.5) * ROW * grown },
    size: LABEL_SIZE,
    align,
    isSub: false,
  }));
  if (name.sub === '') return rows;
  const y = top + (rows.length * ROW + SMALL_ROW / 2) * grown;
  return [...rows, { text: name.sub, at: { x, y }, size: SMALL_LABEL_SIZE, align, isSub: true }];
}

/** What a line wears. */
interface Worn {
  readonly plate: Point | null;
  readonly marks: readonly (Point & { readonly mark: LineMark })[];
  /** The middle of the number of its footnote. */
  readonly note: Point | null;
}

/** Where it stands, side by side around `at`: the plate of the number of lines, the signs, the footnote. */
export function toSignPlaces(edge: SceneEdge, { at, grown }: { at: Point; grown: number }): Worn {
  const { count, marks, note = '' } = edge;
  const plate = countWidth(count);
  const left = at.x - (signsWidth(edge) / 2) * grown;
  const beside = (aside: number): Point => ({ x: left + aside * grown, y: at.y });
  return {
    plate: count === '' ? null : beside(plate / 2),
    marks: marks.map((mark, index) => ({ mark, ...beside(plate + (index + 0.5) * MARK_SIZE) })),
    note: note === '' ? null : beside(plate + marks.length * MARK_SIZE + noteWidth(note) / 2),
  };
}

export function signInk(mark: LineMark, { edge, ui }: { edge: SceneEdge; ui: Palette['ui'] }): string {
  if (mark === 'otherwise') return ui.warn;
  const news = NEWS_INK.get(mark);
  if (news !== undefined) return ui[news];
  if (BADGES.has(mark)) return ui.thread;
  return edge.colour === ui.edge ? ui['ink-2'] : edge.colour;
}
