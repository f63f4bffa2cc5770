import { Button } from 'react-aria-components';
import type { Limit } from '#contract/graph';
import type { Refused, Review } from '../store/review-state.ts';
import { Icon } from '../ui/Icon.tsx';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { toSeen } from '../words/seen.ts';
import { toStepWords } from '../words/review.ts';
import { ReviewName } from './ReviewName.tsx';

/** What was not read, and what stands between a decision and its being recorded. Nothing is lost, and everything that waits is told. */
export function ReviewTold({ review, limits }: { review: Review; limits: readonly Limit[] }) {
  const { outbox, isAway, task } = useExplorer((state) => ({
    outbox: state.outbox,
    isAway: state.away !== null,
    task: state.tasks['review step'],
  }));
  const { closeReview, stayInReview, sendDecisions } = useActions();
  const unsent = outbox.unsent.filter(({ article }) => article === review.id).length;
  const refused = outbox.refused.filter(({ article }) => article === review.id);
  const waits = unsent > 0 && (isAway || task?.is === 'failed');
  const held = count(unsent + refused.length, 'decision', 'decisions');
  return (
    <div className="review-told">
      <ReviewName />
      <LimitsNote limits={limits} />
      {waits ? (
        <p className="review-note" role="alert">
          <Icon name="warning" />
          <span>
            <b>{count(unsent, 'decision is', 'decisions are')} not recorded yet.</b>{' '}
            {task?.is === 'failed' ? `${toSeen(task.trouble.title)}.` : ''} They are kept in this browser and
            sent as soon as Redthread answers: go on reviewing.
          </span>
          <Button className="button" onPress={() => void sendDecisions()}>
            Send now
          </Button>
        </p>
      ) : null}
      {refused.map((one) => (
        <RefusedNote key={one.id} refused={one} />
      ))}
      {review.isLeaving ? (
        <p className="review-note" role="alertdialog" aria-label="Not everything is recorded">
          <Icon name="warning" />
          <span>
            <b>{held} would be left unrecorded.</b> They stay in this browser, and are sent when Redthread
            answers, or offered when you come back.
          </span>
          <Button className="button" onPress={() => stayInReview()}>
            Stay
          </Button>
          <Button className="button" onPress={() => closeReview(true)}>
            Close all the same
          </Button>
        </p>
      ) : null}
    </div>
  );
}

function RefusedNote({ refused }: { refused: Refused }) {
  const { decideAgainInReview, dropRefused } = useActions();
  const { step, trouble, others } = refused;
  return (
    <p className="review-note" role="alert">
      <Icon name="warning" />
      <span>
        <b>Not recorded: you {toStepWords(step)}.</b> {toSeen(trouble.title)}.{' '}
        {others.map((one) => (
          <span key={one.n}>
            <Name>{one.by}</Name> {toStepWords(one.step)}
            {one.step.kind === 'reject' && one.step.why !== undefined ? (
              <>
                {' '}
                (“<Name>{one.step.why}</Name>”)
              </>
            ) : null}
            .{' '}
          </span>
        ))}
        {trouble.code === 'decided-since'
          ? 'What they decided holds until you decide anew.'
          : toSeen(trouble.detail)}
      </span>
      <Button className="button" onPress={() => decideAgainInReview(refused)}>
        Decide so all the same
      </Button>
      <Button className="button" onPress={() => dropRefused(refused)}>
        Leave it
      </Button>
    </p>
  );
}
