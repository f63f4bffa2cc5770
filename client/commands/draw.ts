import type { Point } from '#drawing/point';
import type { CanvasHandle } from '../stage.ts';
import { always, hasCanvas, hasPicture, selectedNodes, selectedSeen, selectsAnything, selectsNodes, type Command } from './command.ts'; // oxfmt-ignore

// oxfmt-ignore
export const DRAW = [
  { id: 'expand', label: 'Expand the selected actors', group: 'Draw', shortcut: 'E', menus: ['node', 'nodes'], enabled: selectsNodes(1),
    perform: ({ store }) => void store.getState().expandEach(selectedNodes(store.getState())) },
  { id: 'expand-by', label: 'Expand by …', group: 'Draw', shortcut: 'Shift+E', menus: ['node'],
    enabled: ({ selection }) => selection.nodes.size === 1,
    perform: ({ store }) => selectedNodes(store.getState()).forEach((id) => void store.getState().askExpansion(id)) },
  { id: 'collapse', label: 'Collapse what expansions brought', group: 'Draw', shortcut: 'Shift+C', menus: ['node', 'nodes'],
    enabled: ({ selection, expansions }) => [...selection.nodes].some((id) => expansions.has(id)),
    perform: ({ store }) => store.getState().collapse(selectedNodes(store.getState())) },
  { id: 'among', label: 'Show the lines among what is on the canvas', group: 'Draw', shortcut: 'Shift+L', menus: ['canvas'], enabled: hasCanvas,
    perform: ({ store }) => void store.getState().showAmong() },
  { id: 'remove', label: 'Remove the selection from the canvas', group: 'Draw', shortcut: 'Delete', menus: ['node', 'nodes', 'line', 'supposed'],
    enabled: selectsAnything,
    perform: ({ store }) => store.getState().remove(store.getState().selection) },
  { id: 'hide', label: 'Hide the selection', group: 'Draw', shortcut: 'H', menus: ['node', 'nodes', 'line', 'supposed'], enabled: selectsAnything,
    perform: ({ store }) => store.getState().hide([...selectedSeen(store.getState()), ...store.getState().selection.edges]) },
  { id: 'show-only', label: 'Show only the selection', group: 'Draw', shortcut: 'Shift+H', menus: ['node', 'nodes'], enabled: selectsNodes(1),
    perform: ({ store }) => store.getState().showOnly(selectedSeen(store.getState())) },
  { id: 'show-hidden', label: 'Show all that was hidden by hand', group: 'Draw', shortcut: 'A', menus: ['canvas'], enabled: ({ hidden, hypotheses }) => hidden.size > 0 || [...hypotheses.values()].some((one) => one.hidden === true),
    perform: ({ store }) => store.getState().showHidden() },
  { id: 'unlight', label: 'Put out the lit paths', group: 'Draw', enabled: ({ threads }) => threads.length > 0,
    perform: ({ store }) => store.getState().unlight() },
  { id: 'add-card', label: 'Put a text card on the canvas', group: 'Draw', menus: ['canvas'], enabled: always,
    perform: ({ store, stage }, at) => void store.getState().addCard(placeFor(stage.canvas(), at)) },
  { id: 'overview', label: 'Draw the overview', group: 'Draw', menus: ['canvas'], enabled: always,
    perform: ({ store }) => void store.getState().drawOverview() },
  { id: 'clear', label: 'Clear the canvas', group: 'Draw', menus: ['canvas'], enabled: hasPicture,
    perform: ({ store }) => store.getState().clear() },
  { id: 'undo', label: 'Undo', group: 'Draw', shortcut: 'Mod+Z', enabled: ({ history }) => history.past.length > 0,
    perform: ({ store }) => store.getState().undo() },
  { id: 'redo', label: 'Redo', group: 'Draw', shortcut: 'Mod+Shift+Z', enabled: ({ history }) => history.future.length > 0,
    perform: ({ store }) => store.getState().redo() },
  { id: 'history', label: 'History', group: 'Draw', shortcut: 'Mod+Shift+H', enabled: always,
    perform: ({ store }) => store.getState().open('history', true) },
] as const satisfies readonly Command[];

/** Where the menu was opened, or in the middle of what is seen. */
export function placeFor(canvas: CanvasHandle | null, at: Point | undefined): Point {
  if (canvas === null) return { x: 0, y: 0 };
  return at === undefined ? canvas.middle() : canvas.toPicture(at);
}
