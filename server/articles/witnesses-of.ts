import type { ArticlePackage } from '#contract/article';
import type { Witness } from './fold.ts';
import type { Resolve } from './key.ts';
import { captionsIn } from './stories.ts';
import { toArticleFacts, toWitness } from './witness.ts';

/** The claims of these packages, ready to fold, as if they and nothing else were loaded. */
export function witnessesOf(
  packages: readonly ArticlePackage[],
  { resolve = (id) => id }: { resolve?: Resolve } = {},
): Witness[] {
  const articles = new Map(
    packages.map(({ article, claims, figures }) => [
      article.id,
      toArticleFacts(article, {
        spans: [...claims, ...figures].flatMap(({ at }) => at),
        captions: captionsIn(article.regions),
      }),
    ]),
  );
  return packages.flatMap(({ claims }) => claims.map((claim) => toWitness(claim, { resolve, articles })));
}
