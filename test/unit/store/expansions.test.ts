import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { collapseOf, noteBrought } from '../../../client/store/expansions.ts';
import { EMPTY_CANVAS } from '../../../client/store/graph.ts';
import { toCounts, toParams, ANY_NEIGHBOUR } from '../../../client/store/neighbours.ts';
import { toOpened, toSavedCanvas } from '../../../client/store/saved-canvas.ts';
import { aLine, anActor, anAnswer } from '../../ui/support/facts.ts';
import { fakeApi, type FakeApi } from '../../ui/support/fake-api.ts';

const hub = anActor('Hub', { hub: true, degree: 88 });
const [ada, ben, cyd, dan, eve] = ['Ada', 'Ben', 'Cyd', 'Dan', 'Eve'].map((name) => anActor(name)) as [
  ReturnType<typeof anActor>, ReturnType<typeof anActor>, ReturnType<typeof anActor>, ReturnType<typeof anActor>, ReturnType<typeof anActor>,
]; // oxfmt-ignore
const everybody = [hub, ada, ben, cyd, dan, eve];
/** Ada is drawn with Ben, and her expansion brings Cyd and Dan; Eve is Cyd's. */
const lines = [aLine(ada, ben), aLine(ada, cyd), aLine(dan, ada), aLine(cyd, eve), aLine(hub, ada)];
const next: Record<string, ReturnType<typeof anActor>[]> = {
  [ada.id]: [cyd, dan],
  [cyd.id]: [eve],
  [hub.id]: [ada],
};

let api: FakeApi;
let store: ExplorerStore;
const now = () => store.getState();
const names = () => [...now().nodes.values()].map(({ name }) => name).toSorted();

beforeEach(async () => {
  api = fakeApi({
    runs: {
      'explore/overview': () => anAnswer({ nodes: [ada, ben], edges: lines.slice(0, 1) }),
      'explore/neighbours': ({ id, except }) =>
        anAnswer({
          nodes: (next[id as string] ?? []).filter((one) => !(except as string[]).includes(one.id)),
        }),
      'explore/joining': ({ newcomers, others }) => {
        const isIn = new Set([...(newcomers as string[]), ...(others as string[])]);
        return anAnswer({
          nodes: everybody.filter(({ id }) => isIn.has(id)),
          edges: lines.filter(({ from, to }) => isIn.has(from) && isIn.has(to)),
        });
      },
      'explore/among': ({ ids }) =>
        anAnswer({
          edges: lines.filter(({ from, to }) => [from, to].every((id) => (ids as string[]).includes(id))),
        }),
      'explore/neighbour-counts': () => counts(),
    },
  });
  store = createExplorer(api);
  await now().start(null);
});

const counts = () => ({
  ...anAnswer({ columns: ['aspect', 'what', 'neighbours', 'notDrawn'] }),
  rows: [['all', 'chosen', 88, 76], ['direction', 'in', 88, 76], ['entity-type', 'Person', 40, 30], ['relation-type', 'MET', 9, 8]],
}); // oxfmt-ignore

