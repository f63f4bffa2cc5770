import { expect, test } from '@jest/globals';
import type { QueryResult } from '#contract/graph';
import { createExplorer, type Explorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { keepSession } from '../../../client/store/keep-session.ts';
import { readSession } from '../../../client/store/session.ts';
import { anActor, anAnswer, aQuery } from '../../ui/support/facts.ts';
import { aProblem, fakeApi, later } from '../../ui/support/fake-api.ts';
import { aPage, aStorage } from './a-browser.ts';

const ada = anActor('Ada');
const runs = {
  'explore/overview': () => anAnswer({ nodes: [ada] }),
  'explore/among': () => anAnswer({ nodes: [ada] }),
};

const statements = aQuery({
  id: 'articles/statements',
  title: 'What somebody said',
  params: [{ name: 'speaker', kind: 'entity', meaning: 'who spoke' }],
  returns: 'table',
});
const spoken = () => anAnswer({ columns: ['says'], rows: [['Ben is late.']] });

/** Waits for what the desk is to come to. */
function until(store: ExplorerStore, holds: (state: Explorer) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => holds(store.getState()) && resolve();
    store.subscribe(look);
    look();
  });
}

async function answered(storage: Storage) {
  const api = fakeApi({ runs: { ...runs, [statements.id]: spoken }, queries: [statements] });
  const store = createExplorer(api);
  const { page, leave } = aPage();
  await keepSession({ store, storage, page });
  await store.getState().runQuery(statements, { speaker: ada.id });
  leave();
}

test('an answer is asked for again after a reload, with what it was asked with', async () => {
  const storage = aStorage();
  await answered(storage);
  const slow = later<QueryResult>();
  const api = fakeApi({ runs: { ...runs, [statements.id]: () => slow.promise }, queries: [statements] });
  const store = createExplorer(api);
  const { page, leave } = aPage();

  await keepSession({ store, storage, page });
  // A reload before the answer has come keeps the question.
  leave();
  expect(readSession(storage)?.asked).toEqual({ id: statements.id, params: { speaker: ada.id } });

  slow.arrive(spoken());
  await until(store, ({ asked }) => asked !== null);
  expect(store.getState().asked).toMatchObject({
    header: statements,
    params: { speaker: ada.id },
    names: { [ada.id]: 'Ada' },
  });
  expect(store.getState().history.past).toEqual([]);
});

test('an answer that was closed, or whose query is gone, is not asked for again', async () => {
  const storage = aStorage();
  await answered(storage);

  const store = createExplorer(fakeApi({ runs }));
  const { page, leave } = aPage();
  await keepSession({ store, storage, page });
  leave();

  expect(store.getState().asked).toBeNull();
  expect(readSession(storage)?.asked).toBeNull();
});

test('a question that the server no longer takes is told once, and not asked at each start', async () => {
  const storage = aStorage();
  await answered(storage);
  const refused = () => Promise.reject(aProblem('bad-request'));
  const store = createExplorer(
    fakeApi({ runs: { ...runs, [statements.id]: refused }, queries: [statements] }),
  );
  const { page, leave } = aPage();
  await keepSession({ store, storage, page });
  await until(store, ({ unanswered }) => unanswered === null);
  expect(store.getState().tasks.query).toMatchObject({ is: 'failed', trouble: { code: 'bad-request' } });
  leave();
  expect(readSession(storage)?.asked).toBeNull();
});

test('one that failed otherwise is kept until it is dismissed', async () => {
  const storage = aStorage();
  await answered(storage);
  const slow = () => Promise.reject(aProblem('timeout'));
  const store = createExplorer(fakeApi({ runs: { ...runs, [statements.id]: slow }, queries: [statements] }));
  const { page, leave } = aPage();
  await keepSession({ store, storage, page });
  await until(store, ({ tasks }) => tasks.query?.is === 'failed');
  leave();
  expect(readSession(storage)?.asked).toEqual({ id: statements.id, params: { speaker: ada.id } });
  store.getState().dismissTrouble('query');
  leave();
  expect(readSession(storage)?.asked).toBeNull();
});
