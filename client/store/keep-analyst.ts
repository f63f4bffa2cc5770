import { Analyst } from '#contract/judgements';
import { keepIn } from './browser-storage.ts';
import type { ExplorerStore } from './explorer.ts';

const KEY = 'redthread/analyst';

/** The name is this browser's, whatever canvas is open in which of its tabs (DECISIONS 23). */
export function keepAnalyst({ store, storage }: { store: ExplorerStore; storage: Storage }): void {
  const kept = Analyst.safeParse(storage.getItem(KEY));
  if (kept.success) store.getState().nameAnalyst(kept.data);
  store.subscribe(({ analyst }, before) => {
    if (analyst === before.analyst) return;
    if (analyst === null) storage.removeItem(KEY);
    else if (!keepIn(storage, KEY, analyst))
      store.getState().notify('This browser does not keep your name over a reload');
  });
}
