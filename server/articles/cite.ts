import type { Article, Span } from '#contract/article';
import type { Citation } from '#contract/evidence';
import { regionOf } from './region-of.ts';
import type { Texts } from './texts.ts';

/** Each span as a citation: its paragraph and zone from the article's map, its story, and the words if they are at hand. */
export function cite(
  spans: readonly Span[],
  { article, stories, texts }: { article: Article | undefined; stories: readonly string[]; texts: Texts },
): Citation[] {
  if (!article) return [];
  return spans.flatMap(({ start, end }, index) => {
    const region = regionOf({ start, end }, article.regions);
    if (!region) return [];
    return {
      article: article.id,
      paragraph: region.paragraph,
      zone: region.zone,
      start,
      end,
      story: stories[index] ?? article.id,
      passage: texts.passage(article.textSha256, { start, end }, article.regions),
    };
  });
}
