import { expect, test } from '@jest/globals';
import type { Save } from '#contract/investigations';
import type { Answer } from '../../../client/api.ts';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { keepAddress } from '../../../client/store/keep-address.ts';
import { rescueLeft } from '../../../client/store/keep-investigation.ts';
import { copiesIn } from '../../../client/store/unsaved.ts';
import { aLine, anActor, anAnswer } from '../../ui/support/facts.ts';
import { aProblem, aRow, fakeApi, later } from '../../ui/support/fake-api.ts';
import { aStorage } from './a-browser.ts';

const ada = anActor('Ada');
const ben = anActor('Ben');
const met = aLine(ada, ben);
const everything = [ada, ben];

const runs = {
  'explore/overview': () => anAnswer({ nodes: everything, edges: [met] }),
  'explore/among': ({ ids }: Record<string, unknown>) =>
    anAnswer({ nodes: everything.filter(({ id }) => (ids as string[]).includes(id)), edges: [met] }),
};

type Investigations = Map<string, Answer<'investigation'>>;

async function aDesk(more: Parameters<typeof fakeApi>[0] = {}): Promise<ExplorerStore> {
  const store = createExplorer(fakeApi({ runs, ...more }));
  await store.getState().start(null);
  store.getState().place(new Map([[ada.id, { x: 10.25, y: -3.5 }], [ben.id, { x: 7, y: 8 }]])); // oxfmt-ignore
  return store;
}

/** One change, noted and saved, as the page does it. */
async function work(store: ExplorerStore): Promise<void> {
  store.getState().move(ada.id, { x: 1, y: 2 });
  store.getState().noteChange();
  await store.getState().save();
}

test('a desk on which nothing was done is not kept', async () => {
  const investigations: Investigations = new Map();
  const store = await aDesk({ investigations });
  store.getState().noteChange();
  await store.getState().save();
  expect(store.getState().kept).toBeNull();
  expect(investigations.size).toBe(0);
});

test('the first change begins an investigation, and opening it brings back places and what was done', async () => {
  const investigations: Investigations = new Map();
  const store = await aDesk({ investigations });
  await work(store);
  const { kept, positions } = store.getState();
  expect(kept).toMatchObject({ version: 1, steps: 1, saving: { is: 'saved' } });
  expect(store.getState().journal).toEqual([]);

  const next = createExplorer(fakeApi({ runs, investigations }));
  await next.getState().start(null, { investigation: kept?.id ?? '', focus: null });
  expect(next.getState().positions).toEqual(positions);
  expect(next.getState().history.past).toEqual([]);
  expect(next.getState().kept).toEqual({ ...kept, saving: { is: 'saved', at: aRow().updatedAt } });
});

test('saving what was saved sends nothing', async () => {
  let sent = 0;
  const save = (id: string, { expected }: Save) => {
    sent += 1;
    return { row: aRow({ id, version: expected + 1, steps: 1 }) };
  };
  const store = await aDesk({ save });
  await work(store);
  store.getState().noteChange();
  await store.getState().save();
  expect(sent).toBe(1);
});

test('what changes while a save is under way is saved after it, over the new version', async () => {
  const saves: Save[] = [];
  const first = later<Answer<'saveInvestigation'>>();
  const save = (id: string, body: Save) => {
    saves.push(body);
    return saves.length === 1 ? first.promise : { row: aRow({ id, version: 2, steps: 2 }) };
  };
  const store = await aDesk({ save });
  const saving = work(store);
  store.getState().move(ben.id, { x: 5, y: 6 });
  first.arrive({ row: aRow({ id: store.getState().kept?.id ?? '', version: 1, steps: 1 }) });
  await saving;
  expect(saves.map(({ expected, steps }) => [expected, steps.map(({ n }) => n)])).toEqual([
    [0, [1]],
    [1, [2]],
  ]);
  expect(store.getState().kept).toMatchObject({ version: 2, saving: { is: 'saved' } });
});

test('a save whose answer was lost is sent again as it was, so that it is done once', async () => {
  const saves: Save[] = [];
  const save = (id: string, body: Save) => {
    saves.push(body);
    if (saves.length === 1) throw aProblem('database-away');
    return { row: aRow({ id, version: saves.length - 1, steps: saves.length - 1 }) };
  };
  const store = await aDesk({ save });
  await work(store);
  expect(store.getState().kept?.saving).toMatchObject({ is: 'failed', trouble: { code: 'database-away' } });
  expect(store.getState().unsaved()?.save).toEqual(saves[0]);
  store.getState().move(ben.id, { x: 5, y: 6 });
  await store.getState().save();
  expect(saves[1]).toEqual(saves[0]);
  expect(saves[2]).toMatchObject({ expected: 1, steps: [{ n: 2 }] });
  expect(store.getState().kept?.saving.is).toBe('saved');
});

