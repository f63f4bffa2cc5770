import { expect, test } from '@jest/globals';
import { createExplorer } from '../../../client/store/explorer.ts';
import { keepSession } from '../../../client/store/keep-session.ts';
import { readSession, saveSession } from '../../../client/store/session.ts';
import { aLine, anActor, anAnswer } from '../../ui/support/facts.ts';
import { aProblem, fakeApi } from '../../ui/support/fake-api.ts';

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

/** What the browser keeps per tab. */
function aStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}

function aPage(): { page: { addEventListener: Window['addEventListener'] }; leave: () => void } {
  let leave = () => {};
  const addEventListener = (_type: string, listener: EventListenerOrEventListenerObject) => {
    leave = () => typeof listener === 'function' && listener(new Event('pagehide'));
  };
  return { page: { addEventListener }, leave: () => leave() };
}

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

  expect(store.getState().announcement).toBe('The canvas is too large to be kept over a reload');
  expect(() => saveSession(storage, store.getState())).toThrow('full');
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
  expect(readSession(storage)?.nodes.map(({ name }) => name)).toEqual(['Ada']);
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
