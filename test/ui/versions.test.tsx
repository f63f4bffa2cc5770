import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import { pack } from '#contract/packed-canvas';
import type { Comparison, Version, VersionRow } from '#contract/versions';
import { aCanvas } from '../support/an-investigation.ts';
import { openDesk } from './support/desk.tsx';
import { aClaim, aLine, anActor, anAnswer } from './support/facts.ts';
import { aProblem, fakeApi } from './support/fake-api.ts';

const ada = anActor('Ada');
const ben = anActor('Ben');
const line = aLine(ada, ben);
const runs = {
  'explore/overview': () => anAnswer({ nodes: [ada, ben], edges: [line] }),
  'explore/among': () => anAnswer({ nodes: [ada, ben], edges: [line] }),
};
const FINGERPRINT = '0f3a99c1d204'.padEnd(64, '7');

function aRow(more: Partial<VersionRow> = {}): VersionRow {
  return {
    investigation: '01jdabcdefghjkmnpqrstvwxyz',
    n: 1,
    of: 1,
    title: 'Who met whom',
    name: 'As filed',
    note: 'for the court',
    by: 'Zoë',
    at: '2026-03-12T10:00:00.000Z',
    asOf: '2023-07-06',
    nodes: 2,
    edges: 1,
    steps: 3,
    claims: 1,
    fingerprint: FINGERPRINT,
    deletedAt: null,
    ...more,
  };
}

const then = { ...ada, name: 'Ada as she was called' };
const was = { ...line, status: 'denied' as const };
const version: Version = {
  row: aRow(),
  canvas: pack(
    aCanvas({
      nodes: [then, ben].map(({ id, name, type }, at) => ({
        id,
        name,
        type,
        at: { x: at * 90, y: 5 },
        pinned: false,
        hidden: false,
      })),
      edges: [{ key: was.key, from: was.from, to: was.to, type: was.type, status: was.status }],
      notes: [],
      viewport: null,
    }),
  ),
  facts: {
    nodes: [then, ben],
    edges: [was],
    lines: [{ key: was.key, claims: ['article/first/c1'], total: 1 }],
    claims: [aClaim({ relKey: was.key, says: 'Worded as it was.', stance: 'denies' })],
    articles: [],
    liftings: [],
  },
};

const comparison: Comparison = {
  was: aRow(),
  now: null,
  differences: [
    { kind: 'status', of: line.key, what: null, claim: null, was: 'denied', now: 'asserted' },
    { kind: 'mark-gone', of: ada.id, what: 'Note', claim: null, was: 'ask again', now: null },
  ],
  moved: 2,
  nodes: [ada, ben].map(({ id, name, type }) => ({ id, name, type })),
  edges: [line],
  wordings: [
    {
      of: line.key,
      was: [{ claim: 'article/first/c1', says: 'Worded as it was.', status: 'denied' }],
      now: [{ claim: 'article/first/c1', says: 'Worded as it is.', status: 'asserted' }],
    },
  ],
  limits: [],
};

const doors = {
  versions: async ({ query }: { query: { deleted?: string | undefined } }) => ({
    versions: query.deleted === 'true' ? [] : [aRow()],
    limits: [],
  }),
  version: async () => version,
  compareVersions: async () => comparison,
};

async function openVersions(more: object = {}) {
  const api = fakeApi({ runs, doors: { ...doors, ...more } });
  const desk = await openDesk(api, { unfolded: ['inspect'] });
  desk.store.getState().remove({ nodes: [], edges: [line.key] });
  desk.store.getState().noteChange();
  await desk.store.getState().save();
  await desk.user.keyboard('{Control>}{Shift>}o{/Shift}{/Control}');
  return { ...desk, dialog: await screen.findByRole('dialog', { name: 'Versions' }) };
}

test('a version is kept of what was saved just before, under the name that is given', async () => {
  const asked: unknown[] = [];
  const keepVersion = async ({ body }: { body: object }) => {
    asked.push(body);
    return { row: aRow() };
  };
  const { store, user, dialog } = await openVersions({ keepVersion });
  store.getState().setNote(ada.id, 'seen');
  store.getState().noteChange();
  await user.type(within(dialog).getByLabelText('Name of the version'), 'As filed');
  await user.type(within(dialog).getByLabelText(/^Note/), 'for the court');
  await user.click(within(dialog).getByRole('button', { name: 'Keep this version' }));
  await waitFor(() =>
    expect(asked).toMatchObject([{ expected: 2, name: 'As filed', note: 'for the court' }]),
  );
  expect(store.getState().kept?.version).toBe(2);
  expect(await within(dialog).findByText(/0f3a 99c1 d204/)).toBeInTheDocument();
});

