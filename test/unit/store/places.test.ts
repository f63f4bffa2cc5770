import { beforeEach, describe, expect, test } from '@jest/globals';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { aLine, anActor, anAnswer, paths } from '../../ui/support/facts.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';

const ada = anActor('Ada');
const ben = anActor('Ben');
const eve = anActor('Eve');
const met = aLine(ada, ben);
const led = aLine(ada, eve, { type: 'LEADS' });

const runs = {
  'explore/overview': () => anAnswer({ nodes: [ada, ben], edges: [met] }),
  'explore/neighbours': () => anAnswer({ nodes: [ada, eve], edges: [led] }),
  'explore/joining': () => anAnswer({ nodes: [ada, ben, eve], edges: [met, led] }),
};

let store: ExplorerStore;
const now = () => store.getState();
const names = () => [...now().nodes.values()].map(({ name }) => name);

beforeEach(async () => {
  store = createExplorer(fakeApi({ runs }));
  await now().start(null);
});

describe('places', () => {
  test('are given once: placing again moves nobody', () => {
    now().place(new Map([[ada.id, { x: 1, y: 2 }]]));
    now().place(new Map([[ada.id, { x: 9, y: 9 }], [ben.id, { x: 3, y: 4 }], ['person/nobody', { x: 0, y: 0 }]])); // oxfmt-ignore

    expect(now().positions).toEqual(new Map([[ada.id, { x: 1, y: 2 }], [ben.id, { x: 3, y: 4 }]])); // oxfmt-ignore
  });

  test('survive removal and undo, and undo moves nothing else', () => {
    now().place(new Map([[ada.id, { x: 1, y: 2 }], [ben.id, { x: 3, y: 4 }]])); // oxfmt-ignore
    const { positions } = now();

    now().remove({ nodes: [ben.id], edges: [] });
    expect(now().positions.has(ben.id)).toBe(false);
    now().undo();

    expect(now().positions).toEqual(positions);
    expect([...now().edges.keys()]).toEqual([met.key]);
  });

  test('given after a step are kept when the step is undone', async () => {
    await now().expand(ada.id);
    now().place(new Map([ada, ben, eve].map(({ id }, at) => [id, { x: at, y: at }])));

    now().undo();

    expect(now().positions).toEqual(new Map([[ada.id, { x: 0, y: 0 }], [ben.id, { x: 1, y: 1 }]])); // oxfmt-ignore
  });

  test('moved by hand are moved back by undo and again by redo', () => {
    now().place(new Map([[ada.id, { x: 1, y: 2 }]]));
    now().move(ada.id, { x: 50, y: 60 });

    now().undo();
    expect(now().positions.get(ada.id)).toEqual({ x: 1, y: 2 });
    now().redo();
    expect(now().positions.get(ada.id)).toEqual({ x: 50, y: 60 });
    expect(now().announcement).toBe('Redone: Moved Ada');
  });
});

describe('history', () => {
  test('a new step forgets what was undone', () => {
    now().remove({ nodes: [ben.id], edges: [] });
    now().undo();
    now().move(ada.id, { x: 1, y: 1 });

    now().redo();

    expect(names()).toEqual(['Ada', 'Ben']);
    expect(now().history.past.map(({ label }) => label)).toEqual(['Moved Ada']);
  });

  test('undo puts a selection away that is no longer drawn', async () => {
    await now().expand(ada.id);
    now().select({ nodes: new Set([eve.id]), edges: new Set() }, 'replace');

    now().undo();

    expect(now().selection.nodes.size).toBe(0);
    expect(now().inspected).toBeNull();
  });
});

test('a part removed from the lit path puts it out', async () => {
  store = createExplorer(
    fakeApi({
      runs,
      paths: () => paths({ nodes: [ada, ben], edges: [met] }),
    }),
  );
  await now().start(null);
  await now().findPaths({ from: [ada.id], to: [ben.id] }, [ada, ben]);
  expect(now().threads).toEqual([{ nodes: [ada.id, ben.id], edges: [met.key] }]);

  now().remove({ nodes: [], edges: [met.key] });

  expect(now().threads).toEqual([]);
});
