import { describe, expect, test } from '@jest/globals';
import type { LinesEvidence } from '#contract/evidence';
import type { Loosenings, PathAnswer } from '#contract/path-answer';
import { PathQuestion } from '#contract/path-question';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { aCanvas } from '../../support/an-investigation.ts';
import { aClaim, aLine, anActor, anAnswer, paths } from '../../ui/support/facts.ts';
import { aProblem, aRow, fakeApi, later } from '../../ui/support/fake-api.ts';

const ada = anActor('Ada');
const eve = anActor('Eve');
const direct = aLine(ada, eve);

test('a search that ran out of time names its ends, and bars as the server does', async () => {
  const store = createExplorer(fakeApi({ paths: () => Promise.reject(aProblem('timeout')) }));
  await store.getState().start(null);
  await store.getState().findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  expect(store.getState().paths.answer).toMatchObject({
    ending: 'stopped',
    threshold: 100,
    graph: { nodes: [ada, eve], edges: [] },
  });
});

describe('a search that is given up', () => {
  async function answered(then: () => Promise<PathAnswer>) {
    const found = paths({ nodes: [ada, eve], edges: [direct] });
    const store = createExplorer(fakeApi({ paths: ({ hops }) => (hops === 4 ? found : then()) }));
    await store.getState().start(null);
    await store.getState().findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
    const before = store.getState();
    const finding = store.getState().findPaths({ hops: 6 });
    return { store, finding, before };
  }

  test('gives the answer of before back, with what is lit and without a step', async () => {
    const slow = later<PathAnswer>();
    const { store, finding, before } = await answered(() => slow.promise);
    expect(store.getState().paths).toMatchObject({ answer: null, asked: { hops: 6 } });
    store.getState().giveUpPaths();
    slow.arrive(paths());
    await finding;
    const { paths: now, threads, history, seen } = store.getState();
    expect(now).toMatchObject({ answer: before.paths.answer, asked: { hops: 4 }, question: { hops: 6 }, before: null });
    expect(now.givenUp).toBe(now.question);
    expect(threads).toBe(before.threads);
    expect(history).toBe(before.history);
    expect(seen.at(-1)?.label).toBe('Paths from Ada to Eve, up to 6 steps: given up before it could tell');
    expect(store.getState().announcement).toMatch(/given up .*; the answer before it stands again$/);
  });

  test('or fails gives it back as well, beside why it failed', async () => {
    const { store, finding, before } = await answered(() => Promise.reject(aProblem('database-busy')));
    await finding;
    expect(store.getState().paths).toMatchObject({ answer: before.paths.answer, asked: { hops: 4 } });
    expect(store.getState().tasks.paths?.is).toBe('failed');
  });
}); // oxfmt-ignore

test('the answer that stands again is graded as it is now, though it was graded while another was searched', async () => {
  let line = direct;
  const found = paths({ nodes: [ada, eve], edges: [direct] });
  const store = createExplorer(
    fakeApi({
      runs: { 'explore/among': () => anAnswer({ nodes: [ada, eve], edges: [line] }) },
      paths: ({ hops }) => (hops === 4 ? found : later<PathAnswer>().promise),
    }),
  );
  await store.getState().start(null);
  await store.getState().findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  void store.getState().findPaths({ hops: 6 });
  line = { ...direct, reliability: 'B' };
  await store.getState().regrade();
  store.getState().giveUpPaths();
  expect(store.getState().paths.answer?.graph.edges[0]?.reliability).toBe('B');
});

test('the footnotes are asked for once more when something was graded', async () => {
  let claims = [aClaim({ relKey: direct.key })];
  const store = createExplorer(
    fakeApi({
      paths: () => paths({ nodes: [ada, eve], edges: [direct] }),
      lines: () => ({ lines: [{ key: direct.key, claims: ['article/first/c1'], total: 1 }], claims, articles: [], unknown: [] }),
    }),
  );
  await store.getState().start(null);
  await store.getState().findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  await store.getState().readProof(paths({ nodes: [ada, eve], edges: [direct] }));
  const given = { grade: 4 as const, by: 'Zoë', why: 'Nobody else says so.', at: '2026-01-02T03:04:05.000Z' };
  claims = [aClaim({ relKey: direct.key, credibility: given })];
  await store.getState().regrade();
  expect(store.getState().proof.evidence?.claims[0]?.credibility?.grade).toBe(4);
  expect([...store.getState().proof.ends.keys()]).toEqual([ada.id, eve.id]);
}); // oxfmt-ignore

test('the ending is announced first, and what was lit after it', async () => {
  const store = createExplorer(fakeApi({ paths: () => paths({ nodes: [ada, eve], edges: [direct] }) }));
  await store.getState().start(null);
  await store.getState().findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  expect(store.getState().announcement).toBe(
    'Paths from Ada to Eve: 1 path, the shortest of 1 step. Lit a path from Ada to Eve',
  );
});

