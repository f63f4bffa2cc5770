import type { GraphEdge, GraphNode } from '#contract/graph';
import { relationRow, type RelationType } from '#contract/ontology';

/** What sections of their own tell: of whom something is held or done against, and of a sanction or case itself. */
const OF_TARGETS: ReadonlySet<RelationType> = new Set(['TARGETS', 'SANCTIONED', 'DEFENDANT_IN', 'CHARGED']);
const OF_ACTIONS: ReadonlySet<RelationType> = new Set([
  'TARGETS', 'DEFENDANT_IN', 'IMPOSED_BY', 'FILED_BY', 'FILED_IN', 'RESPONSE_TO', 'CONCERNS', 'UNDER', 'LIFTED', 'CONVICTED_IN',
]); // oxfmt-ignore

/** A relation of the actor that is neither an office, nor a statement, nor told with a sanction or a charge. */
export function isTie(edge: GraphEdge, { id, type }: Pick<GraphNode, 'id' | 'type'>): boolean {
  const ends = [edge.from, edge.to];
  if (!ends.includes(id) || edge.type === 'HOLDS_POSITION' || relationRow(edge.type).walk === 'speech')
    return false;
  if (type === 'Sanction' || type === 'LegalCase') return !isOfAction(edge, id);
  // What an authority did to others is a tie of its own.
  const isDone = (edge.type === 'SANCTIONED' || edge.type === 'CHARGED') && edge.from === id;
  return isDone || !OF_TARGETS.has(edge.type);
}

/** That something else was a response to the sanction is no part of it. */
function isOfAction({ type, from }: GraphEdge, id: string): boolean {
  if (type === 'RESPONSE_TO' || type === 'CONCERNS') return from === id;
  return OF_ACTIONS.has(type);
}
