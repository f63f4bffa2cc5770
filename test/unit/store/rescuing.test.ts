import { expect, test } from '@jest/globals';
import type { Save } from '#contract/investigations';
import { unpack } from '#contract/packed-canvas';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { keepInvestigation, rescueLeft } from '../../../client/store/keep-investigation.ts';
import { keepSession } from '../../../client/store/keep-session.ts';
import { copiesIn } from '../../../client/store/unsaved.ts';
import { aProblem, aRow, fakeApi, type FakeApi } from '../../ui/support/fake-api.ts';
import { aPage, aStorage } from './a-browser.ts';
import { ada, aDesk, aRefusedDesk, ben, runs, work, type Investigations } from './a-kept-desk.ts';

function leftBehind(storage: Storage, unsaved: ReturnType<ReturnType<ExplorerStore['getState']>['unsaved']>) {
  const before = copiesIn({ storage, tab: 'gone', isOpen: () => false });
  if (unsaved !== null) before.keep(unsaved);
  return copiesIn({ storage, tab: 'mine', isOpen: (tab) => tab === 'other' });
}

test('what a tab that died left behind is saved before anything is opened', async () => {
  const investigations: Investigations = new Map();
  const died = await aDesk({ investigations });
  died.getState().move(ada.id, { x: 1, y: 2 });
  died.getState().noteChange();
  const unsaved = died.getState().unsaved();
  const storage = aStorage();
  const copies = leftBehind(storage, unsaved);
  await rescueLeft({ store: createExplorer(fakeApi({ investigations })), copies });
  expect(investigations.get(unsaved?.id ?? '')?.canvas).toEqual(unsaved && unpack(unsaved.save.canvas));
  expect(storage.length).toBe(0);
});

test('where another save stands in its place it becomes a copy; while the database is away it stays', async () => {
  const investigations: Investigations = new Map();
  const died = await aDesk({ investigations });
  await work(died);
  died.getState().move(ben.id, { x: 3, y: 4 });
  const storage = aStorage();
  const copies = leftBehind(storage, died.getState().unsaved());
  const away = () => {
    throw aProblem('database-away');
  };
  await rescueLeft({ store: createExplorer(fakeApi({ save: away })), copies });
  expect(storage.length).toBe(1);

  const put = fakeApi({ investigations }).saveInvestigation;
  const save = (id: string, body: Save) => {
    if (body.expected > 0) throw aProblem('changed-since');
    return put({ params: { id }, body });
  };
  await rescueLeft({ store: createExplorer(fakeApi({ save })), copies });
  expect(storage.length).toBe(0);
  const titles = [...investigations.values()].map(({ row }) => row.title);
  expect(titles).toEqual([titles[0], `${titles[0]} (not saved before)`]);
});

test('a tab that is open keeps its own copy, and one that cannot be read stays', () => {
  const storage = aStorage();
  storage.setItem('redthread/unsaved/01jdabcdefghjkmnpqrstvwxyz/other', '{}');
  storage.setItem('redthread/unsaved/01jdabcdefghjkmnpqrstvwxyz/gone', '{"newer": true}');
  const copies = copiesIn({ storage, tab: 'mine', isOpen: (tab) => tab === 'other' });
  expect(copies.left()).toEqual([]);
  copies.forget('01jdabcdefghjkmnpqrstvwxya');
  expect(storage.length).toBe(2);
});

test('what is done after a save that was not answered is in the copy, too', async () => {
  const { store, investigations, refusal } = await aRefusedDesk('database-away');
  refusal.isOn = true;
  await work(store);
  expect(store.getState().unsaved()?.later).toBeNull();
  store.getState().move(ben.id, { x: 5, y: 6 });
  const unsaved = store.getState().unsaved();
  expect(unsaved?.later).toMatchObject({ expected: 1, steps: [{ n: 3, label: 'Moved Ben' }] });

  const storage = aStorage();
  const copies = leftBehind(storage, unsaved);
  await rescueLeft({ store: createExplorer(fakeApi({ investigations })), copies });
  expect(storage.length).toBe(0);
  expect(investigations.get(unsaved?.id ?? '')?.canvas).toEqual(
    unsaved?.later && unpack(unsaved.later.canvas),
  );
});

test('of two saves that stand against another, one copy is made, with the steps of both', async () => {
  const { store, refusal } = await aRefusedDesk('database-away');
  await work(store);
  refusal.isOn = true;
  store.getState().move(ben.id, { x: 5, y: 6 });
  await store.getState().save();
  store.getState().move(ada.id, { x: 7, y: 7 });
  const copies = leftBehind(aStorage(), store.getState().unsaved());
  const saves: Save[] = [];
  const save = (id: string, body: Save) => {
    if (body.expected > 0) throw aProblem('changed-since');
    saves.push(body);
    return { row: aRow({ id }) };
  };
  await rescueLeft({ store: createExplorer(fakeApi({ save })), copies });
  expect(saves.map(({ steps }) => steps.map(({ n, label }) => [n, label]))).toEqual([
    [[1, 'Moved Ben'], [2, 'Moved Ada']],
  ]); // oxfmt-ignore
});

