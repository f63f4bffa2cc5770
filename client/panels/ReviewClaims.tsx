import type { KeyboardEvent } from 'react';
import { Button, Heading } from 'react-aria-components';
import type { Item } from '../reading/review-queue.ts';
import type { Standing } from '../store/review-standing.ts';
import type { Review } from '../store/review-state.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Key } from '../ui/Key.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';
import { toItemWords } from '../words/review.ts';
import { ClaimForm } from './ClaimForm.tsx';
import { FigureForm } from './FigureForm.tsx';
import { ReviewCard } from './ReviewCard.tsx';

/** The suggestion at hand, and under it all of them: the strong ones, and the weak ones in a lane of their own. */
export function ReviewClaims({ standing, review }: { standing: Standing; review: Review }) {
  const { queue, item, account } = standing;
  const { editing } = review;
  const { walkReview } = useActions();
  const lanes = [
    { title: 'To be decided, in the order of the text', items: queue.filter(({ lane, rule }) => lane === 'strong' && rule !== null) },
    { title: 'Weak: less certain rules, to be read with care', items: queue.filter(({ lane, rule }) => lane === 'weak' && rule !== null) },
    { title: 'Made by hand', items: queue.filter(({ rule }) => rule === null) },
  ].filter(({ items }) => items.length > 0); // oxfmt-ignore
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (step === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    walkReview(step);
  };
  return (
    <>
      {editing?.of === 'claim' ? (
        <ClaimForm key={editing.key} standing={standing} editing={editing} />
      ) : editing?.of === 'figure' ? (
        <FigureForm key={editing.key} standing={standing} editing={editing} />
      ) : item === null ? (
        <Nothing verdict={account.verdict} isEmpty={queue.length === 0} />
      ) : (
        <ReviewCard key={item.key} standing={standing} item={item} />
      )}
      {/* The list is walked by arrows while the focus is in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="review-queue" onKeyDown={onKeyDown}>
        {lanes.map(({ title, items }) => (
          <section key={title} aria-label={title}>
            <Heading level={3} className="field-label">
              {title} <span className="number">{items.length}</span>
            </Heading>
            <ul>
              {items.map((one) => (
                <Row key={one.key} item={one} isAtHand={one.key === item?.key} standing={standing} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

const SIGNS: Readonly<Record<Item['is'], { icon: IconName; words: string }>> = {
  open: { icon: 'unchecked', words: 'not decided' },
  accepted: { icon: 'check', words: 'accepted' },
  rejected: { icon: 'close', words: 'rejected' },
};

function Row({ item, isAtHand, standing }: { item: Item; isAtHand: boolean; standing: Standing }) {
  const { goToItem } = useActions();
  const { icon, words } = SIGNS[item.is];
  return (
    <li>
      <Button
        className="review-row"
        data-is={item.is}
        aria-current={isAtHand}
        onPress={() => goToItem(item.key)}
      >
        <Icon name={icon} />
        <span className="visually-hidden">{words}: </span>
        <Name>{toItemWords(item, standing.nameOf)}</Name>
      </Button>
    </li>
  );
}

/** Nothing is at hand: why, and what can be done all the same. */
function Nothing({ verdict, isEmpty }: { verdict: Standing['account']['verdict']; isEmpty: boolean }) {
  const { beginClaim } = useActions();
  const why =
    verdict.is === 'read'
      ? isEmpty
        ? 'The rules found nothing to suggest in this text.'
        : 'Choose one of the list.'
      : (verdict.why ?? 'Nothing was suggested: this is a passage, of which you make the claims.');
  return (
    <div className="review-card">
      <p>{why}</p>
      <p className="quiet">
        Mark the words that say it and press <Key of="N" />, or begin with the sentence at hand.
      </p>
      <div className="row">
        <Button className="button" onPress={() => beginClaim(null)}>
          New claim <Key of="N" />
        </Button>
      </div>
    </div>
  );
}
