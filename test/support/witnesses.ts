import type { ArticlePackage } from '#contract/article';
import type { GraphEdge } from '#contract/graph';
import type { Judgement } from '#contract/judgements';
import { toRelations } from '../../server/articles/relations.ts';
import { witnessesOf } from '../../server/articles/witnesses-of.ts';

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
