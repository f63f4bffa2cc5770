import { always, type Command } from './command.ts';

// oxfmt-ignore
export const DOSSIER = [
  { id: 'dossier', label: 'Dossier …', group: 'Desk', menus: ['canvas'], enabled: always, perform: ({ store }) => store.getState().openDossier('canvas') },
  { id: 'dossier-answer', label: 'Dossier of this answer …', group: 'Desk', enabled: ({ paths }) => paths.answer !== null,
    perform: ({ store }) => store.getState().openDossier('answer') },
] as const satisfies readonly Command[];
