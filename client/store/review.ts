import type { ReviewStep } from '#contract/review';
import {
  namedBy,
  neighbourIn,
  nextOpen,
  openOfRule,
  type Item,
  type Person,
} from '../reading/review-queue.ts';
import { sentenceAt } from '../reading/unread-sentences.ts';
import { toWords } from '../reading/review-page.ts';
import type { Stretch } from '../reading/spans.ts';
import { toDecidedWords } from '../words/review.ts';
import type { Context } from './context.ts';
import { withOthers } from './outbox.ts';
import { standingOf, type Standing } from './review-standing.ts';
import type { EditedClaim, EditedFigure, Review, ReviewTab } from './review-state.ts';
import { newUlid } from './ulid.ts';

export interface ReviewActions {
  readonly loadReviews: () => Promise<void>;
  readonly openReview: (id: string) => Promise<void>;
  /** With decisions that are not sent it asks first, unless it is sure. */
  readonly closeReview: (isSure?: boolean) => void;
  readonly stayInReview: () => void;
  readonly putReviewAside: (isAside: boolean) => void;
  readonly showReviewTab: (tab: ReviewTab) => void;
  readonly goToItem: (key: string) => void;
  readonly walkReview: (step: 1 | -1) => void;
  readonly lookInReview: (place: Stretch) => void;
  /** From sentence to sentence that names two and says nothing yet, and from the last to the first. */
  readonly walkUnread: (step: 1 | -1) => void;
  readonly pointAtPerson: (id: string | null) => void;
  /** What is at hand, or what is named, and then the next that is open. */
  readonly acceptItem: (key?: string) => void;
  readonly rejectItem: (why?: string) => void;
  readonly reopenItem: (key: string) => void;
  readonly editItem: () => void;
  /** A new claim on these words, or on the sentence at hand. */
  readonly beginClaim: (span: Stretch | null) => void;
  readonly endEditing: () => void;
  readonly saveClaim: (
    made: Pick<EditedClaim, 'key' | 'isNew'> & { draft: NonNullable<EditedClaim['draft']> },
  ) => void;
  readonly saveFigure: (made: Pick<EditedFigure, 'key' | 'draft'>) => void;
  readonly showRule: (rule: string | null) => void;
  readonly acceptRule: () => void;
}

const BEGUN: Omit<Review, 'id'> = {
  account: null, tab: 'claims', at: null, editing: null, look: null, person: null, rule: null, preview: null, isAside: false, isLeaving: false,
}; // oxfmt-ignore

