import type { Explorer } from '../store/explorer.ts';
import type { PictureWish } from '../store/picture-wish.ts';
import type { Ground } from '../use-explorer.ts';
import { always, type Command } from './command.ts';

// oxfmt-ignore
export const PICTURE = [
  { id: 'picture', label: 'Picture …', group: 'Desk', shortcut: 'I', menus: ['canvas'], enabled: always, perform: open(() => ({})) },
  { id: 'picture-selection', label: 'Picture of the selection …', group: 'Desk', menus: ['node', 'nodes', 'line'],
    enabled: ({ selection }) => selection.nodes.size + selection.edges.size > 0, perform: open(() => ({ what: 'selection' })) },
  { id: 'picture-path', label: 'Picture of the lit path …', group: 'Desk', menus: ['line', 'canvas'], enabled: ({ threads }) => threads.length > 0,
    perform: open(() => ({ what: 'path' })) },
  { id: 'picture-group', label: 'Picture of this group or frame …', group: 'Desk', menus: ['nodes'], enabled: (state) => gatheringOf(state) !== null,
    perform: open((state) => ({ what: 'group', group: gatheringOf(state) })) },
] as const satisfies readonly Command[];

function open(toWish: (state: Explorer) => Partial<PictureWish>): Command['perform'] {
  return ({ store, stage }: Ground) =>
    store.getState().openPicture(toWish(store.getState()), stage.canvas()?.window() ?? null);
}

/** The group or frame of which exactly the selected are the members. */
function gatheringOf({ selection: { nodes }, groups, frames }: Explorer): string | null {
  const all = [...groups, ...frames];
  const found = all.find(([, { members }]) => members.length === nodes.size && members.every((id) => nodes.has(id)));
  return found?.[0] ?? null;
} // oxfmt-ignore
