import { sightOf } from '#drawing/filters';
import { toFocusPath } from '../store/address.ts';
import { menuOf } from '../store/arranging.ts';
import type { Explorer } from '../store/explorer.ts';
import type { Ground } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { hasCanvas, selectsAnything, selectsNodes, type Command } from './command.ts';

// oxfmt-ignore
export const SELECT = [
  { id: 'select-all', label: 'Select all', group: 'Select', shortcut: 'Mod+A', menus: ['canvas'], enabled: hasCanvas, perform: selectAll },
  { id: 'invert-selection', label: 'Invert the selection', group: 'Select', shortcut: 'Mod+I', menus: ['nodes', 'canvas'], enabled: hasCanvas, perform: invert },
  { id: 'grow-selection', label: 'Select drawn neighbours too', group: 'Select', shortcut: 'G', menus: ['node', 'nodes'], enabled: selectsNodes(1), perform: grow },
  { id: 'lasso', label: 'Select with the lasso (or Alt and a drag)', group: 'Select', shortcut: 'L', menus: ['canvas'], enabled: hasCanvas,
    perform: ({ store }) => store.getState().takeTool(store.getState().tool === 'lasso' ? 'hand' : 'lasso') },
  { id: 'menu', label: 'Open the menu of the selection', group: 'Select', shortcut: 'Shift+F10', enabled: selectsAnything, perform: openMenu },
  { id: 'copy-address', label: 'Copy the address of the selection', group: 'Select', menus: ['node', 'line'], enabled: selectsOne, perform: copyAddress },
] as const satisfies readonly Command[];

function selectsOne({ selection }: Explorer): boolean {
  return selection.nodes.size + selection.edges.size === 1;
}

/** Whoever is given it begins with this actor or relation. */
function copyAddress({ store }: Ground): void {
  const { selection, copy } = store.getState();
  const [one] = [...selection.nodes, ...selection.edges];
  if (one !== undefined) void copy(location.origin + toFocusPath(one), 'Address');
}

function selectAll({ store }: Ground): void {
  choose(store, (id, { nodes }) => nodes.has(id));
}

function invert({ store }: Ground): void {
  choose(store, (id, { selection }) => !selection.nodes.has(id));
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

/** Selects those of the drawn actors, and tells how many they are. */
function choose(store: Ground['store'], isWanted: (id: string, state: Explorer) => boolean): void {
  const state = store.getState();
  const nodes = [...sightOf(state).nodes.keys()].filter((id) => isWanted(id, state));
  state.select({ nodes: new Set(nodes), edges: new Set() }, 'replace');
  state.announce(`${count(nodes.length, 'actor', 'actors')} selected`);
}

/** Beside the actor that is selected; else where the focus is. */
function openMenu({ store, stage }: Ground): void {
  const { selection, openMenu: open } = store.getState();
  const [first] = selection.nodes;
  const { left, bottom } = (document.activeElement ?? document.body).getBoundingClientRect();
  const at = (first === undefined ? null : stage.canvas()?.pagePointOf(first)) ?? { x: left, y: bottom };
  open({ of: menuOf(selection), at });
}
