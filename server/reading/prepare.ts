import { CLAIM_ZONES, type Zone } from '#contract/article';
import type { Limit } from '#contract/graph';
import type { ReadableText } from '#contract/reading';
import { MOST_WORDS, OF_A_REGION, OF_A_SENTENCE, toUnread } from './bounds.ts';
import { sentencesIn, type Token } from './tagging.ts';

export type { Token } from './tagging.ts';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly zone: Zone;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/**
 * A text taken apart into sentences, none of which lies in two regions; of zones that carry no fact there are none. What
 * is longer than a sentence can be is taken apart as well.
 */
export interface Prepared extends ReadableText {
  readonly sentences: readonly Sentence[];
  /** How much of it was taken apart, where that is not all. */
  readonly limits: readonly Limit[];
}

/** Takes a text apart. Linear in its length; of a text beyond measure the beginning. */
export function prepare(readable: ReadableText): Prepared {
  const { text } = readable;
  const sentences: Sentence[] = [];
  let words = 0;
  for (const { start: from, end: to, zone, paragraph } of readable.regions) {
    if (!CLAIM_ZONES.includes(zone)) continue;
    words += OF_A_REGION;
    if (words > MOST_WORDS) return { ...readable, sentences, limits: [toUnread(text, from)] };
    for (const tokens of sentencesIn(text, { start: from, end: to })) {
      words += tokens.length + OF_A_SENTENCE;
      const [start, end] = [tokens[0]?.start ?? from, tokens.at(-1)?.end ?? from];
      if (words > MOST_WORDS) return { ...readable, sentences, limits: [toUnread(text, start)] };
      sentences.push({ start, end, zone, paragraph, tokens });
    }
  }
  return { ...readable, sentences, limits: [] };
}