test('what the server refuses is told, and nothing was kept', async () => {
  const keepVersion = async () => {
    throw aProblem('changed-since');
  };
  const { user, dialog } = await openVersions({ keepVersion });
  await user.type(within(dialog).getByLabelText('Name of the version'), 'As filed');
  await user.click(within(dialog).getByRole('button', { name: 'Keep this version' }));
  expect(await within(dialog).findByText(/Somebody has saved it since/)).toBeInTheDocument();
});

test('opened, it shows names, statuses and wording as they were, and nothing can be changed', async () => {
  const { store, user, dialog } = await openVersions();
  const before = store.getState();
  await user.click(await within(dialog).findByRole('button', { name: 'Open As filed, read-only' }));
  const banner = await screen.findByRole('region', { name: 'Version' });
  expect(banner).toHaveTextContent('Version “As filed” of 12 March 2026, as it was then; read-only.');
  expect(store.getState().nodes.get(ada.id)?.name).toBe('Ada as she was called');
  expect(store.getState().edges.get(line.key)?.status).toBe('denied');
  store.getState().select({ nodes: new Set(), edges: new Set([line.key]) }, 'replace');
  expect(await screen.findByText(/Worded as it was\./)).toBeInTheDocument();
  const shown = store.getState();
  store.getState().remove({ nodes: [ben.id], edges: [] });
  expect(store.getState().nodes).toBe(shown.nodes);
  expect(await screen.findAllByText(/“As filed” is read-only/)).not.toEqual([]);
  await user.click(within(banner).getByRole('button', { name: 'Leave the version' }));
  const after = store.getState();
  expect(after.viewing).toBeNull();
  for (const part of ['nodes', 'edges', 'positions', 'history', 'viewport', 'selection'] as const)
    expect(after[part]).toBe(before[part]);
  expect(after.kept).toEqual(before.kept);
  expect(after.unsaved()).toBeNull();
});

test('a key that would change the canvas says why it does not', async () => {
  const { user, dialog, store } = await openVersions();
  await user.click(await within(dialog).findByRole('button', { name: 'Open As filed, read-only' }));
  await screen.findByRole('region', { name: 'Version' });
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  store.getState().select({ nodes: new Set([ada.id]), edges: new Set() }, 'replace');
  await user.keyboard('{Delete}');
  expect(await screen.findAllByText(/“As filed” is read-only/)).not.toEqual([]);
  expect(store.getState().nodes.has(ada.id)).toBe(true);
});

test('what has changed is listed by kinds, walked by keys and opens with both wordings', async () => {
  const { store, user, dialog } = await openVersions();
  await user.click(await within(dialog).findByRole('button', { name: 'Compare As filed with now' }));
  const status = await within(dialog).findByRole('region', { name: 'Changed status' });
  expect(status).toHaveTextContent('denied → asserted');
  expect(dialog).toHaveTextContent('2 actors stand elsewhere, which changes no fact.');
  const [first, second] = within(dialog).getAllByRole('button', { expanded: false });
  first?.focus();
  await user.keyboard('[BracketRight]');
  expect(second).toHaveFocus();
  await user.keyboard('[BracketLeft]{Enter}');
  expect(within(dialog).getByRole('region', { name: 'Then' })).toHaveTextContent('Worded as it was. denied');
  expect(within(dialog).getByRole('region', { name: 'Now' })).toHaveTextContent('Worded as it is. asserted');
  await user.click(within(dialog).getByRole('button', { name: 'Save as Markdown' }));
  const { written } = store.getState();
  expect(written?.name).toBe('version-1-and-now.md');
  expect(written?.text).toContain('## Changed status (1)');
  expect(written?.text).toContain('Worded as it was. (denied)');
});

test('an address with a fingerprint opens its version, and one that is unknown says so', async () => {
  const address = { investigation: null, version: '0f3a 99c1 d204', focus: null, paths: null, query: null };
  const findVersion = async () => ({ versions: [aRow()], limits: [] });
  await openDesk(fakeApi({ runs, doors: { ...doors, findVersion } }), { address });
  expect(await screen.findByRole('region', { name: 'Version' })).toBeInTheDocument();
});

test('a fingerprint that nobody kept is told as such', async () => {
  const findVersion = async () => {
    throw aProblem('unknown-version');
  };
  const { user, dialog } = await openVersions({ findVersion });
  await user.type(within(dialog).getByLabelText('Find a version by its fingerprint'), '0f3a99c1d204{Enter}');
  expect(await within(dialog).findByText(/There is no such version/)).toBeInTheDocument();
});
