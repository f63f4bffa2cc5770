import { expect, test } from '@jest/globals';
import { PathQuestion } from '#contract/path-question';
import { createExplorer } from '../../../client/store/explorer.ts';
import { keepAddress } from '../../../client/store/keep-address.ts';
import { readAddress } from '../../../client/store/address.ts';
import { readSession, saveSession } from '../../../client/store/session.ts';
import { anActor, anAnswer, paths } from '../../ui/support/facts.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';

const ada = anActor('Ada');
const eve = anActor('Eve');
const question = PathQuestion.parse({ from: [ada.id], to: [eve.id], hops: 6 });

function aStore() {
  return createExplorer(
    fakeApi({ runs: { 'explore/among': () => anAnswer({ nodes: [ada, eve] }) }, paths: () => paths() }),
  );
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
