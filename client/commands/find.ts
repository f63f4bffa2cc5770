import { asksForAll } from '#drawing/blockers';
import type { Ground } from '../use-explorer.ts';
import { always, hasCanvas, type Command } from './command.ts';
import { FILTERS, focusSoon, SAID_BOX, SEARCH_BOX, SOURCE_FILTER, unfoldSoon } from './focus.ts';

// oxfmt-ignore
export const FIND = [
  { id: 'search', label: 'Search for an actor', group: 'Find', shortcut: '/', menus: ['canvas'], enabled: always, perform: focusSearch },
  { id: 'search-said', label: 'Search what was said', group: 'Find', shortcut: 'Mod+Shift+F', menus: ['canvas'], enabled: always, perform: focusSaid },
  { id: 'names', label: 'Look up a list of names …', group: 'Find', menus: ['canvas'], enabled: always, perform: ({ store }) => store.getState().openNames() },
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

function focusSearch(ground: Ground): void {
  openSearch(ground, { said: false });
  focusSoon(`#${SEARCH_BOX}`);
}

function focusSaid(ground: Ground): void {
  openSearch(ground, { said: true });
  focusSoon(`#${SAID_BOX}`);
}

function openSearch({ store }: Ground, { said }: { said: boolean }): void {
  const { open, fold } = store.getState();
  open('paths', false);
  open('editor', false);
  open('filters', false);
  open('said', said);
  fold('find', false);
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
  open('editor', false);
  open('filters', true);
  focusSoon(selector);
}
