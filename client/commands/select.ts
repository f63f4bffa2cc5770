import { sightOf } from '#drawing/filters';
import { toFocusPath } from '../store/address.ts';
import { menuOf } from '../store/arranging.ts';
import { actorsSelected, sizeOf, supposedIn } from '../store/selected.ts';
import type { Explorer } from '../store/explorer.ts';
import type { Ground } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { hasCanvas, hasPicture, selectsAnything, selectsNodes, type Command } from './command.ts';

// oxfmt-ignore
export const SELECT = [
  { id: 'select-all', label: 'Select all', group: 'Select', shortcut: 'Mod+A', menus: ['canvas'], enabled: hasPicture, perform: selectAll },
  { id: 'invert-selection', label: 'Invert the selection', group: 'Select', shortcut: 'Mod+I', menus: ['nodes', 'canvas'], enabled: hasPicture, perform: invert },
  { id: 'grow-selection', label: 'Select drawn neighbours too', group: 'Select', shortcut: 'G', menus: ['node', 'nodes'], enabled: selectsNodes(1), perform: grow },
  { id: 'lasso', label: 'Select with the lasso (or Alt and a drag)', group: 'Select', shortcut: 'L', menus: ['canvas'], enabled: hasCanvas,
    perform: ({ store }) => store.getState().takeTool(store.getState().tool === 'lasso' ? 'hand' : 'lasso') },
  { id: 'menu', label: 'Open the menu of the selection', group: 'Select', shortcut: 'Shift+F10', enabled: selectsAnything, perform: openMenu },
  { id: 'copy-address', label: 'Copy the address of the selection', group: 'Select', menus: ['node', 'line'], enabled: selectsOne, perform: copyAddress },
] as const satisfies readonly Command[];

/** What is only supposed has no address: nobody else would find it. */
function selectsOne({ selection }: Explorer): boolean {
  return sizeOf(selection) === 1 && supposedIn(selection).size === 0;
}

/** Whoever is given it begins with this actor or relation. */
function copyAddress({ store }: Ground): void {
  const { selection, copy } = store.getState();
  const [one] = [...selection.nodes, ...selection.edges];
  if (one !== undefined) void copy(location.origin + toFocusPath(one), 'Address');
}

function selectAll({ store }: Ground): void {
  choose(store, () => true);
}

function invert({ store }: Ground): void {
  choose(store, (id, { selection }) => !selection.nodes.has(id) && !supposedIn(selection).has(id));
}

function grow({ store }: Ground): void {
  const { selection } = store.getState();
  const reached = new Set(selection.nodes);
  for (const { from, to } of sightOf(store.getState()).edges.values()) {
    if (selection.nodes.has(from)) reached.add(to);
    if (selection.nodes.has(to)) reached.add(from);
  }
  choose(store, (id) => reached.has(id));
}

/** Selects those of the drawn actors, known and supposed, and tells how many they are. */
function choose(store: Ground['store'], isWanted: (id: string, state: Explorer) => boolean): void {
  const state = store.getState();
  const nodes = [...sightOf(state).nodes.keys()].filter((id) => isWanted(id, state));
  const supposed = [...state.hypotheses.values()]
    .filter(({ is, id, hidden }) => is === 'actor' && hidden !== true && isWanted(id, state))
    .map(({ id }) => id);
  state.select({ nodes: new Set(nodes), edges: new Set(), hypotheses: new Set(supposed) }, 'replace');
  const beside =
    supposed.length === 0 ? '' : ` and ${count(supposed.length, 'supposed one', 'supposed ones')}`;
  state.announce(`${count(nodes.length, 'actor', 'actors')}${beside} selected`);
}

/** Beside the actor that is selected; else where the focus is. */
function openMenu({ store, stage }: Ground): void {
  const { selection, openMenu: open } = store.getState();
  const [first] = actorsSelected(store.getState());
  const { left, bottom } = (document.activeElement ?? document.body).getBoundingClientRect();
  const at = (first === undefined ? null : stage.canvas()?.pagePointOf(first)) ?? { x: left, y: bottom };
  open({ of: menuOf(selection), at });
}
