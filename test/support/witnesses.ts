import type { ArticlePackage } from '#contract/article';
import type { GraphEdge } from '#contract/graph';
import type { Judgement } from '#contract/judgements';
import type { Witness } from '../../server/articles/fold.ts';
import { toRelations } from '../../server/articles/relations.ts';
import { judge } from '../../server/judgements/judgements.ts';
import { toArticleFacts, toWitness } from '../../server/articles/witness.ts';

/** The claims of these packages, ready to fold, as if all were loaded. */
export function witnessesOf(
  packages: readonly ArticlePackage[],
  judgements: readonly Judgement[] = [],
): Witness[] {
  const articles = new Map(
    packages.map(({ article, claims, figures }) => [
      article.id,
      toArticleFacts(
        article,
        [...claims, ...figures].flatMap(({ at }) => at),
      ),
    ]),
  );
  return packages.flatMap(({ claims }) =>
    claims.map((claim) => toWitness(claim, { ...judge(judgements), articles })),
  );
}

export function relationsOf(
  packages: readonly ArticlePackage[],
  judgements: readonly Judgement[] = [],
): GraphEdge[] {
  return [...toRelations(witnessesOf(packages, judgements)).values()];
}

export function onlyRelation(
  packages: readonly ArticlePackage[],
  type: GraphEdge['type'],
  judgements: readonly Judgement[] = [],
): GraphEdge {
  const [edge, ...others] = relationsOf(packages, judgements).filter((one) => one.type === type);
  if (edge === undefined || others.length > 0)
    throw new Error(`expected one ${type}, found ${others.length + Number(edge !== undefined)}`);
  return edge;
}
