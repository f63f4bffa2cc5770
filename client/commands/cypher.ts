import type { Ground } from '../use-explorer.ts';
import { always, type Command } from './command.ts';
import { EDITOR_TEXT, focusSoon } from './focus.ts';

// oxfmt-ignore
export const CYPHER = [
  { id: 'write-cypher', label: 'Write Cypher', group: 'Find', shortcut: 'W', menus: ['canvas'], enabled: always, perform: openEditor },
  { id: 'run-cypher', label: 'Run the Cypher text', group: 'Find', enabled: ({ cypher }) => cypher.text.trim() !== '',
    perform: (ground) => { openEditor(ground); void ground.store.getState().runCypher(); } },
] as const satisfies readonly Command[];

function openEditor({ store }: Ground): void {
  const { open, fold } = store.getState();
  fold('find', false);
  open('paths', false);
  open('editor', true);
  focusSoon(EDITOR_TEXT);
}
