import { sightOf } from '#drawing/filters';
import type { Explorer } from '../store/explorer.ts';
import type { Ground } from '../use-explorer.ts';
import type { Command } from './command.ts';

// oxfmt-ignore
export const CHECK = [
  { id: 'check', label: 'Mark the line that is read as checked', group: 'Check', shortcut: 'V', menus: ['line'], enabled: readsLine,
    perform: ({ store }) => void store.getState().askCheck() },
  { id: 'next-check', label: 'Go to the next line to check', group: 'Check', shortcut: 'N', menus: ['canvas'], enabled: (state) => sightOf(state).edges.size > 0,
    perform: (ground) => walkFrom(ground, ({ walkChecks }) => walkChecks(1)) },
  { id: 'previous-check', label: 'Go back to the line before', group: 'Check', shortcut: 'Shift+N', enabled: ({ walk }) => walk !== null,
    perform: (ground) => walkFrom(ground, ({ walkChecks }) => walkChecks(-1)) },
  { id: 'end-checks', label: 'End the walk through the lines', group: 'Check', enabled: ({ walk }) => walk !== null,
    perform: ({ store }) => store.getState().endCheckWalk() },
] as const satisfies readonly Command[];

function readsLine({ inspected }: Explorer): boolean {
  return inspected !== null && 'relation' in inspected.subject;
}

/** Nothing that is placed moves: the window goes to the line, where it is out of sight. */
export function walkFrom({ store, stage }: Ground, walk: (state: Explorer) => string | null): void {
  const key = walk(store.getState());
  const edge = key === null ? undefined : store.getState().edges.get(key);
  if (edge !== undefined) stage.canvas()?.focusOn([edge.from, edge.to]);
}
