import type { ArticlePackage } from '#contract/article';
import type { GraphEdge } from '#contract/graph';
import type { Witness } from '../../server/articles/fold.ts';
import { toRelations } from '../../server/articles/relations.ts';
import { captionsIn } from '../../server/articles/stories.ts';
import { toArticleFacts, toWitness } from '../../server/articles/witness.ts';

/** The claims of these packages, ready to fold, as if all were loaded. */
export function witnessesOf(
  packages: readonly ArticlePackage[],
  { resolve = (id) => id }: { resolve?: (id: string) => string } = {},
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

export function relationsOf(packages: readonly ArticlePackage[]): GraphEdge[] {
  return [...toRelations(witnessesOf(packages)).values()];
}

export function onlyRelation(packages: readonly ArticlePackage[], type: GraphEdge['type']): GraphEdge {
  const [edge, ...others] = relationsOf(packages).filter((one) => one.type === type);
  if (edge === undefined || others.length > 0)
    throw new Error(`expected one ${type}, found ${others.length + Number(edge !== undefined)}`);
  return edge;
}
