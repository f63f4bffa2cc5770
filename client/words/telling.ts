import type { EvidenceClaim } from '#contract/evidence';
import { STATUS_ORDER, type Status } from '#contract/ontology';
import { statusOf } from '#contract/support';
import { isToldFirmly } from './support.ts';

/**
 * Of all claims that carry a line, the oldest that is as strong as the line stands: weaker words under a stronger
 * line would mislead. Without a status, as strong as any of them.
 */
export function tellingClaim(
  claims: readonly EvidenceClaim[],
  { key, status }: { key: string; status?: Status },
): EvidenceClaim | undefined {
  const carrying = claims.filter(({ relKey }) => relKey === key);
  const wanted = status ?? STATUS_ORDER.find((one) => carrying.some((claim) => statusOf(claim) === one));
  const strong = carrying.filter((claim) => statusOf(claim) === wanted);
  return strong.find(isToldFirmly) ?? strong[0];
}
