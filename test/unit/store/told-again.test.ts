import { expect, test } from '@jest/globals';
import { PathQuestion } from '#contract/path-question';
import type { PathAnswer } from '#contract/path-answer';
import { createExplorer, type Explorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { keepSession } from '../../../client/store/keep-session.ts';
import { aLine, anActor, anAnswer, aQuery, paths } from '../../ui/support/facts.ts';
import { fakeApi, later } from '../../ui/support/fake-api.ts';
import { aPage, aStorage } from './a-browser.ts';

/** A reload asks again what the tab had asked: the method tells that as what it is, and once. */

const ada = anActor('Ada');
const eve = anActor('Eve');
const question = PathQuestion.parse({ from: [ada.id], to: [eve.id] });
const looser = { what: 'hubs', question, hops: 2, paths: 1, atLeast: false, joined: null } as const;
const statements = aQuery({ id: 'articles/statements', title: 'What somebody said', returns: 'table' });

interface Answers {
  paths: () => PathAnswer;
  rows: string[][];
}

async function open(storage: Storage, answers: Answers, overview = Promise.resolve()) {
  const store = createExplorer(
    fakeApi({
      queries: [statements],
      runs: {
        'explore/overview': () => overview.then(() => anAnswer({ nodes: [ada] })),
        // Of the canvas Ada alone; the form about paths asks for both.
        'explore/among': ({ ids }) =>
          (ids as string[]).includes(eve.id)
            ? anAnswer({ nodes: [ada, eve] })
            : overview.then(() => anAnswer({ nodes: [ada] })),
        [statements.id]: () => anAnswer({ id: statements.id, columns: ['says'], rows: answers.rows }),
      },
      paths: () => answers.paths(),
      loosenings: () => ({ loosenings: [looser], without: [], limits: [] }),
    }),
  );
  const { page, leave } = aPage();
  const kept = keepSession({ store, storage, page });
  return { store, leave, kept };
}

function until(store: ExplorerStore, holds: (state: Explorer) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      // What is told with it is told in the same turn.
      if (holds(store.getState())) queueMicrotask(resolve);
    };
    store.subscribe(look);
    look();
  });
}

const isLoosened = ({ paths: { loosenings } }: Explorer) => loosenings !== null;
const seen = (store: ExplorerStore) => store.getState().seen.slice(1);
const WORDS = 'Paths from Ada to Eve';
const LOOSER = 'Asked less strictly, with hubs: 1 path of 2 steps.';

async function asked(storage: Storage) {
  const { store, kept, leave } = await open(storage, { paths: () => paths(), rows: [] });
  await kept;
  await store.getState().findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  await until(store, isLoosened);
  leave();
}

test('the same answer is told in one line, and by further reloads in none', async () => {
  const storage = aStorage();
  await asked(storage);
  for (const reload of ['the first', 'the second']) {
    // Each begins with what the one before it has left.
    // oxlint-disable-next-line no-await-in-loop
    const { store, leave } = await open(storage, { paths: () => paths(), rows: [] });
    // oxlint-disable-next-line no-await-in-loop
    await until(store, (state) => state.hasBegun && isLoosened(state));
    expect([reload, ...seen(store).map(({ label }) => label)]).toEqual([
      reload,
      `${WORDS}: no path within 4 steps`,
      `${WORDS}, asked again on a reload, with the same answer: no path within 4 steps`,
    ]);
    const [whole, again] = seen(store);
    expect(whole?.proof?.at(-1)).toBe(LOOSER);
    expect(again?.proof).toBeUndefined();
    expect(again?.query).toEqual(whole?.query);
    leave();
  }
});

test('another answer is told whole, with what was tried beside it', async () => {
  const storage = aStorage();
  await asked(storage);
  const found = paths({ nodes: [ada, eve], edges: [aLine(ada, eve)] });
  const answers: Answers = { paths: () => found, rows: [] };
  const { store, leave } = await open(storage, answers);
  await until(store, ({ hasBegun, seen: told }) => hasBegun && told.length > 2);
  expect(seen(store).at(-1)).toMatchObject({
    label: `${WORDS}, asked again on a reload: 1 path, the shortest of 1 step`,
    query: { id: 'paths' },
    found: { ending: 'found' },
  });
  leave();

  const again = await open(storage, { paths: () => paths(), rows: [] });
  await until(again.store, (state) => state.hasBegun && isLoosened(state));
  expect(seen(again.store).at(-1)?.label).toBe(`${WORDS}, asked again on a reload: no path within 4 steps`);
  expect(seen(again.store).at(-1)?.proof?.at(-1)).toBe(LOOSER);
});

test('it is told with the canvas, which may come later than the answer', async () => {
  const storage = aStorage();
  await asked(storage);
  const slow = later<void>();
  const { store, kept } = await open(storage, { paths: () => paths(), rows: [] }, slow.promise);
  await until(store, ({ paths: { answer } }) => answer !== null);
  expect(store.getState().seen).toEqual([]);
  slow.arrive();
  await kept;
  await until(store, isLoosened);
  expect(seen(store).map(({ label }) => label)).toHaveLength(2);
});

test('rows that were listed and are asked for again are told so, too', async () => {
  const storage = aStorage();
  const { store, kept, leave } = await open(storage, { paths: () => paths(), rows: [['Ben is late.']] });
  await kept;
  await store.getState().runQuery(statements, {});
  leave();
  const again = await open(storage, { paths: () => paths(), rows: [] });
  await until(again.store, ({ seen: told }) => told.length > 2);
  expect(seen(again.store).map(({ label, kind }) => `${kind}: ${label}`)).toEqual([
    'query: Asked What somebody said: 1 row',
    'query: What somebody said, asked again on a reload: 0 rows',
  ]);
});
