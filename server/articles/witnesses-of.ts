import type { ArticlePackage } from '#contract/article';
import type { Judgement } from '#contract/judgements';
import { judge } from '../judgements/judgements.ts';
import { asRead } from './corrected.ts';
import type { Witness } from './fold.ts';
import { captionsIn } from './stories.ts';
import { toArticleFacts, toWitness } from './witness.ts';

/** The claims of these packages, ready to fold, as if they and nothing else were loaded and so judged. */
export function witnessesOf(
  packages: readonly ArticlePackage[],
  judgements: readonly Judgement[] = [],
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
  const reading = { ...judge(judgements), articles };
  return packages.flatMap(({ claims }) => claims.map((claim) => toWitness(asRead(claim, reading), reading)));
}
