import { expect, test } from '@jest/globals';
import { createExplorer } from '../../../client/store/explorer.ts';
import { keepShelves } from '../../../client/store/keep-shelves.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';
import { aQuery } from '../../ui/support/facts.ts';
import { aStorage } from './a-browser.ts';

function open(storage: Storage) {
  const store = createExplorer(fakeApi());
  keepShelves({ store, storage });
  return store.getState;
}

test('favourites, and what was run, are there after a reload, the last first and once', async () => {
  const storage = aStorage();
  const before = open(storage);
  for (const id of ['a/one', 'a/two', 'a/one']) before().favour(id, true);
  before().favour('a/two', false);
  for (const id of ['b/one', 'b/two', 'b/one'])
    // One after the other, as an analyst runs them.
    // oxlint-disable-next-line no-await-in-loop
    await before().runQuery(aQuery({ id }), {});
  await before().runQuery(aQuery({ id: 'c/not-from-the-shelf' }), {}, { from: 'elsewhere' });
  expect(open(storage)().shelves).toMatchObject({ favourites: ['a/one'], recent: ['b/one', 'b/two'] });

  before().favour('a/one', false);
  before().forgetRuns();
  expect(storage.length).toBe(0);
});

test('what two tabs mark, and what one of them lets go, is all brought together', () => {
  const storage = aStorage();
  const [one, two] = [open(storage), open(storage)];
  one().favour('a/one', true);
  two().favour('a/two', true);
  expect(open(storage)().shelves.favourites).toEqual(['a/two', 'a/one']);
  one().favour('a/one', false);
  expect(open(storage)().shelves.favourites).toEqual(['a/two']);
});

test('a favourite that was renamed is one by its new id, and can be let go', async () => {
  const storage = aStorage();
  open(storage)().favour('a/old', true);
  const store = createExplorer(fakeApi({ queries: [aQuery({ id: 'a/new', was: ['a/old'] })] }));
  keepShelves({ store, storage });
  await store.getState().start(null);
  expect(store.getState().shelves.favourites).toEqual(['a/new']);
  store.getState().favour('a/new', false);
  expect(open(storage)().shelves.favourites).toEqual([]);
});

test.each(['{', '[]', '{"favourites":"a/one","recent":[]}'])('what is kept as %s is passed over', (text) => {
  const storage = aStorage();
  storage.setItem('redthread/shelves', text);
  expect(open(storage)().shelves.favourites).toEqual([]);
});