test('an answer that found nothing is told with its proof, and with what was tried beside it', async () => {
  const question = PathQuestion.parse({ from: [ada.id], to: [eve.id] });
  const looser = { what: 'hubs', question, hops: 2, paths: 1, atLeast: false, joined: null };
  const store = createExplorer(
    fakeApi({
      paths: () => paths(),
      loosenings: () => ({
        loosenings: [looser],
        without: ['what is denied', 'lines of any time', 'no waypoints'],
        limits: [],
      }),
    }),
  );
  await store.getState().start(null);
  await store.getState().findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  await untilLoosened(store);
  const [, none, ...others] = store.getState().seen;
  expect(none?.label).toBe('Paths from Ada to Eve: no path within 4 steps');
  expect(none?.proof).toContain('Searched: 12 actors and 34 lines.');
  expect(none?.proof?.slice(-2)).toEqual([
    'Asked less strictly, with hubs: 1 path of 2 steps.',
    '3 other loosenings find nothing: with what is denied, with lines of any time, with no waypoints.',
  ]);
  // Nobody asked that by itself.
  expect(others).toEqual([]);
});

test('what was tried beside an answer is told apart where a step was made before it was known', async () => {
  const slow = later<Loosenings>();
  const store = createExplorer(
    fakeApi({
      runs: { 'explore/overview': () => anAnswer({ nodes: [ada] }) },
      paths: () => paths(),
      loosenings: () => slow.promise,
    }),
  );
  await store.getState().start(null);
  await store.getState().findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  store.getState().hide([ada.id]);
  slow.arrive({ loosenings: [], without: ['what is denied'], limits: [] });
  await untilLoosened(store);
  expect(store.getState().journal.at(-2)?.label).toBe('Paths from Ada to Eve: no path within 4 steps');
  expect(store.getState().seen).toMatchObject([
    { label: 'Paths from Ada to Eve: what was tried by itself beside it', kind: 'path' },
  ]);
});

test('the footnotes of an answer are not written beside the next, though that has no line to ask for', async () => {
  const slow = later<LinesEvidence>();
  const store = createExplorer(
    fakeApi({
      paths: ({ hops }) => (hops === 4 ? paths({ nodes: [ada, eve], edges: [direct] }) : paths()),
      lines: () => slow.promise,
    }),
  );
  await store.getState().start(null);
  await store.getState().findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  expect(store.getState().tasks.proof?.is).toBe('running');

  await store.getState().findPaths({ hops: 1 });
  expect(store.getState().tasks.proof).toBeUndefined();
  slow.arrive({ lines: [], claims: [], articles: [], unknown: [direct.key] });
  await slow.promise;
  await Promise.resolve();
  expect(store.getState().proof).toMatchObject({ question: { hops: 4 }, evidence: null, ends: new Map() });
});

describe('another investigation is opened', () => {
  const question = PathQuestion.parse({ from: [ada.id], to: [eve.id] });
  const looser = { what: 'hubs', question, hops: 2, paths: 1, atLeast: false, joined: null };

  async function opened(isSearching: boolean) {
    const row = aRow();
    const slow = later<Loosenings>();
    const signals: AbortSignal[] = [];
    const fake = fakeApi({
      investigations: new Map([[row.id, { row, canvas: aCanvas({ nodes: [], notes: [] }) }]]),
      paths: ({ hops }) => (hops === 4 ? paths() : later<PathAnswer>().promise),
    });
    const store = createExplorer({
      ...fake,
      loosenings: (_request, options) => {
        if (options?.signal !== undefined) signals.push(options.signal);
        return slow.promise;
      },
    });
    await store.getState().start(null);
    await store.getState().findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
    if (isSearching) void store.getState().findPaths({ hops: 6 });
    await store.getState().openInvestigation(row.id);
    return { store, signals, slow };
  }

  test.each([
    ['is looked for what would find one', false],
    ['another question is searched', true],
  ])('while %s: nothing is asked from there, and nothing told in its method note', async (_what, isSearching) => {
    const { store, signals, slow } = await opened(isSearching);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    slow.arrive({ loosenings: [looser], without: [], limits: [] });
    await slow.promise;
    await Promise.resolve();
    const { seen, tasks, paths: search } = store.getState();
    expect(seen).toEqual([]);
    expect([tasks.paths, tasks.loosenings]).toEqual([undefined, undefined]);
    expect(search).toMatchObject({ answer: { ending: 'none' }, asked: { hops: 4 }, loosenings: null });
  }); // oxfmt-ignore
});

/** The subscription is called after what is told with it. */
function untilLoosened(store: ExplorerStore): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (store.getState().paths.loosenings !== null) queueMicrotask(resolve);
    };
    store.subscribe(look);
    look();
  });
}
