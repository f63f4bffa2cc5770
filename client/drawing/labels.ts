import type { GraphNode } from '#contract/graph';

/** Longer names are cut in the picture; in focus they are shown whole. */
const MOST_LETTERS = 24;
/** From this length on a name may stand on two rows, which hold so many letters together. */
const LEAST_FOR_ROWS = 15;
const MOST_IN_ROWS = 46;
/** So many letters may be given up or added on either side so that a word is not cut. */
const MOST_GIVEN_UP = 5;
/** Widths of letters of the interface's face, as parts of its size. Generous, so that words do not touch. */
const LETTERS = { narrow: 0.3, usual: 0.57, capital: 0.7, wide: 1.05 };

/** Letters as people count them: a flag or an accented letter is never cut in two. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** In pixels of the screen. */
export const LABEL_SIZE = 11.5;
export const SMALL_LABEL_SIZE = 10;

/** Words keep their size while the picture shrinks, and grow gently with it. */
export function textGrowth(zoom: number): number {
  return zoom <= 1 ? 1 : Math.min(1.6, zoom ** 0.4);
}

/** Cut in the middle: names of bodies differ at their ends as often as at their beginnings. */
export function shorten(name: string, most: number = MOST_LETTERS): string {
  if (name.length <= most) return name;
  const letters = Array.from(graphemes.segment(name), ({ segment }) => segment);
  if (letters.length <= most) return name;
  const head = Math.ceil((most - 1) / 2);
  const tail = letters.length - (most - 1 - head);
  const end = letters.slice(0, head + 1).lastIndexOf(' ');
  const whole = (cut: number, kept: number): number => (Math.abs(cut - kept) <= MOST_GIVEN_UP ? kept : cut);
  const stop = end < 0 ? head : whole(head, end);
  const [later, earlier] = [letters.indexOf(' ', tail - 1), letters.lastIndexOf(' ', tail - 1)];
  // A word that lost only its first letters gets them back.
  const start = earlier >= stop && (later < 0 || tail - earlier < later - tail) ? earlier : later;
  const goOn = start < 0 ? tail : whole(tail, start);
  const isLeftOut = letters.slice(stop, goOn).some((letter) => letter !== ' ');
  if (!isLeftOut) return name;
  return `${letters.slice(0, stop).join('').trimEnd()}…${letters.slice(goOn).join('').trimStart()}`;
}

/** A long name needs less width on two rows, and less of it has to be cut. Null for a name that is short. */
export function toRows(name: string, { whole }: { whole: boolean }): [string, string] | null {
  if (name.length < LEAST_FOR_ROWS) return null;
  const text = whole ? name : shorten(name, MOST_IN_ROWS);
  const cut = text === name ? -1 : text.indexOf('…') + 1;
  const breaks = cut > 0 ? [cut] : Array.from(text.matchAll(/ /g), ({ index }) => index);
  if (breaks.length === 0) return null;
  const at = breaks.reduce((best, next) => (offMiddle(text, next) < offMiddle(text, best) ? next : best));
  return [text.slice(0, at), text.slice(at).trimStart()];
}

function offMiddle(text: string, at: number): number {
  return Math.abs(text.length / 2 - at);
}

export function textWidth(text: string, size: number): number {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const wide = count(/[\u2e80-\uffdc]/g);
  const capital = count(/[\p{Lu}mwMW]/gu);
  const narrow = count(/[iljtfrI .,'’()|:;-]/g);
  const usual = Math.max(0, text.length - wide - capital - narrow);
  const { narrow: n, usual: u, capital: c, wide: w } = LETTERS;
  return (usual * u + capital * c + narrow * n + wide * w) * size;
}

/** What a group wears inside its ring: `4`, `2+`, `2–4`. */
export function toCount({ members }: Pick<GraphNode, 'members'>): string {
  if (members === null) return '';
  const { min, max } = members;
  if (max === null) return `${min}+`;
  return min === max ? String(min) : `${min}–${max}`;
}

const GROUPED = new Intl.NumberFormat('en');

/** Each node is told so in each scene, and few have a thousand neighbours. */
export function toNumber(n: number): string {
  return n < 1_000 ? String(n) : GROUPED.format(n);
}
