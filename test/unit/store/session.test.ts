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

/** A crowd in which everyone met the one after him, and the first met the last. */
function aCrowd(size: number) {
  const nodes = Array.from({ length: size }, (_, at) => anActor(`P ${at}`));
  const edges = nodes.map((node, at) => aLine(node, nodes[(at + 1) % size] ?? ada));
  return { nodes, edges };
}

/** Answers as the server does: at most so many rows, then it tells that it was cut. */
function amongUpTo(most: number, { nodes, edges }: ReturnType<typeof aCrowd>) {
  return ({ ids }: Record<string, unknown>) => {
    const given = new Set((ids as string[]).slice(0, most));
    const cut = { what: 'rows', shown: most, total: null, atLeast: true, why: 'Too many.' } as const;
    return anAnswer({
      nodes: nodes.filter(({ id }) => given.has(id)),
      edges: edges.filter(({ from, to }) => given.has(from) && given.has(to)),
      limits: (ids as string[]).length > most ? [cut] : [],
    });
  };
}

async function restored(most: number, crowd: ReturnType<typeof aCrowd>) {
  const storage = aStorage();
  const before = createExplorer(fakeApi({ runs: { 'explore/overview': () => anAnswer(crowd) } }));
  await before.getState().start(null);
  saveSession(storage, before.getState());
  const api = fakeApi({ runs: { 'explore/among': amongUpTo(most, crowd) } });
  const store = createExplorer(api);
  await keepSession({ store, storage, page: aPage().page });
  return { before: before.getState(), after: store.getState(), asked: api.asked };
}

test('a canvas that no one answer holds comes back whole, with the lines between its parts', async () => {
  const { before, after, asked } = await restored(10_000, aCrowd(12_001));

  expect(after.nodes.size).toBe(12_001);
  expect(new Set(after.edges.keys())).toEqual(new Set(before.edges.keys()));
  expect(after.note).toBeNull();
  expect(asked).toHaveLength(3);
});

test('an answer that was cut before its rows were full is asked for again in smaller parts', async () => {
  const { before, after } = await restored(1_500, aCrowd(2_000));

  expect(new Set(after.edges.keys())).toEqual(new Set(before.edges.keys()));
  expect(after.note).toBeNull();
});

test('what does not come back although the graph may hold it is counted, with the reason', async () => {
  const { after } = await restored(300, aCrowd(400));

  expect(after.note).toEqual({
    of: 'query',
    title: 'Your canvas of before',
    limits: [{ what: 'elements', shown: 599, total: 800, atLeast: false, why: 'Too many.' }],
  });
  expect(after.absent.why).toBe('Too many.');
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
