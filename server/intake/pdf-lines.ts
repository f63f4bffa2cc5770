import { toOneLine } from './html-blocks.ts';
import { lettersOf } from './lines.ts';

/** What pdf.js tells of a piece of text. */
interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** One line as it stands on its page, in points; pages are measured from below. */
export interface PageLine {
  readonly page: number;
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

interface Open {
  words: string;
  left: number;
  right: number;
  base: number;
  size: number;
}

/** Pieces that stand beside one another are a line, in the order in which the file has them. */
export function toPageLines(items: readonly object[], page: number): PageLine[] {
  const lines: PageLine[] = [];
  let open: Open | null = null;
  const end = (): void => {
    const words = open === null ? '' : toOneLine(open.words);
    if (open !== null && words !== '') lines.push({ ...open, page, words });
    open = null;
  };
  for (const item of items) {
    if (!isItem(item)) continue;
    const [, , , , x = 0, base = 0] = item.transform;
    const size = item.height > 0 ? item.height : Math.abs(item.transform[3] ?? 0);
    if (open !== null && item.str.trim() !== '' && Math.abs(open.base - base) > Math.max(open.size, size) * 0.5) end();
    if (item.str !== '') open = added(open, { words: item.str, left: x, right: x + item.width, base, size });
    if (item.hasEOL) end();
  }
  end();
  return lines;
} // oxfmt-ignore

function isItem(item: object): item is Item {
  return 'str' in item && typeof item.str === 'string' && 'transform' in item;
}

function added(open: Open | null, piece: Open): Open {
  if (open === null) return piece;
  const gap = piece.left - open.right;
  const isApart = gap > Math.max(open.size, piece.size) * 0.2 && !/\s$/.test(open.words) && !/^\s/.test(piece.words);
  return {
    words: `${open.words}${isApart ? ' ' : ''}${piece.words}`,
    left: Math.min(open.left, piece.left),
    right: Math.max(open.right, piece.right),
    base: open.base,
    size: Math.max(open.size, piece.words.trim() === '' ? 0 : piece.size),
  };
} // oxfmt-ignore

/** So many lines of a page may be its head, and so many its foot. */
const EDGE = 2;

/** Leaves out page numbers and what stands at the same edge of half the pages: it would cut the paragraphs that run on. */
export function withoutRunning(pages: readonly (readonly PageLine[])[]): { lines: PageLine[]; left: number } {
  const written = pages.filter((page) => page.length > 0);
  const counts = new Map<string, number>();
  for (const page of written) for (const key of new Set(edgesOf(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRunning = (page: readonly PageLine[]) => {
    const edges = new Set(edgesOf(page));
    return (line: PageLine): boolean => {
      if (!edges.has(line) || written.length < 2) return false;
      if (/^[-–— ]*(page )?\d{1,4}( ?(of|\/) ?\d{1,4})?[-–— ]*$/i.test(line.words)) return true;
      return written.length >= 3 && (counts.get(keyOf(line)) ?? 0) >= written.length / 2;
    };
  };
  const lines = pages.flatMap((page) => {
    const runs = isRunning(page);
    return page.filter((line) => !runs(line));
  });
  return { lines, left: pages.flat().length - lines.length };
} // oxfmt-ignore

function edgesOf(page: readonly PageLine[]): PageLine[] {
  const byHeight = page.toSorted((a, b) => b.base - a.base);
  return [...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)];
}

/** Numbers differ from page to page. */
function keyOf({ words }: PageLine): string {
  return lettersOf(words.slice(0, 200)).replace(/\d+/g, '#');
}
