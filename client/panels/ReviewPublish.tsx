import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { PublishPreview } from '#contract/review-endpoints';
import { PUBLISH_BUTTON } from '../commands/focus.ts';
import type { Standing } from '../store/review-standing.ts';
import type { Review } from '../store/review-state.ts';
import { Loading } from '../ui/Loading.tsx';
import { Name } from '../ui/Name.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toCapital } from '../words/capital.ts';
import { count } from '../words/count.ts';
import { ReviewCopies } from './ArticleCopies.tsx';
import { PreviewChanges } from './PreviewChanges.tsx';
import { ReviewAbout } from './ReviewAbout.tsx';

/** What publishing would change, before it does; and the way back. */
export function ReviewPublish({ standing, review }: { standing: Standing; review: Review }) {
  const { look, publish, unsent } = useExplorer(({ tasks, outbox }) => ({
    look: tasks['preview publish'],
    publish: tasks.publish,
    unsent: outbox.unsent.filter(({ article }) => article === review.id).length,
  }));
  const { previewReview, publishReview, dismissTrouble } = useActions();
  const { preview } = review;
  const isBusy = publish?.is === 'running';
  const { state } = standing.account.row;
  return (
    <div className="review-publish">
      {state === 'published' || state === 'changed' ? <Published isBusy={isBusy} state={state} /> : null}
      {publish?.is === 'failed' ? (
        <TroubleNote trouble={publish.trouble} onDismiss={() => dismissTrouble('publish')} />
      ) : null}
      {unsent > 0 ? (
        <p role="status" className="review-note">
          {count(unsent, 'decision is', 'decisions are')} not recorded yet: nothing of them is in what
          follows.
        </p>
      ) : null}
      <ReviewAbout standing={standing} />
      <ReviewCopies standing={standing} />
      {look?.is === 'failed' ? (
        <TroubleNote trouble={look.trouble} onRetry={() => void previewReview()} />
      ) : preview === null ? (
        look?.is === 'running' ? (
          <Loading label="Looking what would change" lines={['line', 'line', 'short']} />
        ) : (
          <div className="row">
            <Button className="button" onPress={() => void previewReview()}>
              Look what publishing would change
            </Button>
          </div>
        )
      ) : (
        <>
          <Mistakes preview={preview} standing={standing} />
          <PreviewChanges preview={preview} standing={standing} />
          <footer className="row review-foot">
            <Button
              id={PUBLISH_BUTTON}
              className="button primary"
              isDisabled={preview.digest === null}
              isPending={isBusy}
              onPress={() => void publishReview()}
            >
              {state === 'open' || state === 'unpublished' ? 'Publish' : 'Publish the changes'}
            </Button>
            <span className="quiet">{toFootWords(preview)}</span>
          </footer>
        </>
      )}
    </div>
  );
}

function toFootWords({ mistakes, digest, counts }: PublishPreview): string {
  if (mistakes.length > 0) return 'What stands against it is to be decided first.';
  if (digest === null) return 'Nothing would change.';
  const { claims, figures, entities, undecided } = counts;
  const parts = [
    count(claims, 'claim', 'claims'),
    count(figures, 'figure', 'figures'),
    count(entities, 'actor', 'actors'),
  ];
  return `${parts.join(', ')} in one transaction. ${undecided === 0 ? '' : `${count(undecided, 'suggestion is', 'suggestions are')} not decided: nothing of them is published.`}`;
}

function Published({ isBusy, state }: { isBusy: boolean; state: 'published' | 'changed' }) {
  const { drawReviewed, unpublishReview, exportRejections } = useActions();
  const [isSure, setSure] = useState(false);
  return (
    <div className="review-published">
      <p>
        <b>{state === 'published' ? 'Published.' : 'Published, and something was decided since.'}</b> Its
        facts stand in the graph, each with its sentence.
      </p>
      <div className="row">
        <Button className="button primary" isDisabled={isBusy} onPress={() => void drawReviewed()}>
          Show on the canvas
        </Button>
        <Button className="button quiet-button" onPress={() => void exportRejections()}>
          Save the rejections as test cases
        </Button>
        {isSure ? null : (
          <Button className="button" isDisabled={isBusy} onPress={() => setSure(true)}>
            Take back …
          </Button>
        )}
      </div>
      {isSure ? (
        <div className="row" role="group" aria-label="Take back what was published">
          <span>The graph is then what it was without this article; the review stays.</span>
          <Button className="button" isPending={isBusy} onPress={() => void unpublishReview()}>
            Take its facts back
          </Button>
          <Button className="button quiet-button" onPress={() => setSure(false)}>
            Leave them
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Mistakes({ preview: { mistakes }, standing }: { preview: PublishPreview; standing: Standing }) {
  const { goToItem, pointAtPerson } = useActions();
  if (mistakes.length === 0) return null;
  const wayTo = (where: string) => {
    if (standing.queue.some(({ key }) => key === where)) return () => goToItem(where);
    return standing.people.some(({ id }) => id === where) ? () => pointAtPerson(where) : null;
  };
  return (
    <section aria-label="What stands against publishing" className="review-mistakes">
      <h3>{count(mistakes.length, 'thing stands', 'things stand')} against publishing</h3>
      <ul>
        {mistakes.map(({ where, problem, advice }) => {
          const go = wayTo(where);
          return (
            <li key={`${where} ${problem}`}>
              <Name>{toCapital(problem)}</Name>. <span className="quiet">{advice}</span>{' '}
              {go === null ? null : (
                <Button className="link" onPress={go}>
                  Go there
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
