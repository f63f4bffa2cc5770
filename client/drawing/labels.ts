import type { GraphNode } from '#contract/graph';

/** Longer names are cut in the picture; in focus they are shown whole. */
const MOST_LETTERS = 28;
/** Mean width of a letter of the interface's face, as a part of its size. Generous, so that boxes do not touch. */
const LETTER = 0.56;

/** Letters as people count them: a flag or an accented letter is never cut in two. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

export const LABEL_SIZE = 12;
export const SMALL_LABEL_SIZE = 10;

/** Cut in the middle: names of bodies differ at their ends as often as at their beginnings. */
export function shorten(name: string, most: number = MOST_LETTERS): string {
  if (name.length <= most) return name;
  const letters = Array.from(graphemes.segment(name), ({ segment }) => segment);
  if (letters.length <= most) return name;
  const head = Math.ceil((most - 1) / 2);
  const tail = most - 1 - head;
  return `${letters.slice(0, head).join('').trimEnd()}…${letters.slice(-tail).join('').trimStart()}`;
}

export function textWidth(text: string, size: number): number {
  const wide = text.match(/[\u2e80-\uffdc]/g)?.length ?? 0;
  return (text.length + wide * 0.8) * size * LETTER;
}

/** What a group wears inside its ring: `4`, `2+`, `2–4`. */
export function toCount({ members }: Pick<GraphNode, 'members'>): string {
  if (members === null) return '';
  const { min, max } = members;
  if (max === null) return `${min}+`;
  return min === max ? String(min) : `${min}–${max}`;
}
