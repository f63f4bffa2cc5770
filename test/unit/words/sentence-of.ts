import type { EvidenceClaim } from '#contract/evidence';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { numberLines, toPlain, toSentence } from '../../../client/words/path-sentence.ts';
import { aFoundPath } from '../../support/a-path.ts';

/** The sentence of a path along these lines, as of 30 June 2024. */
export function sentenceOf(nodes: GraphNode[], edges: GraphEdge[], claims: EvidenceClaim[] = []): string {
  const path = aFoundPath(nodes, edges);
  const evidence = {
    lines: edges.map(({ key }) => ({ key, claims: claims.filter(({ relKey }) => relKey === key).map(({ id }) => id), total: 1 })),
    claims,
    articles: [],
    unknown: [],
  }; // oxfmt-ignore
  return toPlain(
    toSentence(path, { graph: { nodes, edges }, evidence, asOf: 20_240_630, notes: numberLines([path]) }),
  );
}
