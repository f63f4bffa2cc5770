import { expect, test } from '@jest/globals';
import { createExplorer } from '../../../client/store/explorer.ts';
import { keepRecent } from '../../../client/store/keep-recent.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';
import { aStorage } from './a-browser.ts';

function open(storage: Storage) {
  const store = createExplorer(fakeApi());
  keepRecent({ store, storage });
  return store.getState;
}

test('what was searched for is offered after a reload, the last first and once', () => {
  const storage = aStorage();
  const before = open(storage);
  for (const text of ['ada', 'ben', ' Ada ']) before().rememberSearch(text);
  expect(open(storage)().recentSearches).toEqual(['Ada', 'ben']);
});

test('few are kept, and none when they are forgotten', () => {
  const storage = aStorage();
  const before = open(storage);
  for (let n = 0; n < 50; n += 1) before().rememberSearch(`search ${n}`);
  expect(before().recentSearches).toHaveLength(6);
  before().forgetSearches();
  expect(storage.length).toBe(0);
});

test.each(['{', '"ada"', '[1]'])('what is kept as %s is none of ours and is passed over', (text) => {
  const storage = aStorage();
  storage.setItem('redthread/recent-searches', text);
  expect(open(storage)().recentSearches).toEqual([]);
});
