import { createHash } from 'node:crypto';
import type { Article, Zone } from '#contract/article';

interface AText {
  text: string;
  /** What an article's record says of its text. */
  record: Pick<Article, 'textSha256' | 'textLength' | 'regions'>;
  /** The span of these words where they stand first. */
  at(words: string): { start: number; end: number };
}

/** A text of ours, paragraph by paragraph, with the map and the hash that an article's record holds of it. */
export function aText(...paragraphs: readonly (readonly [Zone, string])[]): AText {
  let start = 0;
  const regions = paragraphs.map(([zone, words], index) => {
    const region = { paragraph: index + 1, start, end: start + words.length, zone };
    start = region.end + 1;
    return region;
  });
  const text = paragraphs.map(([, words]) => words).join('\n');
  return {
    text,
    record: {
      textSha256: createHash('sha256').update(text).digest('hex'),
      textLength: text.length,
      regions,
    },
    at(words) {
      const found = text.indexOf(words);
      if (found === -1) throw new Error(`the text does not say: ${words}`);
      return { start: found, end: found + words.length };
    },
  };
}
