import * as z from 'zod';
import { ArticleId } from '#contract/article';
import { ErrorCode } from '#contract/errors';
import { ReviewStep, ReviewStepRecord } from '#contract/review';
import { keepIn } from './browser-storage.ts';
import type { ExplorerStore } from './explorer.ts';
import { toJson } from './json.ts';
import type { Refused } from './review-state.ts';

const KEY = 'redthread/unsent-decisions';

const KeptStep = z.strictObject({
  id: z.string(),
  article: ArticleId,
  step: ReviewStep,
  // Earlier versions kept neither. Whoever saw nothing is asked wherever somebody else decided.
  after: z.int().min(0).default(0),
  wasSent: z.boolean().default(true),
});

const KeptRefusal = z.strictObject({
  ...KeptStep.shape,
  trouble: z.strictObject({ code: ErrorCode.catch('internal'), title: z.string(), detail: z.string(), advice: z.string() }),
  others: z.array(ReviewStepRecord),
}); // oxfmt-ignore

const Kept = z.strictObject({
  unsent: z.array(KeptStep),
  refused: z.array(KeptRefusal).default([]),
  seen: z.array(z.tuple([z.string(), z.int()])),
});

interface KeepReview {
  store: ExplorerStore;
  storage: Storage;
  page?: Pick<Window, 'addEventListener'>;
}

/** Decisions of this tab that are not recorded yet outlive a reload, and whoever leaves the page is asked. */
export function keepReview({ store, storage, page = window }: KeepReview): void {
  const kept = Kept.safeParse(toJson(storage.getItem(KEY)));
  if (kept.success) {
    const { unsent, seen } = kept.data;
    const refused = kept.data.refused.map(toRefused);
    // What was refused waits for a word: sent by itself it would lie over what others decided.
    if (unsent.length + refused.length > 0)
      store.getState().recallDecisions({ unsent, refused, seen: new Map(seen) });
  }
  store.subscribe(({ outbox }, before) => {
    if (outbox === before.outbox) return;
    const { unsent, refused, seen } = outbox;
    if (unsent.length + refused.length === 0) storage.removeItem(KEY);
    else keepIn(storage, KEY, JSON.stringify({ unsent, refused: refused.map(toKept), seen: [...seen] }));
  });
  page.addEventListener('beforeunload', (event) => {
    if (store.getState().outbox.unsent.length > 0) event.preventDefault();
  });
}

function toRefused({ trouble, ...one }: z.infer<typeof KeptRefusal>): Refused {
  return { ...one, trouble: { ...trouble, fields: [], id: null } };
}

function toKept({ trouble, ...one }: Refused): z.input<typeof KeptRefusal> {
  const { code, title, detail, advice } = trouble;
  return { ...one, trouble: { code: ErrorCode.catch('internal').parse(code), title, detail, advice }, others: [...one.others] };
} // oxfmt-ignore
