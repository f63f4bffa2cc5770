import type { Ground } from '../use-explorer.ts';
import { always, type Command } from './command.ts';
import { focusSoon, TABLE } from './focus.ts';

// oxfmt-ignore
export const DESK = [
  { id: 'table', label: 'Go to the table; from within, fold it', group: 'Desk', shortcut: 'T', enabled: always, perform: goToTable },
  { id: 'analyst', label: 'Change the name you decide under', group: 'Desk', enabled: always,
    perform: ({ store }) => store.getState().open('analyst', true) },
  { id: 'commands', label: 'Commands', group: 'Desk', shortcut: 'Mod+K', enabled: always, perform: ({ store }) => store.getState().open('commands', true) },
  { id: 'keys', label: 'Keyboard help', group: 'Desk', shortcut: '?', enabled: always, perform: ({ store }) => store.getState().open('keys', true) },
] as const satisfies readonly Command[];

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
