import { PALETTE, type Palette } from '#drawing/palette';
import { moved, type Item } from '#drawing/sheet';
import { widthOf } from '#drawing/metrics';
import { hundredths } from '#drawing/path-text';
import type { LegendEntry } from './legend.ts';
import type { Content } from './content.ts';
import { LEADING, setWords, toRows, type Set } from './flow.ts';

/** Where words around a drawing are set: `k` is how many pixels one pixel of the usual page takes. */
export interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly k: number;
  readonly ui: Palette['ui'];
}

/** Between the margins of a page. */
export function columnOn(
  { width, margin, k }: { width: number; margin: number; k: number },
  { scene }: Pick<Content, 'scene'>,
): Column {
  return { x: margin, y: margin, width: width - 2 * margin, k, ui: PALETTE[scene.theme].ui };
}

const TITLE = 19;
const TEXT = 11;

/** Blocks one below the other, with a gap between those that are not empty. */
export function stack(column: Column, blocks: readonly ((column: Column) => Set)[], gap: number): Set {
  const items: Item[] = [];
  let { y } = column;
  for (const block of blocks) {
    const set = block({ ...column, y });
    if (set.height === 0) continue;
    items.push(...set.items);
    y += set.height + gap * column.k;
  }
  return { items, height: y === column.y ? 0 : y - column.y - gap * column.k };
}

export type Block = (column: Column) => Set;

export const words = (text: string, look: { size: number; weight?: 400 | 600; ink: 'ink' | 'ink-2' | 'ink-3' | 'warn' }): Block =>
  ({ x, y, width, k, ui }) =>
    text === '' ? { items: [], height: 0 } : setWords(text, { at: { x, y }, width, size: look.size * k, weight: look.weight ?? 400, ink: ui[look.ink] }); // oxfmt-ignore

/** Handling line, title, subtitle, and what was asked. */
export function toHead(content: Content, column: Column): Set {
  return stack(column, toHeadBlocks(content), HEAD_GAP);
}

const HEAD_GAP = 4;

function toHeadBlocks({ handling, title, subtitle, question }: Content): Block[] {
  return [
    toHandling(handling),
    words(title, { size: TITLE, weight: 600, ink: 'ink' }),
    words(subtitle, { size: 13, ink: 'ink-2' }),
    ...question.map((line) => words(line, { size: TEXT, ink: 'ink-2' })),
  ];
}

/** As much of the head as is no higher than `most`, and what goes on the next page; both say so. */
export function toHeadWithin(content: Content, column: Column, most: number): { head: Set; rest: Block[] } {
  const blocks = toHeadBlocks(content);
  const gap = HEAD_GAP * column.k;
  const whole = stack(column, blocks, HEAD_GAP);
  if (whole.height <= most) return { head: whole, rest: [] };
  const onward = words('What was asked continues on the next page.', { size: TEXT, weight: 600, ink: 'ink' });
  const begun = words('What was asked, continued', { size: TEXT, weight: 600, ink: 'ink' });
  let [kept, left] = [0, most - onward(column).height];
  for (const block of blocks) {
    const { height } = block(column);
    left -= height === 0 ? 0 : height + gap;
    if (left < 0) break;
    kept += 1;
  }
  const head = stack(column, [...blocks.slice(0, kept), onward], HEAD_GAP);
  return { head, rest: [begun, ...blocks.slice(kept)] };
} // oxfmt-ignore

/** In the middle, above and below, as such lines are. */
export function toHandling(handling: string): Block {
  return ({ x, y, width, k, ui }) =>
    handling === ''
      ? { items: [], height: 0 }
      : setWords(handling, { at: { x: x + width / 2, y }, width, size: TEXT * k, weight: 600, ink: ui.ink, align: 'center' });
} // oxfmt-ignore

/** Legend, counts, and what was cut: below the drawing. */
export function toFoot({ legend, counts, cut }: Content, column: Column): Set {
  return stack(
    column,
    [
      rule,
      (at) => toLegendRows(legend, at),
      (at) => stack(at, counts.map((line) => words(line, { size: TEXT, ink: 'ink-2' })), 1),
      (at) => stack(at, cut.map((line) => words(line, { size: TEXT, weight: 600, ink: 'ink' })), 1),
    ],
    7,
  );
} // oxfmt-ignore

/** The same on a page of its own, each by itself. */
export function toFootBlocks({ legend, counts, cut }: Content): Block[] {
  return [
    (at) => toLegendRows(legend, at),
    ...counts.map((line) => words(line, { size: TEXT, ink: 'ink-2' })),
    ...cut.map((line) => words(line, { size: TEXT, weight: 600, ink: 'ink' })),
  ];
}

export const rule: Block = ({ x, y, width, k, ui }) => {
  const stroke = { colour: ui.line, width: k, dash: [], cap: 'butt' } as const;
  const d = `M${hundredths(x)} ${hundredths(y)}H${hundredths(x + width)}`;
  return { items: [{ is: 'path', d, fill: null, stroke, alpha: 1 }], height: k };
};

/** Samples with their words side by side, as many as a row holds. */
function toLegendRows(legend: readonly LegendEntry[], { x, y, width, k, ui }: Column): Set {
  if (legend.length === 0) return { items: [], height: 0 };
  const [sample, gap, row] = [36 * k, 16 * k, 18 * k];
  const items: Item[] = [];
  let [across, down] = [x, y];
  for (const entry of legend) {
    const most = width - sample;
    const rows = toRows(entry.words, { width: most, size: TEXT * k, weight: 400 });
    const set = setWords(entry.words, { at: { x: 0, y: 0 }, width: most, size: TEXT * k, ink: ui.ink });
    const own = sample + Math.max(...rows.map((text) => widthOf(text, { size: TEXT * k, weight: 400 })));
    if (across > x && across + own > x + width) {
      across = x;
      down += row;
    }
    items.push(...entry.sample(ui).map((item) => moved(item, { x: across + 15 * k, y: down + row / 2, scale: k })));
    items.push(...set.items.map((item) => moved(item, { x: across + sample, y: down + (row - TEXT * k * LEADING) / 2, scale: 1 })));
    across += own + gap;
    if (rows.length > 1) {
      across = x;
      down += set.height;
    }
  }
  return { items, height: (across === x ? down : down + row) - y };
} // oxfmt-ignore
