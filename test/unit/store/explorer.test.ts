import { beforeEach, describe, expect, test } from '@jest/globals';
import { MAX_DRAWN } from '#contract/query';
import type { GraphEdge, GraphNode, QueryResult } from '#contract/graph';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { aLine, anActor, anAnswer, aQuery } from '../../ui/support/facts.ts';
import { aProblem, fakeApi, later } from '../../ui/support/fake-api.ts';

const ada = anActor('Ada', { degree: 60_000 });
const ben = anActor('Ben');
const eve = anActor('Eve');
const met = aLine(ada, ben);
const led = aLine(ada, eve, { type: 'LEADS' });

const runs = {
  'explore/overview': () => anAnswer({ nodes: [ada, ben], edges: [met] }),
  'explore/neighbours': () => anAnswer({ nodes: [ada, eve], edges: [led] }),
  'explore/joining': () => anAnswer({ nodes: [ada, ben, eve], edges: [met, led] }),
};

/** As the server does: a row for each actor that is asked about, and no more than so many. */
function answeringUpTo(most: number, nodes: readonly GraphNode[], edges: readonly GraphEdge[]) {
  const answer = (asked: readonly string[], known: readonly string[]) => {
    const given = new Set(asked.slice(0, most));
    const all = new Set([...given, ...known]);
    return anAnswer({
      nodes: nodes.filter(({ id }) => given.has(id)),
      edges: edges.filter(
        ({ from, to }) => all.has(from) && all.has(to) && (given.has(from) || given.has(to)),
      ),
    });
  };
  return {
    'explore/among': ({ ids }: Record<string, unknown>) => answer(ids as string[], []),
    'explore/joining': ({ newcomers, others }: Record<string, unknown>) =>
      answer(newcomers as string[], others as string[]),
  };
}

let store: ExplorerStore;
const now = () => store.getState();
const names = () => [...now().nodes.values()].map(({ name }) => name);

beforeEach(async () => {
  store = createExplorer(fakeApi({ runs }));
  await now().start(null);
});

