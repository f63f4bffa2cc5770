import type { Article, Span } from '#contract/article';
import type { Day } from '#contract/days';

/** What folding needs to know about an article. */
export interface ArticleFacts {
  id: string;
  publisher: string;
  /** Earliest and latest day on which it may have appeared. */
  reported: { first: Day; last: Day };
  /** Its passages that repeat another text. */
  copies: readonly Copy[];
  /** Where its picture captions stand: what only they say weighs less. */
  captions: readonly Stretch[];
}

export interface Stretch {
  start: number;
  end: number;
}

export interface Copy extends Stretch {
  of: NonNullable<Span['copyOf']>;
}

export function captionsIn(regions: Article['regions']): Stretch[] {
  return regions.filter(({ zone }) => zone === 'caption').map(({ start, end }) => ({ start, end }));
}

/** Spans that repeat a passage of another article. */
export function copiesIn(spans: readonly Span[]): Copy[] {
  return spans.flatMap(({ start, end, copyOf }) =>
    copyOf === undefined ? [] : [{ start, end, of: copyOf }],
  );
}

/**
 * The article in which a passage was first printed: the root of its chain of copies, passage by passage
 * (DECISIONS 4). An original that is not loaded is a root too.
 */
export function storyOf(
  span: Span,
  { article, articles }: { article: string; articles: ReadonlyMap<string, ArticleFacts> },
): string {
  const seen = new Set([article]);
  let here = article;
  let passage = span.copyOf;
  while (passage !== undefined && !seen.has(passage.article)) {
    seen.add(passage.article);
    here = passage.article;
    passage = earliest(articles.get(here)?.copies ?? [], passage)?.of;
  }
  return here;
}

/** The first copied stretch that touches the passage; the order does not depend on how copies were listed. */
function earliest(copies: readonly Copy[], { start, end }: { start: number; end: number }): Copy | undefined {
  return copies
    .filter((copy) => copy.start < end && start < copy.end)
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.of.article < b.of.article ? -1 : 1))[0];
}
