import type { Stretch } from '#contract/article';
import type { CopySuggestion } from '#contract/review';
import { containmentOf, runsOf, toShingles, Words } from './shingles.ts';

/** A text at hand, and whose it is. */
export interface OtherText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** From so much on, two texts may tell the same story. */
export const SAME_STORY = 0.5;
const MOST_SUGGESTED = 10;

export type Passages = CopySuggestion['passages'];

/** Which of the others may be the same story as this text, the one that has most of it first. Linear in their length. */
export function findCopies(text: string, others: Iterable<OtherText>): CopySuggestion[] {
  const words = new Words();
  const here = new Set(toShingles(words.in(text)));
  const found = [...others].flatMap((other) => {
    const containment = containmentOf(here, new Set(toShingles(words.in(other.text))));
    return containment < SAME_STORY ? [] : [{ other, containment }];
  });
  const best = found.toSorted((a, b) => b.containment - a.containment || (a.other.id < b.other.id ? -1 : 1));
  return best.slice(0, MOST_SUGGESTED).map(({ other, containment }) => ({
    of: other.id,
    title: other.title,
    containment: Math.round(containment * 1_000) / 1_000,
    passages: passagesOf(text, other.text),
  }));
}

/** The same words in both, in the order of the text here. */
export function passagesOf(here: string, there: string): Passages {
  const words = new Words();
  const [a, b] = [words.in(here), words.in(there)];
  return runsOf(a, b).map((run) => {
    const stretches = [toStretch(a, run.here, run.length), toStretch(b, run.there, run.length)] as const;
    const more = sameSigns(here, there, stretches);
    return { here: widened(stretches[0], more), there: widened(stretches[1], more) };
  });
}

interface Standing {
  readonly start: number;
  readonly end: number;
}

function toStretch(words: readonly Standing[], first: number, length: number): Stretch {
  return { start: words[first]?.start ?? 0, end: words[first + length - 1]?.end ?? 0 };
}

interface More {
  readonly before: number;
  readonly behind: number;
}

/** Marks of quotation before and full stops behind belong to a passage where both have them. */
function sameSigns(here: string, there: string, [a, b]: readonly [Stretch, Stretch]): More {
  const isSame = (x: string | undefined, y: string | undefined) => x !== undefined && x === y && /[^\s\p{L}\p{N}]/u.test(x);
  let [before, behind] = [0, 0];
  while (before < 3 && isSame(here[a.start - before - 1], there[b.start - before - 1])) before += 1;
  while (behind < 3 && isSame(here[a.end + behind], there[b.end + behind])) behind += 1;
  return { before, behind };
} // oxfmt-ignore

function widened({ start, end }: Stretch, { before, behind }: More): Stretch {
  return { start: start - before, end: end + behind };
}

/**
 * Where a span of this text stands in the other one: the words it has there, if all of them lie in one passage that both
 * share. It is what `copyOf` of a span tells.
 */
export function copiedFrom(
  { start, end }: Stretch,
  { passages, here, there }: { passages: Passages; here: string; there: string },
): Stretch | null {
  const passage = passages.find((one) => one.here.start <= start && end <= one.here.end);
  if (passage === undefined) return null;
  const words = new Words();
  // Both have the same words one by one, if not the same signs between them.
  const [a, b] = [wordsIn(words, here, passage.here), wordsIn(words, there, passage.there)];
  const first = a.findIndex((word) => word.end > start);
  const last = a.findLastIndex((word) => word.start < end);
  const [from, to] = [b[first], b[last]];
  if (first < 0 || last < first || from === undefined || to === undefined) return null;
  const [begin, stop] = [a[first], a[last]];
  return {
    start: Math.max(passage.there.start, from.start - Math.max(0, (begin?.start ?? start) - start)),
    end: Math.min(passage.there.end, to.end + Math.max(0, end - (stop?.end ?? end))),
  };
}

function wordsIn(words: Words, text: string, { start, end }: Stretch): Standing[] {
  return words.in(text.slice(start, end)).map((word) => ({ start: word.start + start, end: word.end + start }));
} // oxfmt-ignore
