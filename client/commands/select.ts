import { sightOf } from '#drawing/filters';
import { menuOf } from '../store/arranging.ts';
import type { Ground } from '../use-explorer.ts';
import { hasCanvas, selectsAnything, type Command } from './command.ts';

// oxfmt-ignore
export const SELECT = [
  { id: 'select-all', label: 'Select all', group: 'Select', shortcut: 'Mod+A', menus: ['canvas'], enabled: hasCanvas, perform: selectAll },
  { id: 'menu', label: 'Open the menu of the selection', group: 'Select', shortcut: 'Shift+F10', enabled: selectsAnything, perform: openMenu },
] as const satisfies readonly Command[];

function selectAll({ store }: Ground): void {
  const state = store.getState();
  state.select({ nodes: new Set(sightOf(state).nodes.keys()), edges: new Set() }, 'replace');
}

/** Beside the actor that is selected; else where the focus is. */
function openMenu({ store, stage }: Ground): void {
  const { selection, openMenu: open } = store.getState();
  const [first] = selection.nodes;
  const { left, bottom } = (document.activeElement ?? document.body).getBoundingClientRect();
  const at = (first === undefined ? null : stage.canvas()?.pagePointOf(first)) ?? { x: left, y: bottom };
  open({ of: menuOf(selection), at });
}
