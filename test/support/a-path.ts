import type { GraphEdge, GraphNode } from '#contract/graph';
import type { FoundPath } from '#contract/path-answer';

/** A path along these lines; whatever a test does not speak of is filled in. */
export function aFoundPath(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  more: Partial<FoundPath> = {},
): FoundPath {
  return {
    nodes: nodes.map(({ id }) => id),
    steps: edges.map(({ key }) => ({ line: key, parallel: [], others: 0 })),
    meets: edges.slice(1).map(() => 'not known'),
    weakest: edges[0]?.key ?? '',
    degree: 0,
    ...more,
  };
}
