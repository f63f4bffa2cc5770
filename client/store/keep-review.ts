import * as z from 'zod';
import { ArticleId } from '#contract/article';
import { ReviewStep } from '#contract/review';
import { keepIn } from './browser-storage.ts';
import type { ExplorerStore } from './explorer.ts';
import { toJson } from './json.ts';

const KEY = 'redthread/unsent-decisions';

const Kept = z.strictObject({
  unsent: z.array(z.strictObject({ id: z.string(), article: ArticleId, step: ReviewStep })),
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
  if (kept.success && kept.data.unsent.length > 0) {
    const { unsent, seen } = kept.data;
    store.getState().recallDecisions({ unsent, refused: [], seen: new Map(seen) });
  }
  store.subscribe(({ outbox }, before) => {
    if (outbox === before.outbox) return;
    const { unsent, refused, seen } = outbox;
    // One that was refused is offered once more.
    const left = [...unsent, ...refused.map(({ id, article, step }) => ({ id, article, step }))];
    if (left.length === 0) storage.removeItem(KEY);
    else keepIn(storage, KEY, JSON.stringify({ unsent: left, seen: [...seen] }));
  });
  page.addEventListener('beforeunload', (event) => {
    if (store.getState().outbox.unsent.length > 0) event.preventDefault();
  });
}
