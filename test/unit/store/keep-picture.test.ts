import { expect, test } from '@jest/globals';
import { createExplorer } from '../../../client/store/explorer.ts';
import { keepPicture } from '../../../client/store/keep-picture.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';
import { aStorage } from './a-browser.ts';
import { ada, aDesk } from './a-kept-desk.ts';

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

test('what was written for a picture or a dossier stays with the canvas that is kept from now on, and with no other', async () => {
  const store = await aDesk({ investigations: new Map() });
  const state = () => store.getState();
  state().openPicture({}, null);
  state().wishPicture({ handling: 'TLP:RED', title: 'The ferry' });
  state().openDossier('canvas');
  state().wishDossier({ handling: 'TLP:RED', title: 'The ferry' });
  state().closePicture();
  state().move(ada.id, { x: 1, y: 2 });
  state().noteChange();
  const written = () => {
    state().openPicture({}, null);
    state().openDossier('canvas');
    const [{ handling, title }, of] = [state().picturing.wish, state().dossiering.wish];
    state().closePicture();
    return [handling, title, of.handling, of.title];
  };
  expect(state().kept).not.toBeNull();
  expect(written()).toEqual(['TLP:RED', 'The ferry', 'TLP:RED', 'The ferry']);
  await state().leaveInvestigation();
  expect(written()).toEqual(['', null, '', null]);
}); // oxfmt-ignore
