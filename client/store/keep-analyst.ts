import { Analyst } from '#contract/judgements';
import { keepIn } from './browser-storage.ts';
import type { ExplorerStore } from './explorer.ts';

const KEY = 'redthread/analyst';
/** Was asked for, and not given. */
const NOBODY = '';

/** The name is this browser's, whatever canvas is open in which of its tabs (DECISIONS 23). */
export function keepAnalyst({ store, storage }: { store: ExplorerStore; storage: Storage }): void {
  const held = storage.getItem(KEY);
  const kept = Analyst.safeParse(held);
  if (kept.success) store.getState().nameAnalyst(kept.data);
  else if (held === NOBODY) store.getState().nameAnalyst(null);
  store.subscribe(({ analyst, isNameless }, before) => {
    if (analyst === before.analyst && isNameless === before.isNameless) return;
    if (!keepIn(storage, KEY, analyst ?? NOBODY))
      store.getState().notify('This browser does not keep your name over a reload');
  });
}
