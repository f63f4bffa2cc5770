import { CLAIM_ZONES } from '#contract/article';
import type { Limit } from '#contract/graph';
import type { ReadableText } from '#contract/reading';

/**
 * Time and memory grow with the words, not with the letters, and a sentence or a paragraph has its own cost, however
 * short it is. Counted so, 250,000 are 1,000,000 letters of prose, fewer of lists and tables: some ten seconds, 130 MB.
 */
export const MOST_WORDS = 250_000;
export const OF_A_SENTENCE = 10;
export const OF_A_REGION = 10;

/**
 * What of a text may be read: a thread that is sent a million lines has no memory left to read them. One more than are
 * read is sent, so that it is seen there that there are more.
 */
export function toBounded(readable: ReadableText): ReadableText {
  const regions = readable.regions.filter(({ zone }) => CLAIM_ZONES.includes(zone));
  return { ...readable, regions: regions.slice(0, MOST_WORDS / OF_A_REGION + 1) };
}

/** Behind `shown` letters nothing was read. */
export function toUnread({ length: total }: string, shown: number): Limit {
  const why = `a text is read up to ${MOST_WORDS.toLocaleString('en')} words and signs, fewer where its sentences are short, and nothing behind them is suggested`;
  return { what: 'letters', shown, total, atLeast: false, why, raise: 'Cut it into its articles, or make claims of the rest by hand.' };
} // oxfmt-ignore
