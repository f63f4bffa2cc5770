import type { FrameBox } from '#drawing/frames';
import { letters } from '#drawing/ink';
import { widthOf } from '#drawing/metrics';
import type { Palette } from '#drawing/palette';
import { hundredths } from '#drawing/path-text';
import type { Point } from '#drawing/point';
import type { Area } from '#drawing/room';
import type { Item } from '#drawing/sheet';
import { count, digits } from '../../words/count.ts';
import { setWords, toRows } from './flow.ts';

/** Of a card, in pixels at rest. */
const CARD = { width: 196, size: 13, pad: 12, leading: 1.4 };

interface Card {
  readonly text: string;
  readonly at: Point;
}

/** Where a card lies at a zoom, the picture's origin being that of the sheet; its words keep their size. */
export function cardArea({ text, at }: Card, zoom: number): Area {
  const rows = paragraphs(text).flatMap((words) =>
    toRows(words, { width: CARD.width, size: CARD.size, weight: 400 }),
  );
  const [width, height] = [CARD.width + 2 * CARD.pad, rows.length * CARD.size * CARD.leading + 2 * CARD.pad];
  return { x: at.x * zoom + width / 2, y: at.y * zoom + height / 2, width, height };
}

export function toCard(card: Card, { zoom, pan, ui }: { zoom: number; pan: Point; ui: Palette['ui'] }): Item[] {
  const area = cardArea(card, zoom);
  const [x, y] = [area.x - area.width / 2 + pan.x, area.y - area.height / 2 + pan.y];
  const stroke = { colour: ui['line-strong'], width: 1, dash: [], cap: 'butt' } as const;
  const box: Item = { is: 'path', d: roundRect(area.width, area.height, 6), place: { x, y, scale: 1 }, fill: ui.panel, stroke, alpha: 1 };
  let down = y + CARD.pad;
  const rows = paragraphs(card.text).flatMap((words) => {
    const set = setWords(words, { at: { x: x + CARD.pad, y: down }, width: CARD.width, size: CARD.size, ink: ui.ink, leading: CARD.leading });
    down += set.height;
    return set.items;
  });
  return [box, ...rows];
} // oxfmt-ignore

function paragraphs(text: string): string[] {
  return text.split(/\r?\n/u).map((words) => (words.trim() === '' ? '\u00A0' : words));
}

/** Of the words above a frame, in pixels: the row that holds them, their size, how far they are set in, and the paper around them. */
const TOLD = { row: 22, size: 12, weight: 600, inset: 2, halo: 2 } as const;

/** Where a frame lies at a zoom with its words, which may be longer than it is wide. */
export function frameArea(box: FrameBox, zoom: number): Area {
  const [own, height] = [box.width * zoom, box.height * zoom];
  const told = TOLD.inset + widthOf(toTold(box), TOLD) + TOLD.halo;
  const width = Math.max(own, told);
  return { x: box.at.x * zoom + width / 2, y: box.at.y * zoom + (height - TOLD.row) / 2, width, height: height + TOLD.row };
} // oxfmt-ignore

/** Behind all that is drawn. */
export function toFrame(box: FrameBox, { zoom, pan, ui }: { zoom: number; pan: Point; ui: Palette['ui'] }): Item[] {
  const place = { x: box.at.x * zoom + pan.x, y: box.at.y * zoom + pan.y, scale: 1 };
  const [width, height] = [box.width * zoom, box.height * zoom];
  const stroke = { colour: ui['line-strong'], width: 1.5, dash: [], cap: 'butt' } as const;
  const { row, size, weight, inset } = TOLD;
  return [
    { is: 'path', d: roundRect(width, height, 12), place, fill: null, stroke, alpha: 1 },
    letters(toTold(box), {
      at: { x: place.x + inset, y: place.y - row / 2 },
      size, weight, align: 'left', ink: ui['ink-2'], halo: ui.paper,
    }),
  ];
} // oxfmt-ignore

/** "The summit · 3 of 4 · 2 others within". */
function toTold({ title, seen, members, others }: FrameBox): string {
  const told = [
    seen < members ? `${digits(seen)} of ${digits(members)}` : '',
    others > 0 ? `${count(others, 'other', 'others')} within` : '',
  ];
  return [title, ...told.filter(Boolean)].join(' · ');
}

function roundRect(width: number, height: number, radius: number): string {
  const [w, h] = [hundredths(width), hundredths(height)];
  const r = hundredths(Math.min(radius, width / 2, height / 2));
  const turn = (x: number, y: number): string => `A${r} ${r} 0 0 1 ${hundredths(x)} ${hundredths(y)}`;
  return `M${r} 0H${w - r}${turn(w, r)}V${h - r}${turn(w - r, h)}H${r}${turn(0, h - r)}V${r}${turn(r, 0)}Z`;
}
