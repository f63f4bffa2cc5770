import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import { openDesk } from './support/desk.tsx';
import { theEvidence } from './support/facts.ts';
import { aProblem, fakeApi } from './support/fake-api.ts';
import { ada, aVersionRow, ben, line } from './support/version.ts';
import { comparison, doors, openVersions, runs } from './support/versions-desk.ts';

test('a version is kept of what was saved just before, under the name that is given', async () => {
  const asked: unknown[] = [];
  const keepVersion = async ({ body }: { body: object }) => {
    asked.push(body);
    return { row: aVersionRow() };
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
  await user.keyboard('[BracketRight]');
  expect(first).toHaveFocus();
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

test('an actor that was taken off comes before its lines', async () => {
  const off = { kind: 'lost', what: null, claim: null, was: null, now: null } as const;
  const differences = [
    { ...off, of: line.key },
    { ...off, of: ada.id },
  ];
  const { user, dialog } = await openVersions({
    compareVersions: async () => ({ ...comparison, differences }),
  });
  await user.click(await within(dialog).findByRole('button', { name: 'Compare As filed with now' }));
  const taken = await within(dialog).findByRole('region', { name: 'Taken off the canvas' });
  expect(
    within(taken)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Ada', 'Ada met Ben']);
});

test('an address with a fingerprint opens its version, and one that is unknown says so', async () => {
  const address = { investigation: null, version: '0f3a 99c1 d204', focus: null, paths: null, query: null };
  const findVersion = async () => ({ versions: [aVersionRow()], limits: [] });
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

test('a note that is being typed is kept before a version stands in its place', async () => {
  const { store, user, dialog } = await openVersions({
    evidence: async () => theEvidence({ entity: ada, relation: null, nodes: [ada] }),
  });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(dialog).not.toBeInTheDocument());
  store.getState().select({ nodes: new Set([ada.id]), edges: new Set() }, 'replace');
  await user.click(await screen.findByRole('button', { name: 'Write a note' }));
  await user.type(screen.getByRole('textbox', { name: 'Your note' }), 'ask again');
  await store.getState().viewVersion(aVersionRow());
  // What is noted on a version would be lost.
  store.getState().select({ nodes: new Set([ada.id]), edges: new Set() }, 'replace');
  expect(screen.queryByRole('button', { name: 'Write a note' })).not.toBeInTheDocument();
  store.getState().leaveVersion();
  expect(store.getState().notes.get(ada.id)?.text).toBe('ask again');
  expect(store.getState().unsaved()).toBeNull();
  expect(store.getState().inspected?.subject).toEqual({ entity: ada.id });
});

test('what only the version draws is read from a comparison, and not selected on the canvas', async () => {
  const { store, user } = await openVersions();
  await store.getState().viewVersion(aVersionRow());
  await store.getState().compareVersions(aVersionRow(), null);
  const status = await screen.findByRole('region', { name: 'Changed status' });
  await user.click(within(status).getByRole('button', { expanded: false }));
  await user.click(within(status).getByRole('button', { name: 'Read its evidence now' }));
  const { viewing, edges, selection, inspected } = store.getState();
  expect(viewing).toBeNull();
  expect(edges.has(line.key)).toBe(false);
  expect(selection.edges.size).toBe(0);
  expect(inspected?.subject).toEqual({ relation: line.key });
});

test('on a version nothing is offered that it would refuse, and the investigations say what is shown', async () => {
  const { store, user, dialog } = await openVersions();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(dialog).not.toBeInTheDocument());
  await store.getState().viewVersion(aVersionRow());
  store.getState().select({ nodes: new Set([ada.id, ben.id]), edges: new Set() }, 'replace');
  expect(await screen.findByRole('button', { name: 'Paths between them' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Suppose a line/ })).not.toBeInTheDocument();
  store.getState().open('investigations', true);
  const opened = await screen.findByRole('dialog', { name: 'Investigations' });
  expect(opened).toHaveTextContent('Version “As filed” of Who met whom is shown, read-only');
});

test('a canvas of hypotheses alone can be kept as a version', async () => {
  const { store, user, dialog } = await openVersions();
  store.getState().supposeActor({ name: 'The courier', type: null, at: { x: 1, y: 2 }, why: 'the call' });
  store.getState().remove({ nodes: [ada.id, ben.id], edges: [] });
  await user.type(within(dialog).getByLabelText('Name of the version'), 'Supposed');
  expect(within(dialog).getByRole('button', { name: 'Keep this version' })).toBeEnabled();
  expect(dialog).not.toHaveTextContent('nothing on the canvas to keep');
});

test('one that was deleted is found by its fingerprint, and restored from there', async () => {
  const deleted = aVersionRow({ deletedAt: '2026-05-06T07:08:09.000Z' });
  const { user, dialog } = await openVersions({
    findVersion: async () => ({ versions: [deleted], limits: [] }),
    restoreVersion: async () => ({ row: aVersionRow() }),
  });
  await user.type(within(dialog).getByLabelText('Find a version by its fingerprint'), '0f3a99c1d204{Enter}');
  const found = await within(dialog).findByRole('list', { name: 'Found by fingerprint' });
  expect(found).toHaveTextContent('was deleted, and can be restored for 30 days');
  expect(within(found).queryByRole('button', { name: /^Open/ })).toBeNull();
  await user.click(within(found).getByRole('button', { name: 'Restore As filed' }));
  expect(await within(found).findByRole('button', { name: /^Open As filed/ })).toBeInTheDocument();
});

test('what a version that is looked at cannot give any more is told under its banner', async () => {
  const gone = async () => {
    throw aProblem('deleted-version', { detail: 'Version “As filed” was deleted.' });
  };
  const { store, user } = await openVersions({ compareVersions: gone });
  await store.getState().viewVersion(aVersionRow());
  const banner = await screen.findByRole('region', { name: 'Version' });
  await user.click(within(banner).getByRole('button', { name: 'Compare with now' }));
  expect(await within(banner).findByRole('alert')).toHaveTextContent('Version “As filed” was deleted.');
  await user.click(within(banner).getByRole('button', { name: 'Dismiss' }));
  expect(within(banner).queryByRole('alert')).toBeNull();
});

test('what was typed of the next version is still there when the dialog is opened again', async () => {
  const { user, dialog } = await openVersions();
  await user.type(within(dialog).getByLabelText('Note, if one is wanted'), 'for the court');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(dialog).not.toBeInTheDocument());
  await user.keyboard('{Control>}{Shift>}o{/Shift}{/Control}');
  const again = await screen.findByRole('dialog', { name: 'Versions' });
  expect(within(again).getByLabelText('Note, if one is wanted')).toHaveValue('for the court');
});