describe('collapsing', () => {
  test('takes back what the expansion brought, and nothing else', async () => {
    const before = { nodes: now().nodes, edges: now().edges };
    await now().expand(ada.id);
    expect(names()).toEqual(['Ada', 'Ben', 'Cyd', 'Dan']);

    now().collapse([ada.id]);

    expect(now().nodes).toEqual(before.nodes);
    expect(now().edges).toEqual(before.edges);
    expect(now().expansions.size).toBe(0);
    expect(now().announcement).toBe('Collapsed Ada: 2 actors, 2 relations removed');
  });

  test('is undone and redone with what can be taken back', async () => {
    await now().expand(ada.id);
    const expanded = { nodes: now().nodes, expansions: now().expansions };
    now().collapse([ada.id]);

    now().undo();
    expect(now()).toMatchObject(expanded);
    now().undo();
    expect(now().expansions.size).toBe(0);
    now().redo();
    now().collapse([ada.id]);
    expect(names()).toEqual(['Ada', 'Ben']);
  });

  test('leaves whom another expansion hangs on, and counts who stays', async () => {
    await now().expand(ada.id);
    await now().expand(cyd.id);

    now().collapse([ada.id]);

    expect(names()).toEqual(['Ada', 'Ben', 'Cyd', 'Eve']);
    expect(now().announcement).toContain('1 of 2 stay: pinned, noted, selected or joined by others');
    now().collapse([cyd.id]);
    now().collapse([ada.id]);
    expect(names()).toEqual(['Ada', 'Ben']);
  });

  const note = { text: 'ours', by: null, writtenAt: null };

  test.each([
    ['pinned', { pinned: new Set([cyd.id]) }],
    ['noted', { notes: new Map([[cyd.id, note]]) }],
    ['selected', { selection: { nodes: new Set([cyd.id]), edges: new Set<string>() } }],
    ['in a group', { groups: new Map([['g', { label: 'G', members: [cyd.id], at: { x: 0, y: 0 }, isOpen: true }]]) }],
    ['at a noted line', { notes: new Map([[lines[1]?.key ?? '', note]]) }],
    ['on the lit path', { threads: [{ nodes: [ada.id, cyd.id], edges: [lines[1]?.key ?? ''] }] }],
  ])('leaves an actor that is %s, with its lines', async (_, held) => {
    await now().expand(ada.id);
    store.setState(held);

    now().collapse([ada.id]);

    expect(names()).toEqual(['Ada', 'Ben', 'Cyd']);
    expect(now().edges.has(lines[1]?.key ?? '')).toBe(true);
  }); // oxfmt-ignore

  test('does not take back what was removed and then added by hand', async () => {
    await now().expand(ada.id);
    now().remove({ nodes: [dan.id], edges: [] });
    await now().add(dan.id);

    now().collapse([ada.id]);

    expect(names()).toEqual(['Ada', 'Ben', 'Dan']);
  });

  test('says so when nothing can be taken back', () => {
    now().collapse([ben.id]);
    expect(now().announcement).toBe('Nothing of the expansions of Ben can be taken back');
    expect(now().history.past).toEqual([]);
  });

  test('is possible after the canvas was kept and opened again', async () => {
    await now().expand(ada.id);
    const { canvas } = toOpened(toSavedCanvas(now()), now());
    expect(canvas.expansions).toEqual(now().expansions);
    const lost = new Map([...now().nodes].filter(([id]) => id !== dan.id));
    const { canvas: poorer } = toOpened(toSavedCanvas(now()), { nodes: lost, edges: new Map() });
    expect(poorer.expansions.get(ada.id)?.nodes).toEqual([cyd.id]);
  });

  test('never touches a line or an actor that the expansion did not bring, whatever is drawn', () => {
    const all = [ada, ben, cyd, dan, eve];
    const every = all.flatMap((one, at) => all.slice(at + 1).map((other) => aLine(one, other)));
    fc.assert(
      fc.property(
        fc.subarray(every),
        fc.subarray(every),
        fc.subarray(all.slice(1)),
        fc.subarray(all),
        (drawn, ours, brought, pinned) => {
          const edges = new Map(drawn.map((edge) => [edge.key, edge]));
          const keys = ours.filter(({ key }) => edges.has(key)).map(({ key }) => key);
          const expansions = noteBrought(new Map(), ada.id, {
            nodes: brought.map(({ id }) => id),
            edges: keys,
          });
          const held = new Set(pinned.map(({ id }) => id));
          const selection = { nodes: new Set<string>(), edges: new Set<string>() };
          const { gone } = collapseOf(
            { ...EMPTY_CANVAS, edges, expansions, pinned: held, selection },
            ada.id,
          );
          const lost = drawn.filter(
            ({ key, from, to }) =>
              gone.edges.includes(key) || gone.nodes.includes(from) || gone.nodes.includes(to),
          );
          expect(lost.every(({ key }) => keys.includes(key))).toBe(true);
          expect(gone.nodes.some((id) => held.has(id))).toBe(false);
        },
      ),
    );
  });
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
