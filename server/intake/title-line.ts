import { countWords, isEnded, lettersOf } from './lines.ts';
import type { Zoned } from './zones.ts';

/** A title is among the first lines, and no longer. */
const MOST = { lines: 40, letters: 300 } as const;
/** Fewer words are a section, a kicker or a place. */
const LEAST_WORDS = 5;

/** The line that is the title: the one that is known to be it, or the first long one without an end before the first paragraph. */
export function findTitle(lines: readonly Zoned[], given: string | null | undefined): Zoned | undefined {
  const first = lines.slice(0, MOST.lines);
  const known = given === null || given === undefined ? '' : lettersOf(given);
  if (known !== '') {
    const same = first.find(({ zone, words }) => zone === null && lettersOf(words.slice(0, MOST.letters)) === known);
    if (same !== undefined) return same;
  }
  const open = first.filter(({ zone }) => zone === null);
  const body = open.findIndex(({ words }) => isEnded(words) && countWords(words, 12) >= 12);
  // Without any paragraph below, a line is only a line.
  const above = open.slice(0, Math.max(body, 0));
  const candidates = above.filter(({ words }) => isTitle(words));
  const long = candidates.find(({ words }) => countWords(words, LEAST_WORDS) >= LEAST_WORDS);
  return long ?? candidates.toSorted((a, b) => countWords(b.words) - countWords(a.words))[0];
} // oxfmt-ignore

/** A question and an exclamation may be titles too; a bullet is what stands below one. */
function isTitle(words: string): boolean {
  if (words.length > MOST.letters || /^[•●▪◦*·-]\s/.test(words) || !/\p{L}{2}/u.test(words)) return false;
  return !isEnded(words) || (/[?!’”"]$/.test(words) && countWords(words) <= 25);
}
