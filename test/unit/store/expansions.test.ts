import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ExplorerStore } from '../../../client/store/explorer.ts';
import { toCounts, toParams, ANY_NEIGHBOUR } from '../../../client/store/neighbours.ts';
import type { FakeApi } from '../../ui/support/fake-api.ts';
import { ada, anExpandableDesk, ben, cyd, hub, lines } from './an-expandable-desk.ts';

let api: FakeApi;
let store: ExplorerStore;
const now = () => store.getState();
const names = () => [...now().nodes.values()].map(({ name }) => name).toSorted();

beforeEach(async () => {
  ({ api, store } = await anExpandableDesk());
});

describe('a hub', () => {
  test('is asked about before anything is fetched, and its neighbours come 25 at a time', async () => {
    store.setState({ nodes: new Map([[hub.id, hub]]), edges: new Map() });

    await now().expand(hub.id);

    expect(now().expanding).toMatchObject({ id: hub.id, choice: ANY_NEIGHBOUR });
    expect(now().expanding?.counts?.chosen).toEqual({ neighbours: 88, notDrawn: 76 });
    expect(api.asked.map(({ id }) => id)).not.toContain('explore/neighbours');
    await now().bring(hub.id);
    expect(api.asked.find(({ id }) => id === 'explore/neighbours')?.params['limit']).toBe(25);
    expect(names()).toEqual(['Ada', 'Hub']);
  });

  test('is counted anew with each choice, but not for another order', async () => {
    await now().askExpansion(ada.id);
    await now().chooseNeighbours({ types: ['MET'], happened: { from: '2023', to: null } });
    await now().chooseNeighbours({ order: 'newest', limit: 50 });

    const counted = api.asked.filter(({ id }) => id === 'explore/neighbour-counts');
    expect(counted.map(({ params }) => params)).toEqual([
      { id: ada.id, except: [ada.id, ben.id] },
      { id: ada.id, except: [ada.id, ben.id], types: ['MET'], since: '2023' },
    ]);
    expect(now().expanding?.choice).toMatchObject({ types: ['MET'], order: 'newest', limit: 50 });
    now().closeExpansion();
    expect(now().expanding).toBeNull();
  });
});

test('several are expanded in one step, each with what it brought', async () => {
  await now().add(cyd.id);
  await now().expandEach([ada.id, cyd.id]);

  expect(names()).toEqual(['Ada', 'Ben', 'Cyd', 'Dan', 'Eve']);
  expect(now().history.past.at(-1)?.label).toBe('Expanded 2 actors (Ada, Cyd): 2 actors, 2 relations added');
  now().collapse([cyd.id]);
  expect(names()).toEqual(['Ada', 'Ben', 'Cyd', 'Dan']);
});

test('the lines among the drawn come back on request, and how many is told', async () => {
  const [met] = lines;
  now().remove({ nodes: [], edges: [met?.key ?? ''] });

  await now().showAmong();
  expect(now().edges.has(met?.key ?? '')).toBe(true);
  expect(now().note).toEqual({ of: 'among', added: 1, actors: 2, limits: [] });

  await now().showAmong();
  expect(now().note).toMatchObject({ of: 'among', added: 0 });
});

test('a choice is asked for by the words of the query, and only where it differs', () => {
  expect(toParams(ANY_NEIGHBOUR)).toEqual({ limit: 25 });
  const { direction, ...all } = {
    types: ['MET'] as const,
    entityTypes: ['Person'] as const,
    happened: { from: '2022', to: '2023-01' },
    reported: { from: '2023', to: '2024' },
    undated: false,
    order: 'rarest' as const,
    limit: 50,
    direction: 'in' as const,
  };
  expect(toParams({ ...all, direction })).toEqual({
    types: ['MET'], entityTypes: ['Person'], direction: 'in', since: '2022', until: '2023-01', reportedSince: '2023',
    reportedUntil: '2024', undated: false, order: 'rarest', limit: 50,
  }); // oxfmt-ignore
});

test('counts with other columns than the promised ones are refused', () => {
  expect(() => toCounts({ columns: ['what'], rows: [['x']] })).toThrow('expected string');
});
