import type { GraphEdge } from '#contract/graph';
import type { PathAnswer } from '#contract/path-answer';

const GRADES = ['reliability', 'credibility', 'neededReliability', 'neededCredibility'] as const;

type Edges = ReadonlyMap<string, GraphEdge>;

/** Lines as they were, with the grades they have now; the very same map when no grade has changed. */
export function regraded(fresh: Edges): (edges: Edges) => Edges {
  return (edges) => {
    const news = [...edges.values()].filter((edge) => renewed(edge, fresh) !== edge);
    if (news.length === 0) return edges;
    const now = new Map(edges);
    for (const edge of news) now.set(edge.key, renewed(edge, fresh));
    return now;
  };
}

/** The same paths, in the order in which they were found. */
export function regradedAnswer(answer: PathAnswer | null, fresh: Edges): PathAnswer | null {
  if (answer === null) return null;
  const { nodes, edges } = answer.graph;
  return { ...answer, graph: { nodes, edges: edges.map((edge) => renewed(edge, fresh)) } };
}

export function renewed(edge: GraphEdge, fresh: Edges): GraphEdge {
  const now = fresh.get(edge.key);
  if (now === undefined) return edge;
  if (GRADES.every((grade) => now[grade] === edge[grade])) return edge;
  const { reliability, credibility, neededReliability, neededCredibility } = now;
  return { ...edge, reliability, credibility, neededReliability, neededCredibility };
}