export function reviewing(context: Context): ReviewActions {
  const { api, get, set, ask, cancel, tellSeen } = context;
  const show = (part: Partial<Review>) => {
    const { review } = get();
    if (review !== null) set({ review: { ...review, ...part } });
  };
  const standing = (): Standing | null => standingOf(get());
  const decide = (step: ReviewStep, words: string) => get().decideInReview(step, words);
  const goOn = (queue: readonly Item[], from: string) => {
    const next = nextOpen(queue, from);
    if (next !== null) get().goToItem(next);
    else get().announce('All suggestions are decided');
  };

  return {
    async loadReviews() {
      const answer = await ask('reviews', (signal) => api.reviews({}, { signal }));
      if (answer !== undefined) set({ reviews: { rows: answer.reviews, limits: answer.limits } });
    },
    async openReview(id) {
      const { review: open } = get();
      if (open?.id === id && open.account !== null) {
        show({ isAside: false });
        return;
      }
      set({ review: { ...BEGUN, id } });
      get().open('reviews', false);
      const account = await ask('review', (signal) => api.review({ params: { id } }, { signal }));
      const { review: asked, outbox } = get();
      if (account === undefined || asked?.id !== id) return;
      set({
        review: { ...asked, account },
        outbox: withOthers(outbox, id, account.steps.at(-1)?.n ?? 0),
      });
      tellSeen(`Opened ${account.row.about.title ?? id} for review`, { kind: 'read' });
      const first = standing();
      const next = first === null ? null : (nextOpen(first.queue, null) ?? first.queue[0]?.key ?? null);
      if (next !== null) get().goToItem(next);
    },
    closeReview(isSure = false) {
      const { review, outbox } = get();
      if (review === null) return;
      const waits = [...outbox.unsent, ...outbox.refused].some(({ article }) => article === review.id);
      if (waits && !isSure) {
        show({ isLeaving: true, isAside: false });
        return;
      }
      cancel('review');
      cancel('preview publish');
      if (get().tasks['publish']?.is === 'failed') cancel('publish');
      set({ review: null });
    },
    stayInReview: () => show({ isLeaving: false }),
    putReviewAside: (isAside) => show({ isAside }),
    showReviewTab(tab) {
      show({ tab });
      if (tab === 'publish') void get().previewReview();
    },
    goToItem(key) {
      const item = standing()?.queue.find((one) => one.key === key);
      if (item === undefined) return;
      const [place] = item.at;
      show({ at: key, tab: 'claims', editing: null, ...(place !== undefined && { look: { ...place } }) });
      get().announce(item.content.says);
    },
    walkReview(step) {
      const now = standing();
      const next = now === null ? null : neighbourIn(now.queue, now.item?.key ?? null, step);
      if (next !== null) get().goToItem(next);
    },
    lookInReview: (place) => show({ look: { ...place } }),
    walkUnread(step) {
      const unread = standing()?.unread ?? [];
      const look = get().review?.look ?? null;
      const ahead = step === 1 ? unread : unread.toReversed();
      const next =
        ahead.find(({ start }) => look !== null && (step === 1 ? start > look.start : start < look.start)) ??
        ahead[0];
      if (next === undefined) {
        get().announce('Every sentence that names two says something that stands');
        return;
      }
      show({ tab: 'unread', look: { ...next } });
      get().announce(`${unread.indexOf(next) + 1} of ${unread.length} sentences not read yet`);
    },
    pointAtPerson(person) {
      show({ person, ...(person !== null && { tab: 'people' as const }) });
    },
    acceptItem(key) {
      const now = standing();
      const item = key === undefined ? now?.item : now?.queue.find((one) => one.key === key);
      if (now === null || item === undefined || item === null || item.is === 'accepted') return;
      decide(acceptOf([item], now.people), toDecidedWords('accepted', item.content.says));
      goOn(now.queue, item.key);
    },
    rejectItem(why) {
      const now = standing();
      if (now === null || now.item === null || now.item.is === 'rejected') return;
      const { key, content } = now.item;
      const reason = why?.trim() ?? '';
      decide(
        { kind: 'reject', keys: [key], ...(reason !== '' && { why: reason }) },
        toDecidedWords('rejected', content.says),
      );
      goOn(now.queue, key);
    },
    reopenItem: (key) => decide({ kind: 'reopen', keys: [key] }, 'Not decided any more'),
    editItem() {
      const item = standing()?.item ?? null;
      if (item === null) return;
      const edited = { key: item.key, span: item.at[0] ?? null };
      const editing =
        item.of === 'figure'
          ? ({ of: 'figure', ...edited, draft: item.content } as const)
          : ({ of: 'claim', ...edited, isNew: false, draft: item.content } as const);
      show({ editing, tab: 'claims' });
    },
    beginClaim(span) {
      const now = standing();
      if (now === null || now.account.text === null) return;
      const look = get().review?.look ?? null;
      const words = span === null ? null : toWords(now.account.text, span);
      const at =
        words ?? (look === null ? null : sentenceAt(now.sentences, look.start)) ?? now.sentences[0] ?? null;
      show({ editing: { of: 'claim', key: `own/${newUlid()}`, isNew: true, draft: null, span: at }, tab: 'claims', ...(at !== null && { look: { ...at } }) }); // oxfmt-ignore
    },
    endEditing: () => show({ editing: null }),
    saveClaim({ key, isNew, draft }) {
      const now = standing();
      if (now === null) return;
      const entities = namedBy([draft], now.people);
      decide({ kind: 'accept', claims: [{ key, claim: draft }], figures: [], entities }, toDecidedWords('accepted', draft.says)); // oxfmt-ignore
      show({ editing: null });
      if (isNew) get().goToItem(key);
      else goOn(now.queue, key);
    },
    saveFigure({ key, draft }) {
      const now = standing();
      if (now === null) return;
      const entities = namedBy([draft], now.people);
      decide({ kind: 'accept', claims: [], figures: [{ key, figure: draft }], entities }, toDecidedWords('accepted', draft.says)); // oxfmt-ignore
      show({ editing: null });
      goOn(now.queue, key);
    },
    showRule: (rule) => show({ rule }),
    acceptRule() {
      const now = standing();
      const items = now === null ? [] : openOfRule(now.queue, get().review?.rule ?? null);
      show({ rule: null });
      if (now === null || items.length === 0) return;
      decide(
        acceptOf(items, now.people),
        `Accepted ${items.length} at once; one undo takes all of them back`,
      );
      goOn(standing()?.queue ?? [], now.item?.key ?? '');
    },
  };
}

function acceptOf(items: readonly Item[], people: readonly Person[]): ReviewStep {
  return {
    kind: 'accept',
    entities: namedBy(items.map(({ content }) => content), people), // oxfmt-ignore
    claims: items.flatMap((item) => (item.of === 'claim' ? [{ key: item.key, claim: item.content }] : [])),
    figures: items.flatMap((item) => (item.of === 'figure' ? [{ key: item.key, figure: item.content }] : [])),
  };
}
