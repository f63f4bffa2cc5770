import type { EvidenceArticle, EvidenceClaim } from '#contract/evidence';
import type { GraphNode } from '#contract/graph';
import { toWhen, toStanding } from '../words/evidence.ts';
import { Name } from '../ui/Name.tsx';
import { Grade } from './Grade.tsx';
import { CitationCard } from './CitationCard.tsx';
import { ClaimRepairs } from './ClaimRepairs.tsx';

interface ClaimCardProps {
  claim: EvidenceClaim;
  /** Whoever is named in the evidence. */
  nodes: readonly GraphNode[];
  articles: readonly EvidenceArticle[];
}

/** One claim in our own words, how it stands, and where it is written. */
export function ClaimCard({ claim, articles, nodes }: ClaimCardProps) {
  const [status, ...voices] = toStanding(claim);
  return (
    <div
      className="claim"
      data-stance={claim.stance}
      data-disputed={claim.disputed === undefined ? undefined : true}
    >
      <p className="says">
        <Name>{claim.says}</Name>
      </p>
      <p className="claim-standing" data-testid="standing">
        <b>{status}</b>
        {voices.map((words) => (
          <span key={words}>
            {' · '}
            <Name>{words}</Name>
          </span>
        ))}
      </p>
      <p className="quiet">When: {toWhen(claim)}</p>
      <Grade
        subject={{ kind: 'claim', id: claim.id, name: claim.says }}
        grade={claim.credibility?.grade ?? null}
      />
      <ClaimRepairs claim={claim} nodes={nodes} />
      {claim.at.map((at) => (
        <CitationCard key={`${at.article} ${at.start} ${at.column ?? ''}`} at={at} articles={articles} />
      ))}
    </div>
  );
}
