import type { Ground } from '../use-explorer.ts';
import { always, hasPicture, type Command } from './command.ts';
import { focusSoon, TABLE } from './focus.ts';

// oxfmt-ignore
export const DESK = [
  { id: 'investigations', label: 'Open, rename or delete investigations', group: 'Desk', shortcut: 'Mod+O', menus: ['canvas'], enabled: always,
    perform: ({ store }) => store.getState().open('investigations', true) },
  { id: 'versions', label: 'Keep a version, open or compare versions', group: 'Desk', shortcut: 'Mod+Shift+O', menus: ['canvas'], enabled: always,
    perform: ({ store }) => store.getState().open('versions', true) },
  { id: 'leave-version', label: 'Leave the version that is shown', group: 'Desk', enabled: ({ viewing }) => viewing !== null,
    perform: ({ store }) => store.getState().leaveVersion() },
  { id: 'new-canvas', label: 'Begin a new canvas', group: 'Desk', enabled: hasPicture, perform: ({ store }) => void store.getState().leaveInvestigation() },
  { id: 'copy-investigation', label: 'Go on in a copy of the investigation', group: 'Desk', enabled: hasPicture,
    perform: ({ store }) => void store.getState().copyInvestigation() },
  { id: 'save', label: 'Save now', group: 'Desk', shortcut: 'Mod+S', enabled: ({ kept }) => kept !== null, perform: ({ store }) => void store.getState().save() },
  { id: 'save-workfile', label: 'Save as a workfile', group: 'Desk', shortcut: 'Mod+Shift+S', menus: ['canvas'], enabled: (state) => hasPicture(state) && state.viewing === null,
    perform: ({ store }) => void store.getState().saveWorkfile() },
  { id: 'open-workfile', label: 'Open a workfile, or merge it into this canvas', group: 'Desk', shortcut: 'Mod+Shift+L', menus: ['canvas'], enabled: always,
    perform: ({ store }) => store.getState().beginWorkfile() },
  { id: 'import-data', label: 'Import data: tables, FollowTheMoney, Redthread JSON', group: 'Desk', menus: ['canvas'], enabled: always,
    perform: ({ store }) => store.getState().beginDataImport() },
  { id: 'export-data', label: 'Export data …', group: 'Desk', shortcut: 'Mod+Shift+E', menus: ['nodes', 'canvas'], enabled: always,
    perform: ({ store }) => store.getState().beginExport() },
  { id: 'method-note', label: 'Save the method note', group: 'Desk', enabled: ({ kept, journal }) => kept !== null || journal.length > 0,
    perform: ({ store }) => void store.getState().exportMethodNote() },
  { id: 'method-note-without', label: 'Save the method note without hypotheses', group: 'Desk', enabled: ({ hypotheses }) => hypotheses.size > 0,
    perform: ({ store }) => void store.getState().exportMethodNote({ hypotheses: 'left out' }) },
  { id: 'method', label: 'Read the method: every step, asked again and saved', group: 'Desk', shortcut: 'Mod+Shift+M', menus: ['canvas'], enabled: always,
    perform: ({ store }) => void store.getState().openMethod() },
  { id: 'table', label: 'Go to the table; from within, fold it', group: 'Desk', shortcut: 'Shift+T', enabled: always, perform: goToTable },
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
