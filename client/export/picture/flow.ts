import { letters } from '#drawing/ink';
import { widthOf } from '#drawing/metrics';
import type { Point } from '#drawing/point';
import type { Weight } from '#drawing/faces';
import type { Item, TextItem } from '#drawing/sheet';

/** How a run of words is set. Sizes are pixels. */
export interface Setting {
  readonly size: number;
  readonly weight?: Weight;
  readonly ink: string;
  readonly align?: TextItem['align'];
  /** Between rows, as part of the size. */
  readonly leading?: number;
  readonly note?: number;
  readonly isSentence?: true;
}

export interface Set {
  readonly items: readonly Item[];
  readonly height: number;
}

export const LEADING = 1.38;

/** Words in rows no wider than `width`; `at` is the corner above and to the left, or the middle or right of the top. */
export function setWords(
  text: string,
  { at, width, ...setting }: Setting & { at: Point; width: number },
): Set {
  const { size, weight = 400, ink, align = 'left', leading = LEADING, note, isSentence } = setting;
  const rows = toRows(text, { width, size, weight });
  const step = size * leading;
  const items = rows.map((row, index): Item => ({
    ...letters(row, { at: { x: at.x, y: at.y + (index + 0.5) * step }, size, weight, ink, align }),
    ...(note !== undefined && { note }),
    ...(isSentence === true && { isSentence }),
  }));
  return { items, height: rows.length * step };
}

/** Broken between words; a word that is wider than a row is broken between its letters. */
export function toRows(
  text: string,
  { width, size, weight }: { width: number; size: number; weight: Weight },
): string[] {
  const rows: string[] = [];
  let row = '';
  const fits = (words: string): boolean => widthOf(words, { size, weight }) <= width;
  const end = (): void => {
    if (row !== '') rows.push(row);
    row = '';
  };
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (fits(longer)) {
      row = longer;
      continue;
    }
    end();
    for (const part of fits(word) ? [word] : toParts(word, fits)) {
      end();
      row = part;
    }
  }
  end();
  return rows;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Of a word without blanks nobody reads more; measuring it all would take long. */
const MOST_OF_A_WORD = 4_000;

function toParts(word: string, fits: (part: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of graphemes.segment(word.slice(0, MOST_OF_A_WORD))) {
    if (part !== '' && !fits(part + segment)) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return part === '' ? parts : [...parts, part];
}
