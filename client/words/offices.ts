import type { Evidence } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { dayRange, type Day } from '#contract/days';

/** Offices it holds, and offices held in it: by their beginning, else by the first day on which they are shown held. */
export function toOffices({ relations }: Evidence, id: string): Record<'held' | 'holders', GraphEdge[]> {
  const offices = relations
    .filter(({ type }) => type === 'HOLDS_POSITION')
    .toSorted((a, b) => since(a) - since(b));
  return { held: offices.filter(({ from }) => from === id), holders: offices.filter(({ to }) => to === id) };
}

function since({ firstDay, lastDay, shownOn, reportedFirst }: GraphEdge): Day {
  const [shown] = shownOn.map((day) => dayRange(day).first).toSorted((a, b) => a - b);
  return firstDay ?? shown ?? lastDay ?? reportedFirst;
}