test('what could not be saved at the start is saved before its investigation is opened over it', async () => {
  const { store: died, investigations, refusal, save } = await aRefusedDesk('database-away');
  await work(died);
  died.getState().move(ben.id, { x: 5, y: 6 });
  const storage = aStorage();
  const copies = leftBehind(storage, died.getState().unsaved());
  const store = createExplorer(fakeApi({ runs, investigations, save }));
  refusal.isOn = true;
  await rescueLeft({ store, copies });
  expect(storage.length).toBe(1);
  refusal.isOn = false;
  await store.getState().openInvestigation(died.getState().kept?.id ?? '');
  expect(store.getState().positions.get(ben.id)).toEqual({ x: 5, y: 6 });
  expect(storage.length).toBe(0);
});

test('what is done while the database is away is there after a reload, as soon as it is back', async () => {
  const investigations: Investigations = new Map();
  let isAway = false;
  const api: FakeApi = fakeApi({ runs, investigations });
  const unlessAway = <Arguments extends unknown[], T>(ask: (...given: Arguments) => Promise<T>) =>
    async (...given: Arguments) => {
      if (isAway) throw aProblem('database-away');
      return ask(...given);
    };
  const through = {
    ...api,
    saveInvestigation: unlessAway(api.saveInvestigation),
    investigation: unlessAway(api.investigation),
  };
  const [local, session] = [aStorage(), aStorage()];
  const load = async () => {
    const store = createExplorer(through);
    const { page, leave } = aPage();
    const copies = copiesIn({ storage: local, tab: 'mine', isOpen: () => false });
    await rescueLeft({ store, copies });
    keepInvestigation({ store, copies, page });
    await keepSession({ store, storage: session, page });
    return { store, leave };
  };

  const before = await load();
  await work(before.store);
  isAway = true;
  before.store.getState().move(ben.id, { x: 5.25, y: 6 });
  before.leave();
  const { store } = await load();
  expect(store.getState().nodes.size).toBe(0);
  isAway = false;
  await store.getState().checkHealth();
  expect(store.getState().kept).toMatchObject({ id: before.store.getState().kept?.id, version: 2 });
  expect(store.getState().positions.get(ben.id)).toEqual({ x: 5.25, y: 6 });
  expect(local.length).toBe(0);
}); // oxfmt-ignore

test('what cannot be saved stays open: nothing is opened over it', async () => {
  const { store, investigations, refusal } = await aRefusedDesk('too-large');
  await work(store);
  const first = store.getState().kept?.id ?? '';
  await store.getState().leaveInvestigation();
  await store.getState().drawOverview();
  store.getState().noteChange();
  refusal.isOn = true;
  await store.getState().openInvestigation(first);
  await store.getState().leaveInvestigation();
  expect(store.getState().kept?.id).not.toBe(first);
  expect(store.getState().nodes.size).toBe(2);
  const { announcement, notice } = store.getState();
  expect(announcement).toMatch(/ stays open, for its last changes are not saved yet/);
  expect(notice).toBe(announcement);
  const [row] = [...investigations.values()].map((one) => one.row);
  const { kept } = store.getState();
  await store.getState().deleteInvestigation({ ...(row ?? aRow()), id: kept?.id ?? '' });
  expect(store.getState().kept).toEqual(kept);
});

test('whoever opens another in the middle of a conflict finds their own work in a copy', async () => {
  const { store, investigations, refusal } = await aRefusedDesk('changed-since');
  await work(store);
  const first = store.getState().kept?.id ?? '';
  await store.getState().copyInvestigation();
  refusal.isOn = true;
  store.getState().move(ben.id, { x: 5, y: 6 });
  await store.getState().save();
  await store.getState().openInvestigation(first);
  expect(store.getState().kept?.id).toBe(first);
  const titles = [...investigations.values()].map(({ row }) => row.title);
  expect(titles.at(-1)).toMatch(/\(copy\) \(not saved before\)$/);
  // It stays to be read, for what was opened is told after it.
  expect(store.getState().lasting).toEqual([
    expect.stringMatching(/^What was not saved of .* \(copy\) is now a copy of its own$/),
  ]);
  expect([...investigations.values()].at(-1)?.canvas.nodes).toContainEqual(
    expect.objectContaining({ id: ben.id, at: { x: 5, y: 6 } }),
  );
});

test('forgetting the copy of one investigation leaves those of others', () => {
  const storage = aStorage();
  storage.setItem('redthread/unsaved/01jdabcdefghjkmnpqrstvwxyz/mine', '{}');
  storage.setItem('redthread/unsaved/01jdabcdefghjkmnpqrstvwxya/mine', '{}');
  copiesIn({ storage, tab: 'mine', isOpen: () => false }).forget('01jdabcdefghjkmnpqrstvwxyz');
  expect(storage.key(0)).toBe('redthread/unsaved/01jdabcdefghjkmnpqrstvwxya/mine');
});
