import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import axe from 'axe-core';
import { FORMAT_LIST } from '#export/formats';
import { toNamelessReasons } from '../../client/store/out-of-sight.ts';
import type { Api } from '../../client/api.ts';
import { openDesk } from './support/desk.tsx';
import { aLine, anActor, anAnswer } from './support/facts.ts';
import { aProblem, fakeApi, later } from './support/fake-api.ts';

const ada = { ...anActor('Ada'), id: 'person/ada' };
const eve = { ...anActor('Eve'), id: 'person/eve' };
const bob = { ...anActor('Secret Bob'), id: 'person/bob' };
const [met, knows] = [aLine(ada, eve), aLine(eve, bob)];
const runs = { 'explore/overview': () => anAnswer({ nodes: [ada, eve, bob], edges: [met, knows] }) };
const FILE = new File(['x'], 'redthread-everything-2023-07-20.zip', { type: 'application/zip' });

type Asked = Parameters<Api['exportData']>[0];

async function openDialog({
  select = [],
  hide = [],
  answer = async () => FILE,
}: { select?: string[]; hide?: string[]; answer?: () => Promise<File> } = {}) {
  const asked: Asked[] = [];
  const exportData: Api['exportData'] = (request) => {
    asked.push(request);
    return answer();
  };
  const desk = await openDesk(fakeApi({ runs, doors: { exportData } }));
  const { store, user } = desk;
  await store.getState().drawOverview();
  store.getState().place(new Map([ada, eve, bob].map(({ id }, at) => [id, { x: at * 100, y: 0 }])));
  if (hide.length > 0) {
    store.getState().select({ nodes: new Set(hide), edges: new Set() }, 'replace');
    store.getState().hide(hide);
  }
  store.getState().select({ nodes: new Set(select), edges: new Set() }, 'replace');
  await user.keyboard('{Control>}{Shift>}e{/Shift}{/Control}');
  const dialog = await screen.findByRole('dialog', { name: 'Export data' });
  const press = (name: RegExp) => user.click(within(dialog).getByRole('radio', { name }));
  const go = () => user.click(within(dialog).getByRole('button', { name: 'Export' }));
  return { ...desk, dialog, asked, press, go };
}

test('offers every form with what it is for, and sends what is drawn by id and key', async () => {
  const { dialog, asked, press, go, store } = await openDialog();
  for (const { label, about } of FORMAT_LIST) expect(dialog).toHaveTextContent(new RegExp(`${label.replaceAll(/[()]/g, '.')}.*${about.slice(0, 20)}`));
  expect(within(dialog).getByRole('radio', { name: /^What I see 3 actors, 2 relations/ })).toBeChecked();
  await press(/^GEXF/);
  await go();
  expect(asked).toEqual([
    {
      params: { format: 'gexf' },
      body: { what: 'drawn', asOf: '2023-06-30', title: null, nodes: [ada.id, eve.id, bob.id], edges: [met.key, knows.key], leftOut: [] },
    },
  ]);
  await waitFor(() => expect(store.getState().written).toMatchObject({ name: FILE.name, type: 'application/zip', file: FILE }));
  expect(within(dialog).getByRole('status')).toHaveTextContent(`Saved ${FILE.name}`);
  expect(store.getState().seen.map(({ label }) => label)).toContain('Exported 3 actors, 2 relations as GEXF');
}); // oxfmt-ignore

test('a selection is what is selected with the lines among it, and says how much of the canvas that is', async () => {
  const { dialog, asked, go } = await openDialog({ select: [ada.id, eve.id] });
  expect(within(dialog).getByRole('radio', { name: /^The selection.*2 actors, 1 relation/ })).toBeChecked();
  await go();
  const told = 'What of the canvas is not selected: the file holds 2 of 3 actors and 1 of 2 relations.';
  expect(dialog).toHaveTextContent(told);
  expect(asked[0]?.body).toMatchObject({ what: 'selection', nodes: [ada.id, eve.id], edges: [met.key], leftOut: [told] });
}); // oxfmt-ignore

test('what is hidden does not go along and is counted, without a name', async () => {
  const { dialog, asked, go, store } = await openDialog({ hide: [bob.id] });
  expect(dialog).toHaveTextContent('Hidden: 1 actor, 1 relation: By hand');
  await go();
  expect(asked[0]?.body).toMatchObject({ nodes: [ada.id, eve.id], edges: [met.key], leftOut: toNamelessReasons(store.getState()) });
  expect(JSON.stringify(asked)).not.toMatch(/bob/i);
}); // oxfmt-ignore

test('nothing to export is said in words, and cannot be asked for', async () => {
  const { dialog, press } = await openDialog();
  await press(/^The selection.*Nothing is selected/);
  expect(within(dialog).getByRole('button', { name: 'Export' })).toBeDisabled();
  expect(within(dialog).getByRole('status')).toHaveTextContent('Nothing is selected.');
});

test('shows that it is under way, and what went wrong with what to try', async () => {
  const refused = later<boolean>();
  const answer = async () => {
    await refused.promise;
    throw aProblem('database-away');
  };
  const { dialog, go, store, user } = await openDialog({ answer });
  await go();
  expect(within(dialog).getByRole('button', { name: 'Exporting …' })).toBeDisabled();
  refused.arrive(true);
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Neo4j does not answer');
  expect(store.getState().written).toBeNull();
  await user.click(within(dialog).getByRole('button', { name: 'Dismiss' }));
  expect(within(dialog).queryByRole('alert')).toBeNull();
});

test('closing takes the question back, and the form stays chosen', async () => {
  const answered = later<File>();
  const { press, go, store, user } = await openDialog({ answer: () => answered.promise });
  await press(/^GEXF/);
  await go();
  await user.keyboard('{Escape}');
  answered.arrive(FILE);
  await waitFor(() => expect(store.getState().exporting).toBeNull());
  expect(store.getState().written).toBeNull();
  store.getState().beginExport();
  expect(store.getState().exporting?.format).toBe('gexf');
});

test('has no flaw that axe can find', async () => {
  const { dialog } = await openDialog({ select: [ada.id] });
  const { violations } = await axe.run(dialog, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
