import type { ArticlePackage } from '#contract/article';
import type { GraphEdge } from '#contract/graph';
import { toRelations } from '../../server/articles/relations.ts';
import { witnessesOf } from '../../server/articles/witnesses-of.ts';

export function relationsOf(packages: readonly ArticlePackage[]): GraphEdge[] {
  return [...toRelations(witnessesOf(packages)).values()];
}

export function onlyRelation(packages: readonly ArticlePackage[], type: GraphEdge['type']): GraphEdge {
  const [edge, ...others] = relationsOf(packages).filter((one) => one.type === type);
  if (edge === undefined || others.length > 0)
    throw new Error(`expected one ${type}, found ${others.length + Number(edge !== undefined)}`);
  return edge;
}
