import { standingOf } from '../store/review-standing.ts';
import type { Explorer } from '../store/explorer.ts';
import { always, type Command } from './command.ts';
import { focusSoon, PUBLISH_BUTTON, PUBLISH_TAB, REVIEW_CARD } from './focus.ts';
import { markedInReview } from './review-selection.ts';

/** It is open and in front. */
function reviews({ review }: Explorer): boolean {
  return review !== null && review.account !== null && !review.isAside;
}

/** Something is at hand and is seen: no form lies over it, and no other tab. */
function hasItem(state: Explorer): boolean {
  const { review } = state;
  if (!reviews(state) || review?.editing !== null || review.tab !== 'claims') return false;
  return (standingOf(state)?.item ?? null) !== null;
}

function walks(state: Explorer): boolean {
  return reviews(state) && state.review?.editing === null;
}

/** The table of commands for one article under review. Its keys count while it is open, and nobody types. */
// oxfmt-ignore
export const REVIEW = [
  { id: 'new-article', label: 'New article: read a text and review its facts …', group: 'Review', shortcut: 'Mod+Shift+U', menus: ['canvas'], enabled: always,
    perform: ({ store }) => store.getState().beginIntake('article') },
  { id: 'new-fact', label: 'A fact in a minute: one claim from a passage …', group: 'Review', enabled: always,
    perform: ({ store }) => store.getState().beginIntake('passage') },
  { id: 'reviews', label: 'Articles under review …', group: 'Review', enabled: always,
    perform: ({ store }) => store.getState().open('reviews', true) },
  { id: 'accept-suggestion', label: 'Accept the suggestion at hand', group: 'Review', shortcut: 'A', enabled: hasItem,
    perform: ({ store }) => store.getState().acceptItem() },
  { id: 'reject-suggestion', label: 'Reject the suggestion at hand', group: 'Review', shortcut: 'X', enabled: hasItem,
    perform: ({ store }) => store.getState().rejectItem() },
  { id: 'edit-suggestion', label: 'Change the suggestion at hand', group: 'Review', shortcut: 'E', enabled: hasItem,
    perform: ({ store }) => {
      store.getState().editItem();
      focusSoon(`#${REVIEW_CARD} select`);
    } },
  { id: 'next-suggestion', label: 'Next suggestion', group: 'Review', shortcut: 'J', enabled: walks,
    perform: ({ store }) => store.getState().walkReview(1) },
  { id: 'previous-suggestion', label: 'Previous suggestion', group: 'Review', shortcut: 'K', enabled: walks,
    perform: ({ store }) => store.getState().walkReview(-1) },
  { id: 'next-unread', label: 'Next sentence that nothing was read from', group: 'Review', shortcut: 'S', enabled: walks,
    perform: ({ store }) => store.getState().walkUnread(1) },
  { id: 'undo-decision', label: 'Take back the last decision', group: 'Review', shortcut: 'U', enabled: reviews,
    perform: ({ store }) => store.getState().undoInReview() },
  { id: 'new-claim', label: 'New claim from the words that are marked', group: 'Review', shortcut: 'N', enabled: walks,
    perform: ({ store }) => {
      store.getState().beginClaim(markedInReview());
      focusSoon(`#${REVIEW_CARD} select`);
    } },
  { id: 'preview-publishing', label: 'See what publishing would change; again: to the button that publishes', group: 'Review', shortcut: 'P', enabled: reviews,
    perform: ({ store }) => {
      const { review, showReviewTab } = store.getState();
      if (review?.tab !== 'publish') showReviewTab('publish');
      focusSoon(review?.tab === 'publish' ? `#${PUBLISH_BUTTON}` : PUBLISH_TAB);
    } },
  { id: 'review-aside', label: 'Look at the canvas, and come back to the review', group: 'Review', enabled: ({ review }) => review !== null,
    perform: ({ store }) => store.getState().putReviewAside(store.getState().review?.isAside !== true) },
  { id: 'close-review', label: 'Close the review', group: 'Review', enabled: ({ review }) => review !== null,
    perform: ({ store }) => store.getState().closeReview() },
] as const satisfies readonly Command[];
