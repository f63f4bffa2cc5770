import { MOST_EXCERPT, type Excerpt } from '#contract/statements';
import type { Asked, Term } from './asked.ts';
import { wordsIn, type Word } from './words.ts';

/** Before the first word that was found some words are shown that lead to it. */
const LEAD = 80;

/** The sentence with what was found in it; of a long one the part around the first of it. */
export function toExcerpt(sentence: string, { wanted }: Asked): Excerpt {
  const words = wordsIn(sentence);
  const marks = joined(wanted.flatMap((term) => placesOf(term, words)).toSorted(([a], [b]) => a - b));
  const { start, end } = windowOf(sentence, { words, first: marks[0]?.[0] ?? 0 });
  return {
    text: sentence.slice(start, end),
    marks: marks.flatMap(([from, to]): [number, number][] =>
      from < end && to > start ? [[Math.max(from, start) - start, Math.min(to, end) - start]] : [],
    ),
    cut: { before: start > 0, after: end < sentence.length },
  };
}

type Place = readonly [start: number, end: number];

function placesOf({ words, isBeginning }: Term, found: readonly Word[]): Place[] {
  const last = words.length - 1;
  return found.flatMap((word, at): Place[] => {
    const stands = words.every((wanted, further) => {
      const here = found[at + further]?.word;
      return isBeginning && further === last ? (here?.startsWith(wanted) ?? false) : here === wanted;
    });
    return stands ? [[word.start, found[at + last]?.end ?? word.end]] : [];
  });
}

/** Those that overlap are one. */
function joined(places: readonly Place[]): Place[] {
  const apart: Place[] = [];
  for (const [start, end] of places) {
    const before = apart.at(-1);
    if (before === undefined || start >= before[1]) apart.push([start, end]);
    else apart[apart.length - 1] = [before[0], Math.max(before[1], end)];
  }
  return apart;
}

/** Begins and ends at a word, so that no letter is cut in two. */
function windowOf(
  sentence: string,
  { words, first }: { words: readonly Word[]; first: number },
): { start: number; end: number } {
  if (sentence.length <= MOST_EXCERPT) return { start: 0, end: sentence.length };
  const from = first <= LEAD ? 0 : (words.find((word) => word.start >= first - LEAD)?.start ?? first);
  const to = from + MOST_EXCERPT;
  if (to >= sentence.length) return { start: from, end: sentence.length };
  const within = words.findLast((word) => word.start >= from && word.end <= to);
  return { start: from, end: within?.end ?? whole(sentence, to) };
}

/** One word that is longer than an excerpt ends between two of its letters. */
function whole(sentence: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(sentence.charAt(at)) ? at - 1 : at;
}
