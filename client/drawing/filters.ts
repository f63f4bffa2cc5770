import type { Filters } from '#contract/filters';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { asksForAll, toJudges, type Blocker, type Criterion } from './blockers.ts';

type Nodes = ReadonlyMap<string, GraphNode>;
type Edges = ReadonlyMap<string, GraphEdge>;

/** What is on the desk, and what the analyst does not want to see of it. */
export interface Filtered {
  readonly nodes: Nodes;
  readonly edges: Edges;
  readonly hidden: ReadonlySet<string>;
  readonly filters: Filters;
}

export type Why = ReadonlyMap<string, readonly Blocker[]>;

/** What is left to be drawn, and of all else why it is not. What is hidden is not removed. */
export interface Sight {
  readonly nodes: Nodes;
  readonly edges: Edges;
  /** All that keeps each hidden element from view. A line is hidden with either of its ends, for the end's reasons. */
  readonly why: { readonly nodes: Why; readonly edges: Why };
}

/** Panels ask for the same answer at each change of the state, and compare it by identity. */
const last = new WeakMap<Edges, Omit<Filtered, 'edges'> & { sight: Sight }>();

/** The very same maps where nothing is hidden of them. */
export function sightOf({ nodes, edges, hidden, filters }: Filtered): Sight {
  const held = last.get(edges);
  if (held?.nodes === nodes && held.hidden === hidden && held.filters === filters) return held.sight;
  const sight = look({ nodes, edges, hidden, filters });
  last.set(edges, { nodes, hidden, filters, sight });
  return sight;
}

function look(desk: Filtered): Sight {
  const { nodes, edges, hidden, filters } = desk;
  if (hidden.size === 0 && asksForAll(filters))
    return { nodes, edges, why: { nodes: new Map(), edges: new Map() } };
  const judges = toJudges(desk);
  const whyNodes = new Map<string, readonly Blocker[]>();
  for (const [id, node] of nodes) {
    const blockers = judges.node(node);
    if (blockers.length > 0) whyNodes.set(id, blockers);
  }
  const whyEdges = new Map<string, readonly Blocker[]>();
  for (const [key, edge] of edges) {
    const own = judges.edge(edge);
    const ofEnds = [edge.from, edge.to].flatMap((id) => whyNodes.get(id) ?? []);
    if (own.length + ofEnds.length > 0) whyEdges.set(key, [...new Set([...own, ...ofEnds])]);
  }
  return {
    nodes: without(nodes, whyNodes),
    edges: without(edges, whyEdges),
    why: { nodes: whyNodes, edges: whyEdges },
  };
}

function without<T>(elements: ReadonlyMap<string, T>, why: Why): ReadonlyMap<string, T> {
  return why.size === 0 ? elements : new Map([...elements].filter(([key]) => !why.has(key)));
}

/** The other filters let these lines through: what one criterion has to choose from. */
export function edgesBut(desk: Filtered, criterion: Criterion): GraphEdge[] {
  return [...desk.edges.values()].filter(({ key }) => isOnly(sightOf(desk).why.edges.get(key), criterion));
}

export function nodesBut(desk: Filtered, criterion: Criterion): GraphNode[] {
  return [...desk.nodes.values()].filter(({ id }) => isOnly(sightOf(desk).why.nodes.get(id), criterion));
}

function isOnly(blockers: readonly Blocker[] | undefined, criterion: Criterion): boolean {
  return blockers === undefined || blockers.every((blocker) => blocker.startsWith(criterion));
}
