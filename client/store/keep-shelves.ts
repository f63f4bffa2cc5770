import * as z from 'zod';
import { keepIn } from './browser-storage.ts';
import type { ExplorerStore } from './explorer.ts';

const KEY = 'redthread/shelves';
const Ids = z.array(z.string().max(200)).max(200);
const Kept = z.object({ favourites: Ids, recent: Ids });

/** Favourite queries, and which were run lately, are this browser's, whatever canvas is open in which of its tabs. */
export function keepShelves({ store, storage }: { store: ExplorerStore; storage: Storage }): void {
  const kept = Kept.safeParse(toJson(storage.getItem(KEY) ?? 'null'));
  if (kept.success) store.getState().recallShelves(kept.data);
  store.subscribe(({ shelves: { favourites, recent } }, { shelves: before }) => {
    if (favourites === before.favourites && recent === before.recent) return;
    if (favourites.length + recent.length === 0) storage.removeItem(KEY);
    else if (!keepIn(storage, KEY, JSON.stringify({ favourites, recent })))
      store.getState().notify('This browser does not keep your favourite queries over a reload');
  });
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
