import { asksForAll } from '#drawing/blockers';
import type { Ground } from '../use-explorer.ts';
import { always, hasCanvas, type Command } from './command.ts';
import {
  FILTERS,
  focusSoon,
  KEEP_PATHS,
  KEPT_RESULTS,
  PATH_ENDS,
  SEARCH_BOX,
  SOURCE_FILTER,
  unfoldSoon,
} from './focus.ts';

// oxfmt-ignore
export const FIND = [
  { id: 'search', label: 'Search for an actor', group: 'Find', shortcut: '/', menus: ['canvas'], enabled: always, perform: focusSearch },
  { id: 'find-paths', label: 'Find paths', group: 'Find', shortcut: 'P', menus: ['node', 'nodes'], enabled: always, perform: openPaths },
  { id: 'keep-paths', label: 'Keep the answer about paths …', group: 'Find', enabled: ({ paths }) => paths.answer !== null,
    perform: (ground) => goToPaths(ground, () => unfoldSoon(`#${KEEP_PATHS}`)) },
  { id: 'kept-results', label: 'Go to the kept results', group: 'Find', enabled: ({ results }) => results.size > 0,
    perform: (ground) => goToPaths(ground, () => unfoldSoon(`#${KEPT_RESULTS} button`)) },
  { id: 'read', label: 'Read an article …', group: 'Find', shortcut: 'R', enabled: ({ articles }) => articles !== null && articles.length > 0,
    perform: ({ store }) => store.getState().open('articles', true) },
  { id: 'close-article', label: 'Close the article', group: 'Find', enabled: ({ reading }) => reading !== null,
    perform: ({ store }) => store.getState().closeReader() },
  { id: 'filters', label: 'Filter what is drawn', group: 'Find', shortcut: 'V', menus: ['canvas'], enabled: hasCanvas,
    perform: (ground) => openFilters(ground, `#${FILTERS} button, #${FILTERS} [role="listbox"]`) },
  { id: 'filter-sources', label: 'Filter by the grades of sources', group: 'Find', enabled: hasCanvas,
    perform: openSourceFilter },
  { id: 'lift-filters', label: 'Show what filters hide', group: 'Find', enabled: ({ filters }) => !asksForAll(filters),
    perform: ({ store }) => store.getState().liftFilters() },
] as const satisfies readonly Command[];

function focusSearch({ store }: Ground): void {
  store.getState().open('paths', false);
  store.getState().open('filters', false);
  store.getState().fold('find', false);
  focusSoon(`#${SEARCH_BOX}`);
}

function openSourceFilter(ground: Ground): void {
  const title = `#${SOURCE_FILTER} button`;
  openFilters(ground, title);
  unfoldSoon(title);
}

function openFilters({ store }: Ground, selector: string): void {
  const { open, fold } = store.getState();
  fold('find', false);
  open('paths', false);
  open('filters', true);
  focusSoon(selector);
}

function goToPaths({ store }: Ground, goOn: () => void): void {
  store.getState().fold('find', false);
  store.getState().open('paths', true);
  goOn();
}

/** The selected actors are the natural ends. */
function openPaths({ store }: Ground): void {
  const { selection, nodes, open, fold, draftPaths, paths } = store.getState();
  const [from, to] = [...selection.nodes].flatMap((id) => nodes.get(id) ?? []);
  fold('find', false);
  open('paths', true);
  if (from !== undefined && to !== undefined) draftPaths({ from: [from.id], to: [to.id] }, [from, to]);
  else if (from !== undefined && paths.question.from.length === 0) draftPaths({ from: [from.id] }, [from]);
  // Whoever is given needs not be typed.
  const isGiven = store.getState().paths.question.from.length > 0;
  focusSoon(isGiven ? `#${PATH_ENDS} [data-end="to"] input` : `#${PATH_ENDS} input`);
}
