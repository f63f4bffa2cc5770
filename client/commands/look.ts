import { ZOOM } from '#drawing/viewport';
import { always, hasCanvas, selectedNodes, selectsNodes, type Command } from './command.ts';

// oxfmt-ignore
export const LOOK = [
  { id: 'fit', label: 'Fit the picture into view', group: 'Look', shortcut: 'F', menus: ['canvas'], enabled: hasCanvas,
    perform: ({ stage }) => stage.canvas()?.fit() },
  { id: 'zoom-in', label: 'Zoom in', group: 'Look', shortcut: '+', enabled: hasCanvas, perform: ({ stage }) => stage.canvas()?.zoomBy(ZOOM.step) },
  { id: 'zoom-out', label: 'Zoom out', group: 'Look', shortcut: '-', enabled: hasCanvas, perform: ({ stage }) => stage.canvas()?.zoomBy(1 / ZOOM.step) },
  { id: 'centre', label: 'Bring the selection into view', group: 'Look', shortcut: 'Z', menus: ['node', 'nodes'], enabled: selectsNodes(1),
    perform: ({ store, stage }) => stage.canvas()?.focusOn(selectedNodes(store.getState())) },
  { id: 'theme', label: 'Change between light and dark', group: 'Look', enabled: always,
    perform: ({ store }) => store.getState().setTheme(store.getState().theme === 'light' ? 'dark' : 'light') },
] as const satisfies readonly Command[];
