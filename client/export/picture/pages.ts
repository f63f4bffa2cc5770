import { letters } from '#drawing/ink';
import type { Palette } from '#drawing/palette';
import { BASELINE, moved, type Item, type TextItem } from '#drawing/sheet';
import { finish } from '#drawing/slices';
import { rule, stack, toHandling, words, type Block, type Column } from './chrome.ts';
import type { Content, NotedLine, Source } from './content.ts';
import { LEADING, setWords, type Set } from './flow.ts';

const SIZE = 10;
/** Room for the number of a footnote, or the letter of a source, in pixels at rest. */
const NUMBER = 26;

const HOW_COUNTED =
  'A story is a report with its copies; a voice is whoever says it, an outlet or a speaker. Paragraphs are counted in the text as it was read in, with its captions.';

/** A footnote or a source as it stands in the list: only what is higher than a page is parted between two. */
export function toListed({ lines, sources }: Content): Block[] {
  const title = (text: string): Block => words(text, { size: 11, weight: 600, ink: 'ink' });
  return [
    ...withTitle([title('Lines'), words(HOW_COUNTED, { size: 9, ink: 'ink-2' })], lines.map(toNoted)),
    ...withTitle([title('Sources')], sources.map(toSource)),
  ];
}

/** A title stands in one column with the first of what it is of. */
function withTitle(title: readonly Block[], [first, ...rest]: readonly Block[]): Block[] {
  return first === undefined ? [] : [(column) => stack(column, [...title, first], 4), ...rest];
}

function toNoted({ n, says, places, passages }: NotedLine): Block {
  return (column) =>
    beside(String(n), column, (at) =>
      stack(
        at,
        [
          (own) => set(places === '' ? says : `${says}. ${places}.`, own, { ink: 'ink', note: n }),
          ...passages.map(
            (passage): Block =>
              (own) =>
                set(passage, own, { ink: 'ink-2', note: n }),
          ),
        ],
        1,
      ),
    );
}

function toSource({ letter, text }: Source): Block {
  return (column) => beside(letter, column, (at) => set(text, at, { ink: 'ink' }));
}

function set(
  text: string,
  { x, y, width, k, ui }: Column,
  { ink, note }: { ink: 'ink' | 'ink-2'; note?: number },
): Set {
  return setWords(text, {
    at: { x, y },
    width,
    isSentence: true,
    size: SIZE * k,
    ink: ui[ink],
    ...(note !== undefined && { note }),
  });
}

/** A number or letter in the margin of what it stands for. */
export function beside(mark: string, { x, y, width, k, ui }: Column, block: Block): Set {
  const aside = NUMBER * k;
  const { items, height } = block({ x: x + aside, y, width: width - aside, k, ui });
  const size = SIZE * k;
  const at = { x: x + aside - 7 * k, y: y + 0.69 * size };
  return {
    items: [letters(mark, { at, size, weight: 600, align: 'right', ink: ui['ink-2'] }), ...items],
    height,
  };
}

/** Of a page in pixels; `k` is how many of them one pixel of the usual page takes. */
export interface Sides {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly k: number;
}

interface Page extends Sides {
  readonly ui: Palette['ui'];
  /** Height of what stands at the end of each, where that is more than a row. */
  readonly foot?: number;
  /** How many columns stand beside each other; one unless it is said. */
  readonly columns?: number;
}

interface Within {
  readonly content: Pick<Content, 'handling'>;
  readonly page: Page;
  /** From there on the first page is the list's: above stands something else. */
  readonly begun?: number;
}

/** The list on pages of its own, in the order of its numbers. */
export function toPages(blocks: readonly Block[], within: Within): Item[][] {
  return finish(settingPages(blocks, within));
}

