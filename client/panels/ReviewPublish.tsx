import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ENTITY_TYPES, STATUSES } from '#contract/ontology';
import type { PublishPreview } from '#contract/review-endpoints';
import type { Standing } from '../store/review-standing.ts';
import type { Review } from '../store/review-state.ts';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toCapital } from '../words/capital.ts';
import { count } from '../words/count.ts';
import { ReviewCopies } from './ArticleCopies.tsx';
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
            {unsent > 0 ? (
              <span className="quiet">{count(unsent, 'decision is', 'decisions are')} not recorded yet.</span>
            ) : null}
          </div>
        )
      ) : (
        <>
          <Mistakes preview={preview} standing={standing} />
          <Told preview={preview} />
          <footer className="row review-foot">
            <Button
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

const KINDS = [
  { kind: 'contested', title: 'Contested from then on', isOnCanvas: true },
  { kind: 'ended', title: 'Ended from then on', isOnCanvas: true },
  { kind: 'gone', title: 'Lines that go: nothing tells them any more', isOnCanvas: true },
  { kind: 'changed', title: 'Lines that change', isOnCanvas: true },
  { kind: 'strengthened', title: 'Strengthened: one source more', isOnCanvas: true },
  { kind: 'new', title: 'New lines', isOnCanvas: false },
] as const;

function Told({ preview }: { preview: PublishPreview }) {
  const { changes, newEntities, matched, limits } = preview;
  const { seeOnCanvas } = useActions();
  return (
    <>
      <LimitsNote limits={limits} />
      {KINDS.filter(({ kind }) => changes[kind].length > 0).map(({ kind, title, isOnCanvas }) => (
        <Section
          key={kind}
          title={title}
          count={changes[kind].length}
          level={3}
          {...(isOnCanvas && {
            beside: (
              <Button className="link" onPress={() => seeOnCanvas(changes[kind].map(({ key }) => key))}>
                on the canvas
              </Button>
            ),
          })}
        >
          <ul className="workfile-list" aria-label={title}>
            {changes[kind].map(({ key, says, before, after }) => (
              <li key={key}>
                <Name>{says}</Name>{' '}
                <span className="quiet">
                  {before === null || toStanding(before) === toStanding(after)
                    ? toStanding(after)
                    : `${toStanding(before)} → ${toStanding(after)}`}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {newEntities.length === 0 ? null : (
        <Section title="New actors" count={newEntities.length} level={3}>
          <ul className="workfile-list" aria-label="New actors">
            {newEntities.map(({ id, name, type }) => (
              <li key={id}>
                <Name>{name}</Name> <span className="quiet">{ENTITY_TYPES[type].label}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {matched.length === 0 ? null : (
        <Section title="Known already" count={matched.length} level={3} isFolded>
          <ul className="workfile-list" aria-label="Known already">
            {matched.map(({ id, name, as, why }) => (
              <li key={id}>
                <Name>{name}</Name> is <Name>{as.name}</Name> <span className="quiet">{why}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function toStanding({ status, contested }: { status: keyof typeof STATUSES; contested: boolean }): string {
  return contested ? `${STATUSES[status].label}, contested` : STATUSES[status].label;
}
