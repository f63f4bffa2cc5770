import type { ArticleFile } from '#contract/article';
import { idsIn } from './resolved.ts';

/** Every entity that an article refers to. */
export function idsUsedIn({ article, claims, figures, mentions }: ArticleFile): Set<string> {
  const occasions = claims.flatMap(({ occasion }) =>
    occasion?.startsWith('event/') === true ? [occasion] : [],
  );
  const named = [...claims, ...figures, ...mentions].flatMap((record) => idsIn(record).map(({ id }) => id));
  return new Set([article.publisher, ...article.authors, ...occasions, ...named]);
}
