import { describe, expect, test } from '@jest/globals';
import type { QueryResult } from '#contract/graph';
import { PathQuestion } from '#contract/path-question';
import { createExplorer } from '../../../client/store/explorer.ts';
import { keepAddress } from '../../../client/store/keep-address.ts';
import { readAddress, type Address } from '../../../client/store/address.ts';
import { readSession, saveSession } from '../../../client/store/session.ts';
import { aLine, anActor, anAnswer, paths } from '../../ui/support/facts.ts';
import { fakeApi, later } from '../../ui/support/fake-api.ts';

const ada = anActor('Ada');
const eve = anActor('Eve');
const question = PathQuestion.parse({ from: [ada.id], to: [eve.id], hops: 6 });

const runs = { 'explore/among': () => anAnswer({ nodes: [ada, eve] }) };
const found = paths({ nodes: [ada, eve], edges: [aLine(ada, eve)] });

function aStore() {
  return createExplorer(fakeApi({ runs, paths: () => paths() }));
}

function aStorage(): Storage {
  const held = new Map<string, string>();
  return {
    length: 0,
    clear: () => held.clear(),
    key: () => null,
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, text) => void held.set(name, text),
    removeItem: (name) => void held.delete(name),
  };
}

test('a reload keeps the question in the form, with who they are asked for anew', async () => {
  const storage = aStorage();
  const before = aStore();
  await before.getState().start(null);
  before.getState().draftPaths({ ...question, statuses: [] }, [ada, eve]);
  saveSession(storage, before.getState());

  const after = aStore();
  await after.getState().start(readSession(storage));
  expect(after.getState().paths.question).toEqual({ ...question, statuses: [] });
  expect([...after.getState().paths.actors.keys()]).toEqual([ada.id, eve.id]);
  expect(after.getState().paths).toMatchObject({ asked: null, answer: null, addressed: null });
});

/** What the tab asked of the server for answers about paths. */
async function reloaded(before: (now: ReturnType<ReturnType<typeof aStore>['getState']>) => Promise<unknown>, address?: Address) {
  const storage = aStorage();
  const store = aStore();
  await store.getState().start(null);
  await before(store.getState());
  saveSession(storage, store.getState());
  const asked: PathQuestion[] = [];
  const after = createExplorer(fakeApi({ runs, paths: (given) => (asked.push(given), found) }));
  const session = readSession(storage);
  if (session !== null) after.getState().arrange(session);
  await after.getState().start(session, address);
  await new Promise<void>((resolve) => {
    const end = () => after.getState().tasks.paths === undefined && after.getState().tasks.proof === undefined;
    if (end()) resolve();
    else after.subscribe(() => end() && resolve());
  });
  return { asked, now: after.getState(), first: store.getState() };
} // oxfmt-ignore

describe('a reload of the tab', () => {
  test('asks again what was asked, opens its panel, and changes nothing on the canvas', async () => {
    const { asked, now } = await reloaded(async ({ open, findPaths }) => {
      open('paths', true);
      await findPaths(question, [ada, eve]);
    });
    expect(asked).toEqual([question]);
    expect(now.paths.answer).toEqual(found);
    expect(now.paths.asked).toBe(now.paths.question);
    expect(now.opened.paths).toBe(true);
    expect(now.threads).toEqual([]);
    expect(now.history.past).toEqual([]);
  });

  test('keeps apart what was asked and what the form held', async () => {
    const { asked, now } = await reloaded(async ({ draftPaths, findPaths }) => {
      await findPaths(question, [ada, eve]);
      draftPaths({ hops: 2 });
    });
    expect(asked).toEqual([question]);
    expect(now.paths).toMatchObject({ question: { hops: 2 }, asked: { hops: 6 } });
  });

  test('asks nothing that was only written, or given up', async () => {
    expect((await reloaded(async ({ draftPaths }) => draftPaths(question, [ada, eve]))).asked).toEqual([]);
    const givenUp = await reloaded(async ({ findPaths, giveUpPaths }) => {
      const finding = findPaths(question, [ada, eve]);
      giveUpPaths();
      await finding;
    });
    expect(givenUp.asked).toEqual([]);
    expect(givenUp.now.paths).toMatchObject({ question, asked: null, answer: null });
  });

  test('asks nothing where an address asks something else', async () => {
    const address = readAddress({ pathname: '/', search: `?paths&from=${eve.id}&to=${ada.id}` });
    const { asked, now } = await reloaded(({ findPaths }) => findPaths(question, [ada, eve]), address);
    expect(asked).toEqual([]);
    expect(now.paths).toMatchObject({ asked: null, addressed: { troubles: [] } });
  });
});

test('what is asked while a reload still asks for names is not put aside for the question of before', async () => {
  const storage = aStorage();
  const before = aStore();
  await before.getState().start(null);
  await before.getState().findPaths(question, [ada, eve]);
  saveSession(storage, before.getState());

  const names = later<QueryResult>();
  const asked: number[] = [];
  const answers = (given: PathQuestion) => (asked.push(given.hops), found);
  const store = createExplorer(fakeApi({ runs: { 'explore/among': () => names.promise }, paths: answers }));
  const starting = store.getState().start(readSession(storage));
  await store.getState().findPaths({ hops: 2 });
  names.arrive(anAnswer({ nodes: [ada, eve] }));
  await starting;
  expect(asked).toEqual([2]);
  expect(store.getState().paths).toMatchObject({ asked: { hops: 2 }, answer: found });
});

test('a question that is not understood any more takes nothing else of the session with it', async () => {
  const storage = aStorage();
  const before = aStore();
  await before.getState().start(null);
  before.getState().draftPaths({ ...question, hops: 70 });
  saveSession(storage, before.getState());
  expect(readSession(storage)).toMatchObject({ format: 3, paths: null });
});

test('the address is let go once its question is run, so that a reload does not bring it back', async () => {
  const store = aStore();
  const replaced: unknown[] = [];
  const location = { pathname: '/', search: `?paths&from=${ada.id}&to=${eve.id}` };
  keepAddress({
    store,
    page: {
      location,
      history: { replaceState: (...given: unknown[]) => replaced.push(given.at(-1)) },
      addEventListener: () => {},
    } as unknown as Window,
  });
  await store.getState().start(null, readAddress(location));
  expect(store.getState().opened.paths).toBe(true);
  expect(replaced).toEqual([]);
  await store.getState().findPaths();
  expect(replaced).toEqual(['/']);
});
