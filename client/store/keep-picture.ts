import { keepIn } from './browser-storage.ts';
import type { ExplorerStore } from './explorer.ts';
import { toJson } from './json.ts';
import { PictureWish } from './picture-wish.ts';

const KEY = 'redthread/picture';

/** How pictures are wished for outlasts the dialog and a reload of this tab. */
export function keepPicture({ store, storage }: { store: ExplorerStore; storage: Storage }): void {
  const kept = PictureWish.safeParse(toJson(storage.getItem(KEY)));
  if (kept.success) store.getState().recallPicture(kept.data);
  store.subscribe(({ picturing: { wish } }, { picturing: before }) => {
    // Whoever types a title of a megabyte keeps it as long as the dialog is open.
    if (wish !== before.wish) keepIn(storage, KEY, JSON.stringify(wish));
  });
}
