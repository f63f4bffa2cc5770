import { expect, test } from '@jest/globals';
import { createExplorer } from '../../../client/store/explorer.ts';
import { keepPicture } from '../../../client/store/keep-picture.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';
import { aStorage } from './a-browser.ts';

test('how a picture is wished for outlasts a reload of the tab; what is kept otherwise is passed over', () => {
  const storage = aStorage();
  const before = createExplorer(fakeApi());
  keepPicture({ store: before, storage });
  before.getState().recallPicture({ ...before.getState().picturing.wish, title: 'The ferry', theme: 'dark' });
  const after = createExplorer(fakeApi());
  keepPicture({ store: after, storage });
  expect(after.getState().picturing.wish).toEqual(before.getState().picturing.wish);
  storage.setItem('redthread/picture', '{"theme":"pink"}');
  const anew = createExplorer(fakeApi());
  keepPicture({ store: anew, storage });
  expect(anew.getState().picturing.wish).toMatchObject({ title: null, theme: 'light' });
});
