import type { GraphEdge } from '#contract/graph';
import { gradeRank, type AnyGrade, type Credibility, type Graded, type Reliability } from '#contract/grades';

/** Which lines are shown by the grades of what they rest on; null asks nothing of that half of the scale. */
export interface SourceFilter {
  readonly reliability: Reliability | null;
  readonly credibility: Credibility | null;
  /** Lines that nobody has graded are shown too. */
  readonly ungraded: boolean;
}

export const ALL_SOURCES: SourceFilter = { reliability: null, credibility: null, ungraded: true };

export function asksNothing({ reliability, credibility }: SourceFilter): boolean {
  return reliability === null && credibility === null;
}

export function passes({ reliability, credibility }: Graded, filter: SourceFilter): boolean {
  const isGood = (grade: AnyGrade | null, wanted: AnyGrade | null): boolean => {
    if (wanted === null) return true;
    return grade === null ? filter.ungraded : gradeRank(grade) <= gradeRank(wanted);
  };
  return isGood(reliability, filter.reliability) && isGood(credibility, filter.credibility);
}

type Edges = ReadonlyMap<string, GraphEdge>;

/** Panels ask for the same answer at each change of the state, and compare it by identity. */
const last = new WeakMap<Edges, { filter: SourceFilter; shown: Edges }>();

/** What the filter lets through; the very same map when that is all of it. What it hides is not removed. */
export function shownEdges(edges: Edges, filter: SourceFilter): Edges {
  if (asksNothing(filter)) return edges;
  const held = last.get(edges);
  if (held?.filter === filter) return held.shown;
  const shown = new Map([...edges].filter(([, edge]) => passes(edge, filter)));
  last.set(edges, { filter, shown });
  return shown;
}
