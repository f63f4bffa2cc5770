import * as z from 'zod';
import { queryOf } from '../words/shelves.ts';
import { keepIn } from './browser-storage.ts';
import type { ExplorerStore } from './explorer.ts';
import { toJson } from './json.ts';

const KEY = 'redthread/shelves';
const MOST = 200;
const Ids = z.array(z.string().max(200)).max(MOST);
const Kept = z.object({ favourites: Ids, recent: Ids });

type Kept = z.infer<typeof Kept>;

/**
 * Favourite queries, and which were run lately, are this browser's, whatever canvas is open in which of its tabs: what
 * changes in one is brought into what the others have kept meanwhile.
 */
export function keepShelves({ store, storage }: { store: ExplorerStore; storage: Storage }): void {
  const read = (): Kept => {
    const kept = Kept.safeParse(toJson(storage.getItem(KEY)));
    return kept.success ? kept.data : { favourites: [], recent: [] };
  };
  const { favourites: marked, recent: lately } = read();
  if (marked.length + lately.length > 0) store.getState().recallShelves(read());
  store.subscribe(({ shelves: { favourites, recent } }, { shelves: before }) => {
    if (favourites === before.favourites && recent === before.recent) return;
    const others = read();
    const kept: Kept = {
      favourites: bringIn(others.favourites, { before: before.favourites, after: favourites }),
      // Whoever wants the runs forgotten means those of all tabs.
      recent: recent.length === 0 ? [] : bringIn(others.recent, { before: before.recent, after: recent }),
    };
    if (kept.favourites.length + kept.recent.length === 0) storage.removeItem(KEY);
    else if (!keepIn(storage, KEY, JSON.stringify(kept)))
      store.getState().notify('This browser does not keep your favourite queries over a reload');
  });
  // A query that was renamed is marked by the id it has now: by that it is shown, and let go.
  store.subscribe(({ queries, shelves: { favourites, recent }, recallShelves }, before) => {
    if (queries === null || queries === before.queries) return;
    const toNow = (ids: readonly string[]) => [...new Set(ids.map((id) => queryOf(queries, id)?.id ?? id))];
    const now = { favourites: toNow(favourites), recent: toNow(recent) };
    if (JSON.stringify({ favourites, recent }) !== JSON.stringify(now)) recallShelves(now);
  });
}

interface Changed {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What is new here, or was moved to the front, comes first; what was taken out here goes. */
function bringIn(kept: readonly string[], { before, after }: Changed): string[] {
  const moved = after.filter((id, at) => !before.includes(id) || (at === 0 && before[0] !== id));
  const gone = before.filter((id) => !after.includes(id));
  return [...new Set([...moved, ...kept.filter((id) => !gone.includes(id))])].slice(0, MOST);
}
