import type { Span, Stretch } from '#contract/article';
import type { CopySuggestion } from '#contract/review';

/** Another text in whose words a part of this one stands. */
export interface Original extends Pick<CopySuggestion, 'of' | 'passages'> {
  readonly text: string;
}

/**
 * The very words of a span in a text of which this one is a copy. Passages are found by words, so that signs and spaces
 * between them may differ: what does not stand there letter by letter is no copy.
 */
export function copyIn(text: string, originals: readonly Original[]): (span: Stretch) => Span['copyOf'] {
  return ({ start, end }) => {
    const words = text.slice(start, end);
    for (const { of, passages, text: other } of originals) {
      const passage = passages.find(({ here }) => here.start <= start && end <= here.end);
      if (passage === undefined) continue;
      const { there } = passage;
      const at = other.slice(there.start, there.end).indexOf(words);
      if (at !== -1) return { article: of, start: there.start + at, end: there.start + at + words.length };
    }
    return undefined;
  };
}
