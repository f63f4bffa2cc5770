import { NO_FILTERS } from '#contract/filters';
import type { Subgraph } from '#contract/graph';
import { NO_MARKS } from './saved-marks.ts';
import type { Canvas, ExplorerState, Graph } from './state.ts';

export const EMPTY_GRAPH: Graph = { nodes: new Map(), edges: new Map() };

export const EMPTY_CANVAS: Canvas = {
  ...EMPTY_GRAPH,
  positions: new Map(),
  threads: [],
  pinned: new Set(),
  hidden: new Set(),
  groups: new Map(),
  expansions: new Map(),
  notes: new Map(),
  cards: new Map(),
  results: new Map(),
  ...NO_MARKS,
  filters: NO_FILTERS,
};

/**
 * The graph with an answer laid into it. What did not change keeps its very object, and a merge that changes
 * nothing gives back the graph itself, so that whoever draws can compare by identity.
 */
export function merge(graph: Graph, { nodes, edges }: Subgraph): Graph {
  const mergedNodes = mergeMap(graph.nodes, nodes, (node) => node.id);
  const mergedEdges = mergeMap(graph.edges, edges, (edge) => edge.key);
  if (mergedNodes === graph.nodes && mergedEdges === graph.edges) return graph;
  return { nodes: mergedNodes, edges: mergedEdges };
}

function mergeMap<T>(map: ReadonlyMap<string, T>, news: readonly T[], idOf: (element: T) => string) {
  const changed = news.filter((element) => !isSame(map.get(idOf(element)), element));
  if (changed.length === 0) return map;
  const merged = new Map(map);
  for (const element of changed) merged.set(idOf(element), element);
  return merged;
}

/** Both sides come from the same schema: plain JSON with its keys in one order. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && JSON.stringify(a) === JSON.stringify(b));
}

/** The graph without these; a removed node takes its lines with it. */
export function remove(graph: Graph, gone: { nodes: Iterable<string>; edges: Iterable<string> }): Graph {
  const nodes = new Set(gone.nodes);
  const edges = new Set(gone.edges);
  return {
    nodes: new Map([...graph.nodes].filter(([id]) => !nodes.has(id))),
    edges: new Map(
      [...graph.edges].filter(
        ([key, edge]) => !edges.has(key) && !nodes.has(edge.from) && !nodes.has(edge.to),
      ),
    ),
  };
}

export interface GraphDiff {
  added: { nodes: string[]; edges: string[] };
  removed: { nodes: string[]; edges: string[] };
}

export const NO_CHANGE: GraphDiff = {
  added: { nodes: [], edges: [] },
  removed: { nodes: [], edges: [] },
};

export function diff(before: Graph, after: Graph): GraphDiff {
  const missing = (from: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>) =>
    [...others.keys()].filter((key) => !from.has(key));
  return {
    added: { nodes: missing(before.nodes, after.nodes), edges: missing(before.edges, after.edges) },
    removed: { nodes: missing(after.nodes, before.nodes), edges: missing(after.edges, before.edges) },
  };
}

/** How many of a node's distinct neighbours are drawn: the N of "N of its degree shown". */
export function neighboursDrawn({ edges }: Graph, id: string): number {
  const others = new Set<string>();
  for (const { from, to } of edges.values()) {
    if (from === id && to !== id) others.add(to);
    if (to === id && from !== id) others.add(from);
  }
  return others.size;
}

/** Those that are on the desk but not in the picture. */
export function withoutPlace({ nodes, positions }: Pick<ExplorerState, 'nodes' | 'positions'>): string[] {
  return [...nodes.keys()].filter((id) => !positions.has(id));
}