/** The same, with a pause after each block for whoever has others waiting. */
export function* settingPages(blocks: readonly Block[], { content, page, begun }: Within): Generator<undefined, Item[][]> {
  const { width, height, margin, k, ui, foot = 14 * k, columns = 1 } = page;
  const side = columnWidth(width - 2 * margin, { columns, k });
  const pages: Item[][] = [];
  let [items, nth, y, top]: [Item[], number, number, number] = [[], 0, 0, 0];
  const column = (): Column => ({ x: margin + nth * (side + GUTTER * k), y, width: side, k, ui });
  const begin = (): void => {
    nth = pages.length > 0 && nth + 1 < columns ? nth + 1 : 0;
    if (nth === 0) {
      const head = toHandling(content.handling)({ x: margin, y: margin / 2, width: width - 2 * margin, k, ui });
      items = [...head.items];
      pages.push(items);
      top = Math.max(margin, margin / 2 + head.height + 4 * k);
    }
    y = top;
  };
  const bottom = height - margin - foot;
  // Below something else there is less room than on a page: what does not fit is not parted there.
  const mayGoOn = (): boolean => y > top || (begun !== undefined && pages.length === 1);
  const isTooHigh = ({ height: own }: Set): boolean => y + own > bottom;
  if (begun !== undefined) {
    pages.push(items);
    y = top = begun;
  }
  for (const block of blocks) {
    if (pages.length === 0) begin();
    let own = block(column());
    while (isTooHigh(own) && mayGoOn()) {
      begin();
      own = block(column());
    }
    // What is higher than a page goes on upon the next.
    for (let at = cutOf(own.items, bottom); y + own.height > bottom && at !== null; at = cutOf(own.items, bottom)) {
      const [above, below] = partAt(own.items, at);
      items.push(...above);
      const left = own.height - (at - y);
      const { x } = column();
      begin();
      const place = { x: column().x - x, y: top - at, scale: 1 };
      own = { items: below.map((item) => moved(item, place)), height: left };
    }
    items.push(...own.items);
    y += own.height + 4 * k;
    yield;
  }
  return pages;
} // oxfmt-ignore

/** Above which row a page ends; null where all of them stand on it, or its first row is higher than it. */
function cutOf(items: readonly Item[], bottom: number): number | null {
  const tops = items.flatMap((item) => (item.is === 'text' ? [topOf(item)] : []));
  const cut = Math.min(...items.flatMap((item) => (item.is === 'text' && topOf(item) + item.size * LEADING > bottom ? [topOf(item)] : [])));
  return Number.isFinite(cut) && Math.min(...tops) < cut ? cut : null;
} // oxfmt-ignore

function topOf({ y, size }: TextItem): number {
  return y - (BASELINE + LEADING / 2) * size;
}

function partAt(items: readonly Item[], cut: number): [above: Item[], below: Item[]] {
  // Numbers in the margin stand where their rows do, but for what sums of fractions leave.
  const isAbove = (item: Item) => item.is !== 'text' || topOf(item) < cut - 0.5;
  return [items.filter(isAbove), items.filter((item) => !isAbove(item))];
}

/** As wide as rows are read with ease; narrower ones would break most sentences in three. */
const LEAST_COLUMN = 340;
const GUTTER = 28;

/** How many columns of a list stand beside each other. */
export function countColumns(width: number, k: number): number {
  return Math.max(1, Math.min(3, Math.floor(width / (LEAST_COLUMN * k))));
}

function columnWidth(width: number, { columns, k }: { columns: number; k: number }): number {
  return (width - (columns - 1) * GUTTER * k) / columns;
}

/** The list in as many columns as stand beside each other, of about the same height. */
export function inColumns(column: Column, blocks: readonly Block[]): Set {
  if (blocks.length === 0) return { items: [], height: 0 };
  const { x, y, width, k } = column;
  const count = countColumns(width, k);
  const gutter = GUTTER * k;
  const own = columnWidth(width, { columns: count, k });
  const line = rule(column);
  const top = y + line.height + 4 * k;
  const heights = blocks.map((block) => block({ ...column, y: 0, width: own }).height + 4 * k);
  const share = heights.reduce((sum, height) => sum + height, 0) / count;
  const columns = Array.from({ length: count }, (): Block[] => []);
  let filled = 0;
  for (const [at, block] of blocks.entries()) {
    const middle = filled + (heights[at] ?? 0) / 2;
    columns[Math.min(count - 1, Math.floor(middle / share))]?.push(block);
    filled += heights[at] ?? 0;
  }
  const sets = columns.map((part, at) =>
    stack({ ...column, x: x + at * (own + gutter), y: top, width: own }, part, 4),
  );
  return {
    items: [...line.items, ...sets.flatMap(({ items }) => items)],
    height: top - y + Math.max(...sets.map(({ height }) => height)),
  };
}