test('of a conflict nothing is lost: mine goes on in a copy, with the way that led to it', async () => {
  const investigations: Investigations = new Map();
  let isStale = false;
  const put = fakeApi({ investigations }).saveInvestigation;
  const save = (id: string, body: Save) => {
    if (isStale && body.expected > 0) throw aProblem('changed-since', { detail: 'Carol saved version 2.' });
    return put({ params: { id }, body });
  };
  const store = await aDesk({ investigations, save });
  await work(store);
  const original = store.getState().kept?.id;
  isStale = true;
  store.getState().move(ben.id, { x: 5, y: 6 });
  await store.getState().save();
  expect(store.getState().kept?.saving).toMatchObject({ is: 'conflict' });
  await store.getState().save();
  expect(store.getState().kept?.saving).toMatchObject({ is: 'conflict' });

  await store.getState().copyInvestigation();
  const { kept, positions } = store.getState();
  expect(kept?.id).not.toBe(original);
  expect(kept).toMatchObject({ version: 1, saving: { is: 'saved' } });
  expect(kept?.title).toMatch(/ \(copy\)$/);
  expect(positions.get(ben.id)).toEqual({ x: 5, y: 6 });
  expect(investigations.get(kept?.id ?? '')?.canvas.nodes).toContainEqual(
    expect.objectContaining({ id: ben.id, at: { x: 5, y: 6 } }),
  );
});

test('whoever takes theirs keeps mine as a copy', async () => {
  const investigations: Investigations = new Map();
  let isStale = false;
  const put = fakeApi({ investigations }).saveInvestigation;
  const save = (id: string, body: Save) => {
    if (isStale && body.expected > 0) throw aProblem('changed-since');
    return put({ params: { id }, body });
  };
  const store = await aDesk({ investigations, save });
  await work(store);
  const original = store.getState().kept?.id;
  isStale = true;
  store.getState().remove({ nodes: [ben.id], edges: [] });
  await store.getState().save();
  await store.getState().openTheirs();
  expect(store.getState().kept?.id).toBe(original);
  expect([...store.getState().nodes.keys()]).toEqual([ada.id, ben.id]);
  expect(investigations.size).toBe(2);
});

test('what is gone from the graph is told by name, and is not lost by saving the rest', async () => {
  const investigations: Investigations = new Map();
  const store = await aDesk({ investigations });
  await work(store);
  const id = store.getState().kept?.id ?? '';
  const gone = { ...runs, 'explore/among': () => anAnswer({ nodes: [ada] }) };
  const reopened = createExplorer(fakeApi({ runs: gone, investigations }));
  await reopened.getState().openInvestigation(id);
  expect(reopened.getState().note).toEqual({ of: 'missing', names: ['Ben'], relations: 1 });
  reopened.getState().move(ada.id, { x: 9, y: 9 });
  await reopened.getState().save();
  expect(investigations.get(id)?.canvas.nodes.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
});

test('an investigation that is not there is told, and leaves the canvas as it is', async () => {
  const store = await aDesk();
  await store.getState().openInvestigation('01jdabcdefghjkmnpqrstvwxyz');
  expect(store.getState().tasks.start).toMatchObject({ trouble: { code: 'unknown-investigation' } });
  expect(store.getState().nodes.size).toBe(2);
});

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
  expect(investigations.get(unsaved?.id ?? '')?.canvas).toEqual(unsaved?.save.canvas);
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
  copies.forget();
  expect(storage.length).toBe(2);
});

test('the address names what is open, and Back opens what was open before', async () => {
  const investigations: Investigations = new Map();
  const store = await aDesk({ investigations });
  const ways: string[] = [];
  const listeners: (() => void)[] = [];
  const location = { pathname: '/', search: '' };
  const go = (how: string) => (_: unknown, __: string, path: string) => {
    location.pathname = path;
    ways.push(`${how} ${path}`);
  };
  const page = {
    history: { pushState: go('push'), replaceState: go('replace') },
    location,
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
  };
  // Only what the function takes of a window.
  keepAddress({ store, page: page as unknown as Window });
  await work(store);
  const first = store.getState().kept?.id ?? '';
  await store.getState().leaveInvestigation();
  await store.getState().openInvestigation(first);
  expect(ways).toEqual([`replace /i/${first}`, 'push /', `push /i/${first}`]);
  location.pathname = '/';
  const left = new Promise<string>((resolve) => {
    store.subscribe(({ kept, announcement }) => kept === null && resolve(announcement));
  });
  listeners.forEach((listen) => listen());
  expect(await left).toMatch(/^Opened /);
  expect(store.getState().nodes.size).toBe(0);
});
