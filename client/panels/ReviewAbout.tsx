import { ArticleAboutForm } from './ArticleAboutForm.tsx';
import type { Standing } from '../store/review-standing.ts';
import { Section } from '../ui/Section.tsx';
import { useActions } from '../use-explorer.ts';
import { toAboutWords } from '../words/review.ts';

/** Which article it is: what of it is not known stands against publishing. */
export function ReviewAbout({ standing: { reviewed } }: { standing: Standing }) {
  const { decideInReview } = useActions();
  const { about } = reviewed;
  const isWhole = about.title !== null && about.publisher !== null && about.publishedAt !== null;
  return (
    <Section
      title="Which article it is"
      note={toAboutWords(about)}
      level={3}
      {...(isWhole && { isFolded: true as const })}
    >
      <ArticleAboutForm
        key={JSON.stringify(about)}
        about={about}
        save="Save"
        onSave={(next) => decideInReview({ kind: 'about', about: next }, 'Said which article it is')}
      />
    </Section>
  );
}
