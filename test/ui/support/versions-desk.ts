import { screen } from '@testing-library/dom';
import type { Comparison } from '#contract/versions';
import { openDesk } from './desk.tsx';
import { anAnswer } from './facts.ts';
import { fakeApi } from './fake-api.ts';
import { ada, aVersionRow, ben, line, version } from './version.ts';

export const runs = {
  'explore/overview': () => anAnswer({ nodes: [ada, ben], edges: [line] }),
  'explore/among': () => anAnswer({ nodes: [ada, ben], edges: [line] }),
};
export const comparison: Comparison = {
  was: aVersionRow(),
  now: null,
  differences: [
    { kind: 'status', of: line.key, what: null, claim: null, was: 'denied', now: 'asserted' },
    { kind: 'mark-gone', of: ada.id, what: 'Note', claim: null, was: 'ask again', now: null },
  ],
  moved: 2,
  nodes: [ada, ben].map(({ id, name, type }) => ({ id, name, type })),
  edges: [line],
  former: [],
  wordings: [
    {
      of: line.key,
      was: [{ claim: 'article/first/c1', says: 'Worded as it was.', status: 'denied' }],
      now: [{ claim: 'article/first/c1', says: 'Worded as it is.', status: 'asserted' }],
    },
  ],
  limits: [],
};

export const doors = {
  versions: async ({ query }: { query: { deleted?: string | undefined } }) => ({
    versions: query.deleted === 'true' ? [] : [aVersionRow()],
    limits: [],
  }),
  version: async () => version,
  compareVersions: async () => comparison,
};

/** A desk with one change that is saved, and the dialog of its versions. */
export async function openVersions(more: object = {}) {
  const api = fakeApi({ runs, doors: { ...doors, ...more } });
  const desk = await openDesk(api, { unfolded: ['inspect'] });
  desk.store.getState().remove({ nodes: [], edges: [line.key] });
  desk.store.getState().noteChange();
  await desk.store.getState().save();
  await desk.user.keyboard('{Control>}{Shift>}o{/Shift}{/Control}');
  return { ...desk, dialog: await screen.findByRole('dialog', { name: 'Versions' }) };
}
