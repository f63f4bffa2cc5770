import * as z from 'zod';
import { keepIn } from './browser-storage.ts';
import type { ExplorerStore } from './explorer.ts';
import { toJson } from './json.ts';

const KEY = 'redthread/recent-searches';
const Kept = z.array(z.string().max(200)).max(50);

/** What was searched for is this browser's, whatever canvas is open in which of its tabs. */
export function keepRecent({ store, storage }: { store: ExplorerStore; storage: Storage }): void {
  const kept = Kept.safeParse(toJson(storage.getItem(KEY) ?? '[]'));
  if (kept.success) store.getState().recallSearches(kept.data);
  store.subscribe(({ recentSearches }, before) => {
    if (recentSearches === before.recentSearches) return;
    if (recentSearches.length === 0) storage.removeItem(KEY);
    else if (!keepIn(storage, KEY, JSON.stringify(recentSearches)))
      store.getState().notify('This browser does not keep what you searched for over a reload');
  });
}
