import { Button } from 'react-aria-components';
import { REVIEW_STATES } from '#contract/review';
import type { Incoming } from '../store/article-intake.ts';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { missingIn } from '../words/article-about.ts';
import { toSeen } from '../words/seen.ts';
import { toAboutWords, toRowTitle, toSize } from '../words/review.ts';
import { ArticleAboutForm } from './ArticleAboutForm.tsx';
import { ArticleCopies } from './ArticleCopies.tsx';

/** One text on its way in: what was read of it, what is asked, and whether it is another story. */
export function IncomingItem({ item, isAlone }: { item: Incoming; isAlone: boolean }) {
  const { dropIncoming } = useActions();
  const { id, name, size, is, why, answer, trouble } = item;
  if (answer !== null) return <Taken item={item} answer={answer} isAlone={isAlone} />;
  return (
    <li className="intake-item" data-is={is}>
      <div className="row">
        {is === 'reading' ? <span className="spinner" /> : null}
        {is === 'refused' ? <Icon name="warning" /> : null}
        <b>
          <Name>{name}</Name>
        </b>
        <span className="quiet">
          {toSize(size)}
          {is === 'waiting' ? ' · waits its turn' : is === 'reading' ? ' · is read …' : ''}
        </span>
        <span className="space" />
        {is === 'reading' ? null : (
          <Button className="button quiet-button" onPress={() => dropIncoming(id)}>
            {is === 'refused' ? 'Dismiss' : 'Leave it out'}
          </Button>
        )}
      </div>
      {why === null ? null : (
        <p role="alert">
          {trouble === null ? 'Not taken in. ' : `${trouble.title}. `}
          {toSeen(why)} {trouble === null ? '' : toSeen(trouble.advice)}
        </p>
      )}
    </li>
  );
}

interface TakenProps {
  item: Incoming;
  answer: NonNullable<Incoming['answer']>;
  isAlone: boolean;
}

function Taken({ item, answer, isAlone }: TakenProps) {
  const isBusy = useExplorer(({ tasks }) => tasks['tell about']?.is === 'running');
  const { openReview, endIntake, tellAbout } = useActions();
  const { row, again, notices, copies } = answer;
  const missing = missingIn(row.about);
  const review = () => {
    endIntake();
    void openReview(row.id);
  };
  return (
    <li className="intake-item" data-is="taken">
      <div className="row">
        <Icon name="check" />
        <b>
          <Name>{toRowTitle(row)}</Name>
        </b>
        <span className="quiet">
          <Name>{toAboutWords(row.about)}</Name>
        </span>
        <span className="space" />
        <Button className="button primary" onPress={review}>
          Review it
        </Button>
      </div>
      {again ? (
        <p>
          This very text is here already: {REVIEW_STATES[row.state]}, added by <Name>{row.addedBy}</Name>.
          Nothing was added again.
        </p>
      ) : null}
      {notices.length === 0 ? null : (
        <ul className="limits" aria-label="What was noticed">
          {notices.map((one) => (
            <li key={one}>{toSeen(one)}</li>
          ))}
        </ul>
      )}
      {missing.length === 0 ? null : (
        <p className="field-problem">
          Not found in the text: {missing.join(', ')}. Publishing needs to know.
        </p>
      )}
      <ArticleCopies item={item} copies={copies} />
      <Section
        title="Which article it is"
        level={3}
        {...(!isAlone && missing.length === 0 && { isFolded: true as const })}
      >
        <ArticleAboutForm
          key={JSON.stringify(row.about)}
          about={row.about}
          save="Save"
          isBusy={isBusy}
          onSave={(about) => void tellAbout(item.id, about)}
        />
      </Section>
    </li>
  );
}
