import { CLAIM_ZONES, type Region } from '#contract/article';
import type { TextReading } from '#contract/reading';
import { splitSentences } from '#contract/sentences';
import type { Item } from './review-queue.ts';
import { spansBySlice, byPlace, type Stretch } from './spans.ts';

/** Where facts may stand, each sentence by itself: the reader's own, or ours where it read nothing. */
export function sentencesOf(
  { sentences }: Pick<TextReading, 'sentences'>,
  { text, regions }: { text: string; regions: readonly Region[] },
): Stretch[] {
  const tell = regions.filter(({ zone }) => CLAIM_ZONES.includes(zone));
  if (sentences.length === 0) return tell.flatMap((region) => splitSentences(text, region));
  return sentences.filter(({ start, end }) =>
    tell.some((region) => region.start <= start && end <= region.end),
  );
}

/** Sentences that name two or more and say nothing that stands: what no rule has read. */
export function unreadIn(
  sentences: readonly Stretch[],
  { mentions, queue }: { mentions: TextReading['mentions']; queue: readonly Item[] },
): Stretch[] {
  const told = queue
    .filter(({ is }) => is !== 'rejected')
    .flatMap(({ at }) => at)
    .toSorted(byPlace);
  const toldIn = spansBySlice(sentences, told);
  const namedIn = spansBySlice(sentences, mentions.toSorted(byPlace));
  return sentences.filter((_, index) => {
    const named = new Set(namedIn[index]?.map(({ entity }) => entity));
    return named.size >= 2 && toldIn[index]?.length === 0;
  });
}

/** The sentence around a place. */
export function sentenceAt(sentences: readonly Stretch[], start: number): Stretch | null {
  return sentences.find((one) => one.start <= start && start < one.end) ?? null;
}
