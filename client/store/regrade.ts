import type { GraphEdge } from '#contract/graph';
import type { PathAnswer } from '#contract/path-answer';
import type { Compared } from './keeping-paths.ts';
import type { PathSearch } from './path-search.ts';

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

interface Answers {
  readonly paths: PathSearch;
  readonly compared: Compared | null;
}

/**
 * The same paths, in the order in which they were found: of the answer that is shown, of the one that stands again when
 * the search that runs is given up, and of the one that is compared with what was kept. One answer stays one object.
 */
export function regradedAnswers({ paths, compared }: Answers, fresh: Edges): Answers {
  const known = new Map<PathAnswer, PathAnswer>();
  const now = (answer: PathAnswer): PathAnswer => {
    const news = known.get(answer) ?? regradedAnswer(answer, fresh);
    known.set(answer, news);
    return news;
  };
  const { answer, before } = paths;
  return {
    paths: {
      ...paths,
      answer: answer && now(answer),
      before: before && { ...before, answer: before.answer && now(before.answer) },
    },
    compared: compared && { ...compared, answer: now(compared.answer) },
  };
}

function regradedAnswer(answer: PathAnswer, fresh: Edges): PathAnswer {
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
