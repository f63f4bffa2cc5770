import { always, hasCanvas, selectedNodes, selectsAnything, type Command } from './command.ts';

// oxfmt-ignore
export const DRAW = [
  { id: 'expand', label: 'Expand the selected actor', group: 'Draw', shortcut: 'E', menus: ['node'],
    enabled: (state) => state.selection.nodes.size === 1,
    perform: ({ store }) => selectedNodes(store.getState()).forEach((id) => void store.getState().expand(id)) },
  { id: 'remove', label: 'Remove the selection from the canvas', group: 'Draw', shortcut: 'Delete', menus: ['node', 'nodes', 'line'],
    enabled: selectsAnything,
    perform: ({ store }) => store.getState().remove(store.getState().selection) },
  { id: 'unlight', label: 'Put out the lit path', group: 'Draw', enabled: ({ thread }) => thread !== null,
    perform: ({ store }) => store.getState().unlight() },
  { id: 'add-card', label: 'Put a text card on the canvas', group: 'Draw', menus: ['canvas'], enabled: always,
    perform: ({ store, stage }) => void store.getState().addCard(stage.canvas()?.middle() ?? { x: 0, y: 0 }) },
  { id: 'overview', label: 'Draw the overview', group: 'Draw', menus: ['canvas'], enabled: always,
    perform: ({ store }) => void store.getState().drawOverview() },
  { id: 'clear', label: 'Clear the canvas', group: 'Draw', menus: ['canvas'], enabled: hasCanvas,
    perform: ({ store }) => store.getState().clear() },
  { id: 'undo', label: 'Undo', group: 'Draw', shortcut: 'Mod+Z', enabled: ({ history }) => history.past.length > 0,
    perform: ({ store }) => store.getState().undo() },
  { id: 'redo', label: 'Redo', group: 'Draw', shortcut: 'Mod+Shift+Z', enabled: ({ history }) => history.future.length > 0,
    perform: ({ store }) => store.getState().redo() },
  { id: 'history', label: 'History', group: 'Draw', shortcut: 'Mod+Shift+H', enabled: always,
    perform: ({ store }) => store.getState().open('history', true) },
] as const satisfies readonly Command[];
