import type { GraphEdge, GraphNode } from '#contract/graph';

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
    caption: false,
    contested: false,
    periods: [],
    firstDay: null,
    lastDay: null,
    knownDays: false,
    dateInferred: false,
    certain: [],
    shownOn: [],
    reportedFirst: 20_230_601,
    reportedLast: 20_230_601,
    stories: 1,
    voices: 1,
    reliability: null,
    credibility: null,
    // Nothing that is not graded carries a graded one, unless a test says so.
    neededReliability: remarkable.reliability ?? null,
    neededCredibility: remarkable.credibility ?? null,
    occasion: null,
    derivedFrom: [],
    qualifiers: {},
    ...remarkable,
  };
}
