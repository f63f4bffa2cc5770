import type { Article, Span } from '#contract/article';
import type { Day } from '#contract/days';
import type { FilePlace } from '#contract/file-source';

/** What folding needs to know about an article. */
export interface ArticleFacts {
  id: string;
  publisher: string;
  /** Earliest and latest day on which it may have appeared. */
  reported: { first: Day; last: Day };
  /** Its passages that repeat another text, in the order of `copiesIn`. */
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
  /** How far it and those before it reach: what ends later than a place is looked up by halves. */
  reach: number;
}

export function captionsIn(regions: Article['regions']): Stretch[] {
  return regions.filter(({ zone }) => zone === 'caption').map(({ start, end }) => ({ start, end }));
}

/** Spans that repeat a passage of another article, in an order that does not depend on how they were listed. */
export function copiesIn(spans: readonly Span[]): Copy[] {
  const copies = spans.flatMap(({ start, end, copyOf }) =>
    copyOf === undefined ? [] : [{ start, end, of: copyOf, reach: end }],
  );
  copies.sort(byPlace);
  let reach = 0;
  for (const copy of copies) copy.reach = reach = Math.max(reach, copy.end);
  return copies;
}

function byPlace(a: Copy, b: Copy): number {
  const place = a.start - b.start || a.end - b.end;
  if (place !== 0) return place;
  if (a.of.article !== b.of.article) return a.of.article < b.of.article ? -1 : 1;
  return a.of.start - b.of.start || a.of.end - b.of.end;
}

/**
 * The article in which a passage was first printed: the root of its chain of copies, passage by passage
 * (DECISIONS 4). An original that is not loaded is a root too; an imported file is its own story, but for what it
 * repeats of an article.
 */
export function storyOf(
  span: Span | FilePlace,
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

/** The first copied stretch that touches the passage. */
function earliest(copies: readonly Copy[], { start, end }: Stretch): Copy | undefined {
  let [low, high] = [0, copies.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((copies[middle]?.reach ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  // None before it ends behind `start`, and it does; those after it begin no earlier.
  const first = copies[low];
  return first !== undefined && first.start < end ? first : undefined;
}
