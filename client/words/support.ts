import type { EvidenceClaim } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';

/** Why an asserting claim does not count towards the support of its line (as `server/articles/fold.ts` decides). */
const REASONS = ['less firmly', 'as alleged', 'as planned', 'as wanted', 'as a fact'] as const;
type Reason = (typeof REASONS)[number];

/** "2 told less firmly, 1 planned"; empty when every asserting claim lends the line its support. */
export function toUncounted(line: GraphEdge, claims: readonly EvidenceClaim[]): string {
  if (line.status === 'denied' || line.derivedFrom.length > 0) return '';
  const reasons = claims.map((claim) => whyNot(line, claim));
  return REASONS.flatMap((reason) => {
    const held = reasons.filter((one) => one === reason).length;
    return held === 0 ? [] : [`${held} told ${reason}`];
  }).join(', ');
}

function whyNot(line: GraphEdge, claim: EvidenceClaim): Reason | null {
  if (claim.stance === 'denies') return null;
  const shown = line.status === 'asserted' || line.status === 'said' ? 'actual' : line.status;
  if (claim.reality !== shown) return claim.reality === 'actual' ? 'as a fact' : `as ${claim.reality}`;
  const isWeakLine = line.hedged || line.inferred || line.caption;
  return isFirm(claim) || isWeakLine ? null : 'less firmly';
}

function isFirm({ hedged, inferred = [], at }: EvidenceClaim): boolean {
  return (
    hedged !== true &&
    !inferred.some(({ what }) => what !== 'date') &&
    !at.every(({ zone }) => zone === 'caption')
  );
}
