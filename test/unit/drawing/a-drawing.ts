import type { GraphEdge, GraphNode } from '#contract/graph';
import type { Point } from '#drawing/point';
import type { Drawn } from '#drawing/scene';

/** An entity with nothing remarkable about it. */
export function aNode(id: string, remarkable: Partial<GraphNode> = {}): GraphNode {
  return {
    id,
    type: 'Person',
    name: id,
    named: true,
    aliases: [],
    summary: null,
    kind: null,
    role: null,
    countries: [],
    members: null,
    hub: false,
    degree: 0,
    ...remarkable,
  };
}

/** One voice asserts `type` from one entity to another. */
export function anEdge(from: string, to: string, remarkable: Partial<GraphEdge> = {}): GraphEdge {
  const type = remarkable.type ?? 'SUPPORTS';
  return {
    key: `${type}|${from}|${to}`,
    type,
    from,
    to,
    status: 'asserted',
    inferred: false,
    hedged: false,
    contested: false,
    periods: [],
    firstDay: null,
    lastDay: null,
    knownDays: false,
    reportedFirst: 20_230_601,
    reportedLast: 20_230_601,
    stories: 1,
    voices: 1,
    occasion: null,
    derivedFrom: [],
    qualifiers: {},
    ...remarkable,
  };
}

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
    asOf: 20_231_231,
    theme: 'light',
  };
}
