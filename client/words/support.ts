import type { EvidenceClaim } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { isActual, isFirm, isOfKind, statusOf } from '#contract/support';

/** Does the claim lend the line its support? What is only denied, or stands for other lines, is not counted by claims. */
export function countsFor(line: GraphEdge, claim: EvidenceClaim): boolean {
  return isUncountable(line) || whyNot(line, claim) === null;
}

/** "2 told less firmly, 1 told as planned"; empty when every asserting claim lends the line its support. */
export function toUncounted(line: GraphEdge, claims: readonly EvidenceClaim[]): string {
  if (isUncountable(line)) return '';
  const reasons = claims.flatMap((claim) => whyNot(line, claim) ?? []);
  return [...new Set(reasons)]
    .map((reason) => `${reasons.filter((one) => one === reason).length} told ${reason}`)
    .join(', ');
}

function isUncountable({ status, derivedFrom }: GraphEdge): boolean {
  return status === 'denied' || derivedFrom.length > 0;
}

/** Neither hedged nor inferred, nor told by captions alone. */
export function isToldFirmly(claim: EvidenceClaim): boolean {
  return isFirm({ claim, caption: claim.at.every(({ zone }) => zone === 'caption') });
}

/** Why a claim does not count towards the support of its line, as `fold` decides. */
function whyNot(line: GraphEdge, claim: EvidenceClaim): string | null {
  const told = statusOf(claim);
  if (told === 'denied') return null;
  // Told firmly as a fact, it would be what the line stands for.
  if (!isOfKind(told, line.status)) return isActual(told) ? 'as a fact, but not firmly' : `as ${told}`;
  const isWeakLine = line.hedged || line.inferred || line.caption;
  return isToldFirmly(claim) || isWeakLine ? null : 'less firmly';
}
