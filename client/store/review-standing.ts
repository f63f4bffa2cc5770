import type { ReviewAccount } from '#contract/review';
import type { Reviewed } from '#contract/reviewing';
import { toPeople, toQueue, type Item, type Person } from '../reading/review-queue.ts';
import type { Stretch } from '../reading/spans.ts';
import { sentencesOf, unreadIn } from '../reading/unread-sentences.ts';
import type { NameOf } from '../words/review.ts';
import type { Desk } from './desk.ts';
import { lastOwnOf, reviewedOf } from './review-state.ts';

/** All that the page shows of an open review. */
export interface Standing {
  readonly account: ReviewAccount;
  readonly reviewed: Reviewed;
  /** Something of one's own is left to take back. */
  readonly canUndo: boolean;
  readonly queue: readonly Item[];
  readonly item: Item | null;
  readonly people: readonly Person[];
  readonly nameOf: NameOf;
  readonly sentences: readonly Stretch[];
  readonly unread: readonly Stretch[];
}

/** Null until the article has come. */
export function standingOf({
  review,
  outbox,
  analyst,
  about,
}: Pick<Desk, 'review' | 'outbox' | 'analyst' | 'about'>): Standing | null {
  const account = review?.account ?? null;
  if (review === null || account === null) return null;
  const by = analyst ?? about?.analyst ?? 'you';
  const reviewed = reviewedOf(account, outbox.unsent, by);
  const { text, reading } = account;
  const queue = toQueue(reading, reviewed);
  const people = toPeople(reading, reviewed);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const sentences = text === null ? [] : sentencesOf(reading, { text, regions: reviewed.regions });
  return {
    account,
    reviewed,
    canUndo: lastOwnOf(account, outbox.unsent, by) !== null,
    queue,
    item: queue.find(({ key }) => key === review.at) ?? null,
    people,
    nameOf: (id) => names.get(id) ?? id,
    sentences,
    unread: unreadIn(sentences, { mentions: reading.mentions, queue }),
  };
}
