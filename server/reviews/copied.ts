import type { Span, Stretch } from '#contract/article';
import type { CopySuggestion } from '#contract/review';
import { copiedFrom } from '../intake/copies.ts';

/** Another text in whose words a part of this one stands. */
export interface Original extends Pick<CopySuggestion, 'of' | 'passages'> {
  readonly text: string;
}

/** Where the words of a span stand in a text of which this one is a copy: in the first that has them. */
export function copyIn(text: string, originals: readonly Original[]): (span: Stretch) => Span['copyOf'] {
  return (span) => {
    for (const { of, passages, text: there } of originals) {
      const found = copiedFrom(span, { passages, here: text, there });
      if (found !== null) return { article: of, ...found };
    }
    return undefined;
  };
}
