import type { GraphEdge, GraphNode } from '#contract/graph';
import { STATUSES } from '#contract/ontology';
import { toRole } from '#contract/phrases';
import { toDate, toHappened } from './days.ts';

/** Which office, of what, and when: `minister of public security of Utopia, since 2022`. */
export function toOfficeWords({ edge, body }: { edge: GraphEdge; body: GraphNode }): string {
  const roles = (edge.qualifiers['role'] ?? []).map((slug) => toRole(String(slug)));
  const role = edge.type === 'LEADS' ? 'leader' : roles.join(' and ') || 'in office';
  const mark =
    edge.status === 'asserted' || edge.status === 'said'
      ? ''
      : ` (${STATUSES[edge.status].label.toLowerCase()})`;
  return `${role} of ${body.name}${mark}, ${toWhen(edge)}`;
}

/** The period that is told, else the days on which it is shown held. */
function toWhen(edge: GraphEdge): string {
  const period = toHappened(edge);
  if (period !== '') return period;
  const [first, last = first] = [edge.shownOn[0], edge.shownOn.at(-1)];
  if (first === undefined || last === undefined) return 'no dates told';
  return first === last
    ? `shown in office ${toDate(first)}`
    : `shown in office ${toDate(first)} to ${toDate(last)}`;
}
