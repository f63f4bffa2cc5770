import type { Evidence } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { dayRange, type Day } from '#contract/days';

/** Offices it holds, and offices held in it: by their beginning, else by the first day on which they are shown held. */
export function toOffices(
  { relations, claims }: Evidence,
  id: string,
): Record<'held' | 'holders', GraphEdge[]> {
  const since = (edge: GraphEdge): Day => {
    const shown = claims.flatMap(({ relKey, asOf }) =>
      relKey === edge.key && asOf !== undefined ? [dayRange(asOf).first] : [],
    );
    return edge.firstDay ?? Math.min(edge.lastDay ?? edge.reportedFirst, ...shown);
  };
  const offices = relations
    .filter(({ type }) => type === 'HOLDS_POSITION')
    .toSorted((a, b) => since(a) - since(b));
  return { held: offices.filter(({ from }) => from === id), holders: offices.filter(({ to }) => to === id) };
}
