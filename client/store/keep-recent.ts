import * as z from 'zod';
import { MOST_ASKED } from '#contract/statements';
import { keepIn } from './browser-storage.ts';
import type { Explorer, ExplorerStore } from './explorer.ts';
import { toJson } from './json.ts';

const KEY = 'redthread/recent-searches';
const SAID = 'redthread/recent-said';
const Kept = z.array(z.string().max(MOST_ASKED)).max(50);

/** What was searched for is this browser's, whatever canvas is open in which of its tabs. */
export function keepRecent({ store, storage }: { store: ExplorerStore; storage: Storage }): void {
  const { recallSearches, recallSaid } = store.getState();
  const keeps = [
    { key: KEY, recall: recallSearches, of: (state: Explorer) => state.recentSearches },
    { key: SAID, recall: recallSaid, of: (state: Explorer) => state.said.recent },
  ];
  for (const { key, recall } of keeps) {
    const kept = Kept.safeParse(toJson(storage.getItem(key) ?? '[]'));
    if (kept.success) recall(kept.data);
  }
  store.subscribe((state, before) => {
    for (const { key, of } of keeps.filter((one) => one.of(state) !== one.of(before))) {
      const texts = of(state);
      if (texts.length === 0) storage.removeItem(key);
      else if (!keepIn(storage, key, JSON.stringify(texts)))
        store.getState().notify('This browser does not keep what you searched for over a reload');
    }
  });
}
