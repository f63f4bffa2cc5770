import { keepIn } from './browser-storage.ts';
import { DossierLook, toLook } from './dossier-wish.ts';
import type { ExplorerStore } from './explorer.ts';
import { toJson } from './json.ts';

const KEY = 'redthread/dossier';

/** How dossiers are wished for outlasts the dialog and a reload of this tab; of what they are, and their words, do not. */
export function keepDossier({ store, storage }: { store: ExplorerStore; storage: Storage }): void {
  const kept = DossierLook.safeParse(toJson(storage.getItem(KEY)));
  if (kept.success) store.getState().recallDossier(kept.data);
  store.subscribe(({ dossiering: { wish } }, { dossiering: before }) => {
    if (wish !== before.wish) keepIn(storage, KEY, JSON.stringify(toLook(wish)));
  });
}
