import type { EvidenceClaim } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { isActual, isFirm, isOfKind, statusOf } from '#contract/support';

/** "2 told less firmly, 1 told as planned"; empty when every asserting claim lends the line its support. */
export function toUncounted(line: GraphEdge, claims: readonly EvidenceClaim[]): string {
  if (line.status === 'denied' || line.derivedFrom.length > 0) return '';
  const reasons = claims.flatMap((claim) => whyNot(line, claim) ?? []);
  return [...new Set(reasons)]
    .map((reason) => `${reasons.filter((one) => one === reason).length} told ${reason}`)
    .join(', ');
}

/** Neither hedged nor inferred, nor told by captions alone. */
export function isToldFirmly(claim: EvidenceClaim): boolean {
  return isFirm({ claim, caption: claim.at.every(({ zone }) => zone === 'caption') });
}

/** Why a claim does not count towards the support of its line, as `fold` decides. */
function whyNot(line: GraphEdge, claim: EvidenceClaim): string | null {
  const told = statusOf(claim);
  if (told === 'denied') return null;
  if (!isOfKind(told, line.status)) return isActual(told) ? 'as a fact' : `as ${told}`;
  const isWeakLine = line.hedged || line.inferred || line.caption;
  return isToldFirmly(claim) || isWeakLine ? null : 'less firmly';
}
