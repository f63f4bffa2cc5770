import type { GraphEdge } from '#contract/graph';
import { deriveByPivot, deriveInvitations } from './derive.ts';
import { byKey, fold, type Witness } from './fold.ts';
import { endLifted } from './lift.ts';

/**
 * Every relation that these claims make, derived ones too, by key. A pure function of the claims: whatever the
 * order, and whether they came at once or one after the other. For a sanction or a case it wants all their claims.
 */
export function toRelations(witnesses: readonly Witness[]): Map<string, GraphEdge> {
  const groups = byKey(witnesses);
  const told = endLifted([...groups.values()].map(fold));
  const all = [...told, ...deriveByPivot(told), ...deriveInvitations(groups)];
  return new Map(all.map((edge) => [edge.key, edge]));
}
