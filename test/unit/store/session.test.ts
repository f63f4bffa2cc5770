import { expect, test } from '@jest/globals';
import { createExplorer } from '../../../client/store/explorer.ts';
import { keepAnalyst } from '../../../client/store/keep-analyst.ts';
import { keepSession } from '../../../client/store/keep-session.ts';
import { readSession, saveSession } from '../../../client/store/session.ts';
import { aLine, anActor, anAnswer } from '../../ui/support/facts.ts';
import { aProblem, fakeApi, type Investigations } from '../../ui/support/fake-api.ts';
import { aPage, aStorage } from './a-browser.ts';

const ada = anActor('Ada');
const ben = anActor('Ben');
const eve = anActor('Eve');
const met = aLine(ada, ben);
const praised = aLine(ben, ada, { type: 'PRAISED' });
const everything = [ada, ben, eve];

const runs = {
  'explore/overview': () => anAnswer({ nodes: everything, edges: [met, praised] }),
  'explore/among': ({ ids }: Record<string, unknown>) =>
    anAnswer({ nodes: everything.filter(({ id }) => (ids as string[]).includes(id)), edges: [met, praised] }),
};

async function worked(storage: Storage) {
  const store = createExplorer(fakeApi({ runs }));
  const { page, leave } = aPage();
  await keepSession({ store, storage, page });
  const { place, remove, select, setTheme } = store.getState();
  place(new Map([[ada.id, { x: 10.25, y: -3.5 }], [ben.id, { x: 7, y: 8 }]])); // oxfmt-ignore
  remove({ nodes: [eve.id], edges: [praised.key] });
  select({ nodes: new Set(), edges: new Set([met.key]) }, 'replace');
  setTheme('dark');
  leave();
  return store.getState();
}

test('a reload brings back elements, places, selection and theme exactly', async () => {
  const storage = aStorage();
  const before = await worked(storage);

  const store = createExplorer(fakeApi({ runs }));
  await keepSession({ store, storage, page: aPage().page });

  const { nodes, edges, positions, selection, theme } = store.getState();
  expect({ nodes, edges, positions, selection, theme }).toEqual({
    nodes: before.nodes,
    edges: before.edges,
    positions: before.positions,
    selection: before.selection,
    theme: 'dark',
  });
  expect([...edges.keys()]).toEqual([met.key]);
});

test('a width that was dragged outlives a reload, and the usual ones are left to the window', async () => {
  const storage = aStorage();
  await worked(storage);
  expect(readSession(storage)).toMatchObject({ format: 3, sizes: {} });

  const store = createExplorer(fakeApi({ runs }));
  const { page, leave } = aPage();
  await keepSession({ store, storage, page });
  store.getState().resize('find', 272);
  leave();
  expect(readSession(storage)?.sizes).toEqual({ find: 272 });
});

test('of an earlier visit only widths that differ from those of before count as dragged', async () => {
  const storage = aStorage();
  await worked(storage);
  const key = storage.key(0) ?? '';
  const kept: object = JSON.parse(storage.getItem(key) ?? '');
  const sizes = { find: 272, inspect: 344, table: 240 };
  storage.setItem(key, JSON.stringify({ ...kept, format: 2, sizes }));
  expect(readSession(storage)?.sizes).toEqual({ table: 240 });
});

test.each(['an investigation', 'a desk on which nothing was done'])(
  'what was looked at in %s is told of after a reload, too',
  async (what) => {
    const storage = aStorage();
    const investigations: Investigations = new Map();
    const store = createExplorer(fakeApi({ runs, investigations }));
    const { page, leave } = aPage();
    await keepSession({ store, storage, page });
    if (what === 'an investigation') {
      store.getState().remove({ nodes: [eve.id], edges: [] });
      store.getState().noteChange();
      await store.getState().save();
    }
    await store.getState().read('article/first');
    leave();
    const again = createExplorer(fakeApi({ runs, investigations }));
    await keepSession({ store: again, storage, page: aPage().page });
    expect(again.getState().seen.at(-1)?.label).toMatch(/^Opened The first report/);
    expect(again.getState().seen).toEqual(store.getState().seen);
  },
);

test('facts are asked for again, and what is gone is told by name', async () => {
  const storage = aStorage();
  await worked(storage);
  const changed = { ...ada, summary: 'Known since today.' };

  const store = createExplorer(fakeApi({ runs: { 'explore/among': () => anAnswer({ nodes: [changed] }) } }));
  await keepSession({ store, storage, page: aPage().page });

  expect(store.getState().nodes).toEqual(new Map([[ada.id, changed]]));
  expect(store.getState().note).toEqual({ of: 'missing', names: ['Ben'], relations: 1 });
  expect(store.getState().selection.edges.size).toBe(0);
});

