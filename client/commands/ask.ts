import type { Explorer } from '../store/explorer.ts';
import type { Ground } from '../use-explorer.ts';
import { toFits, type Fit } from '../words/for-selection.ts';
import type { Command } from './command.ts';
import { focusSoon, FOR_SELECTION, QUERY_FILTER, QUERY_SHEET } from './focus.ts';

// oxfmt-ignore
export const ASK = [
  { id: 'ask-selection', label: 'Ask about the selection …', group: 'Find', shortcut: 'Q', enabled: (state) => fitsOf(state).length > 0, perform: showFits },
  { id: 'find-query', label: 'Find a saved query', group: 'Find', menus: ['canvas'], enabled: ({ queries }) => queries !== null, perform: findQuery },
] as const satisfies readonly Command[];

/** The saved queries that can be asked about what is selected, the best first. */
export function fitsOf({ queries, selection, nodes }: Explorer): Fit[] {
  return toFits(
    queries ?? [],
    [...selection.nodes].flatMap((id) => nodes.get(id) ?? []),
  );
}

/** Its form, filled in with what is selected; it runs when the analyst says so. */
export function askFit({ store }: Ground, { header, values }: Fit): void {
  showQueries(store.getState());
  store.getState().openQuery(header, values);
  focusSoon(`#${QUERY_SHEET} .back`);
}

function showFits({ store }: Ground): void {
  showQueries(store.getState());
  store.getState().showAllFits(true);
  focusSoon(`#${FOR_SELECTION} .query-row`);
}

function findQuery({ store }: Ground): void {
  showQueries(store.getState());
  focusSoon(`#${QUERY_FILTER}`);
}

/** The shelf lies open, and none of its queries. */
function showQueries({ fold, open, closeQuery, filterQueries, wantTags }: Explorer): void {
  fold('find', false);
  open('paths', false);
  open('filters', false);
  open('editor', false);
  closeQuery();
  filterQueries('');
  wantTags([]);
}
