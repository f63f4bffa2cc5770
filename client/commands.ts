import { ZOOM } from '#drawing/viewport';
import type { Ground } from './use-explorer.ts';
import type { Explorer } from './store/explorer.ts';

export interface Command {
  readonly id: string;
  readonly label: string;
  /** `Mod` is Ctrl, or Command on a Mac. A single letter can be switched off (WCAG 2.1.4). */
  readonly shortcut?: string;
  readonly enabled: (state: Explorer) => boolean;
  readonly perform: (ground: Ground) => void;
}

const always = () => true;
const hasCanvas = ({ nodes }: Explorer) => nodes.size > 0;
const selectedNodes = ({ selection }: Explorer) => [...selection.nodes];

/** Everything an analyst can do by name. Toolbar, palette, keys and the keyboard help read this table. */
// oxfmt-ignore
export const COMMANDS = [
  { id: 'search', label: 'Search for an actor', shortcut: '/', enabled: always, perform: focusSearch },
  { id: 'find-paths', label: 'Find paths', shortcut: 'P', enabled: always, perform: openPaths },
  { id: 'read', label: 'Read an article …', shortcut: 'R', enabled: ({ articles }) => articles !== null && articles.length > 0,
    perform: ({ store }) => store.getState().open('articles', true) },
  { id: 'close-article', label: 'Close the article', enabled: ({ reading }) => reading !== null,
    perform: ({ store }) => store.getState().closeReader() },
  { id: 'expand', label: 'Expand the selected actor', shortcut: 'E', enabled: (state) => state.selection.nodes.size === 1,
    perform: ({ store }) => selectedNodes(store.getState()).forEach((id) => void store.getState().expand(id)) },
  { id: 'remove', label: 'Remove the selection from the canvas', shortcut: 'Delete',
    enabled: ({ selection }) => selection.nodes.size + selection.edges.size > 0,
    perform: ({ store }) => store.getState().remove(store.getState().selection) },
  { id: 'undo', label: 'Undo', shortcut: 'Mod+Z', enabled: ({ history }) => history.past.length > 0,
    perform: ({ store }) => store.getState().undo() },
  { id: 'redo', label: 'Redo', shortcut: 'Mod+Shift+Z', enabled: ({ history }) => history.future.length > 0,
    perform: ({ store }) => store.getState().redo() },
  { id: 'fit', label: 'Fit the picture into view', shortcut: 'F', enabled: hasCanvas, perform: ({ stage }) => stage.canvas()?.fit() },
  { id: 'zoom-in', label: 'Zoom in', shortcut: '+', enabled: hasCanvas, perform: ({ stage }) => stage.canvas()?.zoomBy(ZOOM.step) },
  { id: 'zoom-out', label: 'Zoom out', shortcut: '-', enabled: hasCanvas, perform: ({ stage }) => stage.canvas()?.zoomBy(1 / ZOOM.step) },
  { id: 'centre', label: 'Bring the selection into view', shortcut: 'C', enabled: (state) => state.selection.nodes.size > 0,
    perform: ({ store, stage }) => stage.canvas()?.focusOn(selectedNodes(store.getState())) },
  { id: 'select-all', label: 'Select all', shortcut: 'Mod+A', enabled: hasCanvas, perform: selectAll },
  { id: 'unlight', label: 'Put out the lit path', enabled: ({ thread }) => thread !== null,
    perform: ({ store }) => store.getState().unlight() },
  { id: 'filter-sources', label: 'Filter by the grades of sources', enabled: hasCanvas, perform: ({ store }) => store.getState().open('sources', true) },
  { id: 'analyst', label: 'Change the name you decide under', enabled: always, perform: ({ store }) => store.getState().open('analyst', true) },
  { id: 'overview', label: 'Draw the overview', enabled: always, perform: ({ store }) => void store.getState().drawOverview() },
  { id: 'clear', label: 'Clear the canvas', enabled: hasCanvas, perform: ({ store }) => store.getState().clear() },
  { id: 'table', label: 'Go to the table; from within, fold it', shortcut: 'T', enabled: always, perform: goToTable },
  { id: 'theme', label: 'Change between light and dark', enabled: always,
    perform: ({ store }) => store.getState().setTheme(store.getState().theme === 'light' ? 'dark' : 'light') },
  { id: 'commands', label: 'Commands', shortcut: 'Mod+K', enabled: always, perform: ({ store }) => store.getState().open('commands', true) },
  { id: 'keys', label: 'Keyboard help', shortcut: '?', enabled: always, perform: ({ store }) => store.getState().open('keys', true) },
] as const satisfies readonly Command[];

export type CommandId = (typeof COMMANDS)[number]['id'];

export function commandOf(id: CommandId): Command {
  const command: Command | undefined = COMMANDS.find((row) => row.id === id);
  if (command === undefined) throw new Error(`There is no command ${id}.`);
  return command;
}

export const SEARCH_BOX = 'search-box';
export const PATH_ENDS = 'path-ends';
export const TABLE = 'table-region';
export const READER = 'reader-panel';

function focusSearch({ store }: Ground): void {
  store.getState().open('paths', false);
  store.getState().fold('find', false);
  focusSoon(`#${SEARCH_BOX}`);
}

/** What may only now appear is there once React has drawn. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

/** The selected actors are the natural ends. */
function openPaths({ store }: Ground): void {
  const { selection, nodes, open, fold, setPathEnd, paths } = store.getState();
  const [from, to] = [...selection.nodes].flatMap((id) => nodes.get(id) ?? []);
  fold('find', false);
  open('paths', true);
  if (from !== undefined && (to !== undefined || paths.from === null)) setPathEnd('from', from);
  if (from !== undefined && to !== undefined) setPathEnd('to', to);
  focusSoon(`#${PATH_ENDS} input`);
}

function selectAll({ store }: Ground): void {
  const { nodes, select } = store.getState();
  select({ nodes: new Set(nodes.keys()), edges: new Set() }, 'replace');
}

/** The table that is seen but not gone through is gone to first: its grid hands the focus on to the row it was at. */
function goToTable({ store }: Ground): void {
  const { folded, fold } = store.getState();
  const isWithin = document.activeElement?.closest(`#${TABLE}`) !== null;
  if (!folded.table && isWithin) {
    fold('table', true);
    focusSoon(`#${TABLE} .rail`);
    return;
  }
  fold('table', false);
  focusSoon(`#${TABLE} [role="grid"]`);
}