test.each([
  ['not JSON', '{'],
  ['another format', '{"format":2}'],
  ['somebody else', '[]'],
])('what cannot be read (%s) is no session', (_what, text) => {
  const storage = aStorage();
  storage.setItem('redthread/session', text);

  expect(readSession(storage)).toBeNull();
});

test('a full storage is told and does not stop the work', async () => {
  const storage = aStorage();
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const store = createExplorer(fakeApi({ runs }));
  const { page, leave } = aPage();
  await keepSession({ store, storage, page });

  leave();

  expect(store.getState().announcement).toBe('This browser has no room to keep the desk over a reload');
  expect(saveSession(storage, store.getState())).toBe(false);
});

test('a start that fails leaves the kept canvas alone, and the next one brings it back', async () => {
  const storage = aStorage();
  const before = await worked(storage);
  const kept = readSession(storage);
  let isSlow = true;
  const among = (params: Record<string, unknown>) =>
    isSlow ? Promise.reject(aProblem('timeout')) : runs['explore/among'](params);
  const store = createExplorer(fakeApi({ runs: { ...runs, 'explore/among': among } }));
  const { page, leave } = aPage();

  await keepSession({ store, storage, page });
  leave();
  expect(readSession(storage)).toEqual(kept);

  isSlow = false;
  await store.getState().restart();
  expect(store.getState().nodes).toEqual(before.nodes);
  expect(store.getState().positions).toEqual(before.positions);

  store.getState().remove({ nodes: [ben.id], edges: [] });
  leave();
  expect(readSession(storage)?.canvas?.nodes).toEqual([expect.arrayContaining([ada.id])]);
});

test('a part of the desk that fails does not take the canvas with it', async () => {
  const storage = aStorage();
  const before = await worked(storage);
  const about = () => {
    throw aProblem('timeout');
  };
  const store = createExplorer(fakeApi({ runs, about }));

  await keepSession({ store, storage, page: aPage().page });

  expect(store.getState().nodes).toEqual(before.nodes);
  expect(store.getState().tasks.about).toMatchObject({ is: 'failed', trouble: { code: 'timeout' } });
  expect(store.getState().queries).toEqual([]);
});

test('of a canvas that is kept as an investigation, a reload needs to know only where one looked', async () => {
  const storage = aStorage();
  const investigations: Investigations = new Map();
  const before = createExplorer(fakeApi({ runs, investigations }));
  const { page, leave } = aPage();
  await keepSession({ store: before, storage, page });
  before.getState().remove({ nodes: [eve.id], edges: [] });
  before.getState().noteChange();
  await before.getState().save();
  const viewport = { zoom: 1.5, pan: { x: -12.5, y: 3 } };
  before.getState().keepViewport(viewport);
  before.getState().select({ nodes: new Set([ben.id]), edges: new Set() }, 'replace');
  leave();
  expect(readSession(storage)).toMatchObject({ canvas: null, viewport });

  const store = createExplorer(fakeApi({ runs, investigations }));
  await keepSession({ store, storage, page: aPage().page });
  const { nodes, kept, selection, viewport: window } = store.getState();
  expect([[...nodes.keys()], kept?.id, [...selection.nodes], window]).toEqual([
    [ada.id, ben.id],
    before.getState().kept?.id,
    [ben.id],
    viewport,
  ]);
});

test('a reload keeps the source filter', async () => {
  const storage = aStorage();
  const store = createExplorer(fakeApi({ runs }));
  const { page, leave } = aPage();
  await keepSession({ store, storage, page });
  const sources = { reliability: 'B' as const, credibility: null, ungraded: false };
  store.getState().filter({ sources });
  leave();
  expect(readSession(storage)?.canvas?.filters.sources).toEqual(sources);
  const again = createExplorer(fakeApi({ runs }));
  await keepSession({ store: again, storage, page });
  expect(again.getState().filters.sources).toEqual(sources);
});

test('a reload keeps the day by which is judged', async () => {
  const storage = aStorage();
  const store = createExplorer(fakeApi({ runs }));
  const { page, leave } = aPage();
  await keepSession({ store, storage, page });
  expect(store.getState().asOf).toBe(20_230_630);
  store.getState().judgeAsOf('2022-05');
  leave();
  const again = createExplorer(fakeApi({ runs }));
  await keepSession({ store: again, storage, page });
  expect([again.getState().asOfChosen, again.getState().asOf]).toEqual(['2022-05', 20_220_531]);
});

test('the name of the analyst is kept in the browser, until it is taken away', () => {
  const storage = aStorage();
  const store = createExplorer(fakeApi());
  keepAnalyst({ store, storage });
  store.getState().nameAnalyst('  Zoë  ');
  const next = createExplorer(fakeApi());
  keepAnalyst({ store: next, storage });
  expect(next.getState().analyst).toBe('Zoë');
  next.getState().nameAnalyst('');
  const last = createExplorer(fakeApi());
  keepAnalyst({ store: last, storage });
  expect(last.getState().analyst).toBeNull();
});
