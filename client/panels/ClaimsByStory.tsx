import type { Evidence, EvidenceClaim, EvidenceStory } from '#contract/evidence';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { toStorySource } from '../words/evidence.ts';
import { ClaimCard } from './ClaimCard.tsx';

interface ClaimsByStoryProps {
  claims: readonly EvidenceClaim[];
  evidence: Evidence;
  level: 4 | 5;
}

/** Claims under the story that tells them, the oldest first. A story keeps its number wherever it stands. */
export function ClaimsByStory({ claims, evidence, level }: ClaimsByStoryProps) {
  const { byStory, articles, nodes } = evidence;
  return byStory.map((story, at) => {
    const told = claims.flatMap((claim) => {
      const places = claim.at.filter((place) => place.story === story.story);
      return places.length === 0 ? [] : [{ ...claim, at: places }];
    });
    if (told.length === 0) return null;
    return (
      <Section
        key={story.story}
        title={`${byStory.length === 1 ? 'The only story' : `Story ${at + 1} of ${byStory.length}`} · ${toStorySource(story)}`}
        count={told.length}
        level={level}
      >
        <Repeats story={story} evidence={evidence} />
        {told.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} articles={articles} nodes={nodes} />
        ))}
      </Section>
    );
  });
}

/** Copies lend a story no weight, but the reader should know where else it is met. */
function Repeats({ story, evidence }: { story: EvidenceStory; evidence: Evidence }) {
  const names = story.repeatedBy.map(
    (id) => evidence.articles.find((article) => article.id === id)?.publisher.name ?? id,
  );
  if (names.length === 0) return null;
  return (
    <p className="quiet">
      Also repeated by <Name>{names.join(', ')}</Name>
    </p>
  );
}
