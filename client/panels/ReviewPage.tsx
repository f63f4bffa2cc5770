import { useLayoutEffect, useMemo, useRef } from 'react';
import { Button, Heading, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { REVIEW_STATES } from '#contract/review';
import { REVIEW } from '../commands/focus.ts';
import { progressOf } from '../reading/review-queue.ts';
import { standingOf, type Standing } from '../store/review-standing.ts';
import type { Review, ReviewTab } from '../store/review-state.ts';
import { Icon } from '../ui/Icon.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Name } from '../ui/Name.tsx';
import { ProgressLine } from '../ui/ProgressLine.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toAboutWords, toProgress, toRowTitle } from '../words/review.ts';
import { ReviewClaims } from './ReviewClaims.tsx';
import { ReviewPeople } from './ReviewPeople.tsx';
import { ReviewPublish } from './ReviewPublish.tsx';
import { ReviewRule } from './ReviewRule.tsx';
import { ReviewText } from './ReviewText.tsx';
import { ReviewTold } from './ReviewTold.tsx';
import { ReviewUnread } from './ReviewUnread.tsx';

/** An article under review, over the whole desk: its text, and beside it what is to be decided. */
export function ReviewPage() {
  const { review, outbox, analyst, about } = useExplorer((state) => ({
    review: state.review,
    outbox: state.outbox,
    analyst: state.analyst,
    about: state.about,
  }));
  const standing = useMemo(
    () => standingOf({ review, outbox, analyst, about }),
    [review, outbox, analyst, about],
  );
  if (review === null) return null;
  if (review.isAside) return <Aside standing={standing} />;
  return <Page review={review} standing={standing} />;
}

function Page({ review, standing }: { review: Review; standing: Standing | null }) {
  const self = useRef<HTMLElement>(null);
  useLayoutEffect(() => self.current?.focus(), []);
  useFocusBack();
  return (
    <main id={REVIEW} className="review" aria-label="Review of an article" tabIndex={-1} ref={self}>
      <Head standing={standing} />
      {standing === null ? (
        <Coming id={review.id} />
      ) : (
        <>
          <ReviewTold review={review} limits={standing.account.reading.limits} />
          <div className="review-body">
            <ReviewText standing={standing} review={review} />
            <Side standing={standing} review={review} />
          </div>
          <ReviewRule standing={standing} rule={review.rule} />
        </>
      )}
    </main>
  );
}

function Head({ standing }: { standing: Standing | null }) {
  const { closeReview, putReviewAside } = useActions();
  const row = standing?.account.row;
  const progress = standing === null ? null : progressOf(standing.queue);
  return (
    <header className="review-head">
      <div className="review-title">
        <Heading level={2} className="clamp-2">
          <Name>{row === undefined ? 'Article under review' : toRowTitle(row)}</Name>
        </Heading>
        {row === undefined ? null : (
          <p className="quiet">
            <Name>{toAboutWords(row.about)}</Name> · {REVIEW_STATES[row.state]}
          </p>
        )}
      </div>
      {progress === null || progress.of === 0 ? null : (
        <div className="review-progress">
          <span>{toProgress(progress)}</span>
          <ProgressLine done={progress.decided} all={progress.of} label="Decided" />
        </div>
      )}
      <span className="space" />
      <Button className="button quiet-button" onPress={() => putReviewAside(true)}>
        Look at the canvas
      </Button>
      <Button className="icon-button" aria-label="Close the review" onPress={() => closeReview()}>
        <Icon name="close" />
      </Button>
    </header>
  );
}

/** While the canvas is looked at: which article waits, and the way back. */
function Aside({ standing }: { standing: Standing | null }) {
  const { putReviewAside, closeReview } = useActions();
  return (
    <aside className="review-aside" aria-label="Review put aside">
      <span>
        Under review: <Name>{standing === null ? 'an article' : toRowTitle(standing.account.row)}</Name>
      </span>
      <Button className="button primary" onPress={() => putReviewAside(false)}>
        Back to the review
      </Button>
      <Button className="icon-button" aria-label="Close the review" onPress={() => closeReview()}>
        <Icon name="close" />
      </Button>
    </aside>
  );
}

function Coming({ id }: { id: string }) {
  const task = useExplorer(({ tasks }) => tasks.review);
  const { openReview } = useActions();
  return (
    <div className="review-coming">
      {task?.is === 'failed' ? (
        <TroubleNote trouble={task.trouble} onRetry={() => void openReview(id)} />
      ) : (
        <Loading label="Reading the article" lines={['title', 'line', 'line', 'line', 'short']} />
      )}
    </div>
  );
}

function Side({ standing, review }: { standing: Standing; review: Review }) {
  const { showReviewTab } = useActions();
  const { queue, people, unread } = standing;
  const open = queue.filter(({ is }) => is === 'open').length;
  return (
    <Tabs
      className="tabs review-side"
      selectedKey={review.tab}
      onSelectionChange={(key) => showReviewTab(key as ReviewTab)}
    >
      <TabList aria-label="What is to be decided" className="tab-list">
        <Tab id="claims">
          Claims <span className="number">{open === 0 ? queue.length : `${open} open`}</span>
        </Tab>
        <Tab id="unread">
          Not yet read <span className="number">{unread.length}</span>
        </Tab>
        <Tab id="people">
          Who is who <span className="number">{people.length}</span>
        </Tab>
        <Tab id="publish">Publish</Tab>
      </TabList>
      <TabPanel id="claims" className="review-panel">
        <ReviewClaims standing={standing} review={review} />
      </TabPanel>
      <TabPanel id="unread" className="review-panel">
        <ReviewUnread standing={standing} look={review.look} />
      </TabPanel>
      <TabPanel id="people" className="review-panel">
        <ReviewPeople standing={standing} person={review.person} />
      </TabPanel>
      <TabPanel id="publish" className="review-panel">
        <ReviewPublish standing={standing} review={review} />
      </TabPanel>
    </Tabs>
  );
}
