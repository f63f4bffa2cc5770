import type { Evidence } from '#contract/evidence';
import { Section } from '../ui/Section.tsx';
import { ClaimCard } from './ClaimCard.tsx';

/** What analysts dispute: it is told, and counts for nothing. */
export function DisputedClaims({ evidence }: { evidence: Evidence }) {
  const { disputed = [], articles, nodes } = evidence;
  if (disputed.length === 0) return null;
  return (
    <Section title="Disputed by analysts, and not counted" count={disputed.length} level={4}>
      {disputed.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} articles={articles} nodes={nodes} />
      ))}
    </Section>
  );
}
