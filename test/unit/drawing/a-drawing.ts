import type { GraphEdge, GraphNode } from '#contract/graph';
import type { Point } from '#drawing/point';
import type { Drawn } from '#drawing/scene';
import { NO_FILTERS } from '#contract/filters';

/** A light canvas with these at these places, nothing selected, judged as of the end of 2023. */
export function aDrawing(
  placed: readonly (readonly [GraphNode, Point])[],
  edges: readonly GraphEdge[] = [],
): Drawn {
  return {
    nodes: new Map(placed.map(([node]) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.key, edge])),
    positions: new Map(placed.map(([node, at]) => [node.id, at])),
    selection: { nodes: new Set(), edges: new Set() },
    filters: NO_FILTERS,
    pinned: new Set(),
    hidden: new Set(),
    groups: new Map(),
    emphasis: new Map(),
    shortLabels: new Map(),
    hypotheses: new Map(),
    asOf: 20_231_231,
    theme: 'light',
  };
}
