import { ZOOM } from '#drawing/viewport';
import type { Explorer } from '../store/explorer.ts';
import { lineOf } from '../store/supposed.ts';
import { always, hasPicture, selectedSeen, selectsSeen, type Command } from './command.ts';

// oxfmt-ignore
export const LOOK = [
  { id: 'fit', label: 'Fit the picture into view', group: 'Look', shortcut: 'F', menus: ['canvas'], enabled: hasPicture,
    perform: ({ stage }) => stage.canvas()?.fit() },
  { id: 'zoom-in', label: 'Zoom in', group: 'Look', shortcut: '+', enabled: hasPicture, perform: ({ stage }) => stage.canvas()?.zoomBy(ZOOM.step) },
  { id: 'zoom-out', label: 'Zoom out', group: 'Look', shortcut: '-', enabled: hasPicture, perform: ({ stage }) => stage.canvas()?.zoomBy(1 / ZOOM.step) },
  { id: 'centre', label: 'Bring the selection into view', group: 'Look', shortcut: 'Z', menus: ['node', 'nodes', 'supposed'], enabled: selectsSeen,
    perform: ({ store, stage }) => stage.canvas()?.focusOn(bodiesSelected(store.getState())) },
  { id: 'theme', label: 'Change between light and dark', group: 'Look', enabled: always,
    perform: ({ store }) => store.getState().setTheme(store.getState().theme === 'light' ? 'dark' : 'light') },
] as const satisfies readonly Command[];

/** A line that is supposed is seen where its ends are. */
function bodiesSelected(state: Explorer): string[] {
  return selectedSeen(state).flatMap((id) => {
    const line = lineOf(state.hypotheses, id);
    return line === undefined ? [id] : [line.from, line.to];
  });
}