describe('drawing', () => {
  test('expansion asks for 25 at a time, never for what is drawn already', async () => {
    const api = fakeApi({ runs });
    store = createExplorer(api);
    await now().start(null);

    await now().expand(ada.id);

    expect(api.asked.find(({ id }) => id === 'explore/neighbours')?.params).toEqual({
      id: ada.id,
      except: [ada.id, ben.id],
      limit: 25,
    });
    expect(names()).toEqual(['Ada', 'Ben', 'Eve']);
    expect(now().note).toEqual({ of: 'expansion', id: ada.id, name: 'Ada', added: 1, limits: [] });
  });

  test('a newcomer is asked about alone, and comes with its lines however much is drawn', async () => {
    const crowd = Array.from({ length: 19_999 }, (_, at) => anActor(`Actor ${at}`));
    const [first, last] = [crowd[0] ?? ben, crowd.at(-1) ?? ben];
    const ties = [aLine(eve, first), aLine(last, eve)];
    const api = fakeApi({
      runs: {
        'explore/overview': () => anAnswer({ nodes: crowd }),
        ...answeringUpTo(10_000, [...crowd, eve], ties),
      },
    });
    store = createExplorer(api);
    await now().start(null);

    await now().add(eve.id);

    expect(now().nodes.get(eve.id)?.name).toBe('Eve');
    expect(new Set(now().edges.keys())).toEqual(new Set(ties.map(({ key }) => key)));
    expect(now().note).toBeNull();
    const named = api.asked.slice(1).map(({ params }) => (params['others'] as string[]).length);
    expect(named.toSorted((a, b) => b - a)).toEqual([19_999]);
  });

  test('lines that no answer holds are told with the reason, after asking in parts', async () => {
    const crowd = Array.from({ length: 1_800 }, (_, at) => anActor(`Actor ${at}`));
    const why = 'One answer holds at most 20 MB.';
    const cut = { what: 'bytes', shown: 1, total: null, atLeast: true, why } as const;
    const joining = () => anAnswer({ nodes: [eve], edges: [aLine(eve, crowd[0] ?? ben)], limits: [cut] });
    const api = fakeApi({
      runs: { 'explore/overview': () => anAnswer({ nodes: crowd }), 'explore/joining': joining },
    });
    store = createExplorer(api);
    await now().start(null);

    await now().add(eve.id);

    expect(api.asked.filter(({ id }) => id === 'explore/joining')).toHaveLength(3);
    expect(now().nodes.has(eve.id)).toBe(true);
    expect(now().note).toEqual({
      of: 'query',
      title: 'What joins Eve to the canvas',
      limits: [{ what: 'elements', shown: 2, total: 3, atLeast: true, why }],
    });

    await now().expand(eve.id);
    expect(now().note).toMatchObject({ of: 'expansion', name: 'Eve', added: 0, limits: [{ why }] });
  });

  test('what was removed while an answer was on its way stays away', async () => {
    const slow = later<QueryResult>();
    store = createExplorer(fakeApi({ runs: { ...runs, 'explore/joining': () => slow.promise } }));
    await now().start(null);

    const adding = now().add(eve.id);
    now().remove({ nodes: [ben.id], edges: [] });
    slow.arrive(runs['explore/joining']());
    await adding;

    expect(names()).toEqual(['Ada', 'Eve']);
  });

  test('a cleared canvas stays clear when an expansion comes late', async () => {
    const slow = later<QueryResult>();
    store = createExplorer(fakeApi({ runs: { ...runs, 'explore/joining': () => slow.promise } }));
    await now().start(null);

    const expanding = now().expand(ada.id);
    now().clear();
    slow.arrive(runs['explore/joining']());
    await expanding;

    expect(names()).toEqual([]);
    expect(now().note).toBeNull();
  });

  test('a large answer is drawn only when it is wanted', async () => {
    const many = Array.from({ length: 2_001 }, (_, at) => anActor(`Actor ${at}`));
    store = createExplorer(fakeApi({ runs: { ...runs, 'a/query': () => anAnswer({ nodes: many }) } }));
    await now().start(null);

    await now().runQuery(aQuery({ id: 'a/query' }), {});
    expect(names()).toEqual(['Ada', 'Ben']);

    now().drawOffered();
    expect(now().nodes.size).toBe(2_003);
    expect(now().offered).toBeNull();
  });

  test('an answer that a canvas has no room for is not drawn, and says so', async () => {
    const many = Array.from({ length: MAX_DRAWN - 1 }, (_, at) => anActor(`Actor ${at}`));
    store = createExplorer(fakeApi({ runs: { ...runs, 'a/query': () => anAnswer({ nodes: many }) } }));
    await now().start(null);

    await now().runQuery(aQuery({ id: 'a/query' }), {});
    now().drawOffered();

    expect(names()).toEqual(['Ada', 'Ben']);
    expect(now().note).toEqual({ of: 'full', what: 'nodes', drawn: 2, more: MAX_DRAWN - 1 });
    expect(now().announcement).toBe(
      'A canvas holds at most 20,000 actors: 2 drawn, 19,999 more would come. Narrow the question, or remove some',
    );
  });

  test('a line that was taken away does not come back with another actor', async () => {
    now().remove({ nodes: [], edges: [met.key] });

    await now().add(eve.id);

    expect([...now().edges.keys()]).toEqual([led.key]);
  });

  test('two expansions do not end each other', async () => {
    await Promise.all([now().expand(ada.id), now().expand(ben.id)]);

    expect(now().tasks).toEqual({});
    expect(now().history.past.map(({ label }) => label)).toEqual(['Expanded Ada: 1 actor, 1 relation added']);
  });

  test('a failed one leaves the canvas as it was and says why', async () => {
    store = createExplorer(
      fakeApi({ runs: { ...runs, 'explore/neighbours': () => Promise.reject(aProblem('timeout')) } }),
    );
    await now().start(null);
    const { nodes } = now();

    await now().expand(ada.id);

    expect(now().nodes).toBe(nodes);
    expect(now().tasks[`draw ${ada.id}`]).toMatchObject({ is: 'failed', trouble: { code: 'timeout' } });
  });
});
