import { expect, test } from '@jest/globals';
import { NOWHERE } from '../../../client/store/address.ts';
import { createExplorer } from '../../../client/store/explorer.ts';
import { keepSession } from '../../../client/store/keep-session.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';
import { aVersionRow, version } from '../../ui/support/version.ts';
import { aPage, aStorage } from './a-browser.ts';
import { aDesk, runs, work, type Investigations } from './a-kept-desk.ts';

/** What was only looked at is lost on no way that leads back to where it was looked at. */

const row = aVersionRow();
const doors = {
  version: async () => version,
  compareVersions: async () => ({
    was: row, now: null, moved: 0, differences: [], nodes: [], edges: [], wordings: [], limits: [], former: [],
  }),
}; // oxfmt-ignore

type Store = Awaited<ReturnType<typeof aDesk>>;

async function search(store: Store, text: string): Promise<void> {
  await store.getState().search(text);
  store.getState().rememberSearch(text);
}

const seen = (store: Store) => store.getState().seen.map(({ label }) => label);

test('what was searched before a version was opened, and while it was looked at, is told afterwards', async () => {
  const store = await aDesk({ doors });
  await work(store);
  await search(store, 'mexico');
  await store.getState().viewVersion(row);
  await search(store, 'ada');
  expect(seen(store)).toEqual([]);
  store.getState().leaveVersion();
  expect(seen(store)).toEqual(['Searched “mexico”: 0 hits', 'Searched “ada”: 0 hits']);
});

test('whoever comes back to an investigation finds told there what was looked at before', async () => {
  const store = await aDesk();
  await work(store);
  const first = store.getState().kept?.id ?? '';
  await search(store, 'mexico');
  await store.getState().leaveInvestigation();
  expect(seen(store)).toEqual([]);
  await store.getState().openInvestigation(first);
  expect(seen(store)).toEqual(['Searched “mexico”: 0 hits']);
  await store.getState().openInvestigation(first);
  expect(seen(store)).toEqual(['Searched “mexico”: 0 hits']);
});

test('so it is over a reload, whichever of them the address names', async () => {
  const storage = aStorage();
  const investigations: Investigations = new Map();
  const open = async (investigation: string | null) => {
    const store = createExplorer(fakeApi({ runs, investigations }));
    const { page, leave } = aPage();
    await keepSession({ store, storage, page, address: { ...NOWHERE, investigation } });
    return { store, leave };
  };
  const { store, leave } = await open(null);
  await work(store);
  const first = store.getState().kept?.id ?? '';
  await search(store, 'mexico');
  await store.getState().leaveInvestigation();
  await store.getState().drawOverview();
  await work(store);
  const second = store.getState().kept?.id ?? '';
  await search(store, 'ada');
  leave();

  const again = await open(first);
  expect(seen(again.store)).toEqual(['Searched “mexico”: 0 hits']);
  again.leave();
  const then = await open(second);
  expect(seen(then.store)).toEqual(['Searched “ada”: 0 hits']);
});
