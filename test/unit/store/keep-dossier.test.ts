import { expect, test } from '@jest/globals';
import { createExplorer } from '../../../client/store/explorer.ts';
import { keepDossier } from '../../../client/store/keep-dossier.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';
import { aStorage } from './a-browser.ts';

test('how a dossier is wished for outlasts a reload of the tab; of what it was, and its title, do not', () => {
  const storage = aStorage();
  const opened = () => {
    const store = createExplorer(fakeApi());
    keepDossier({ store, storage });
    return store;
  };
  opened().getState().wishDossier({ handling: 'TLP:AMBER', format: 'pdf', cards: false, title: 'The ferry', chosen: new Map([['a', false]]) });
  expect(opened().getState().dossiering.wish).toMatchObject({ handling: 'TLP:AMBER', format: 'pdf', cards: false, title: null, chosen: new Map() });
  storage.setItem('redthread/dossier', '{"format":"stone"}');
  expect(opened().getState().dossiering.wish).toMatchObject({ handling: '', format: 'html' });
}); // oxfmt-ignore

test('the picture of a dossier is of findings only where some go along', () => {
  const store = createExplorer(fakeApi());
  const picture = () => store.getState().dossiering.wish.picture;
  // As the dossier of an answer left it before the tab was loaded anew.
  store.getState().recallDossier({ ...store.getState().dossiering.wish, picture: 'findings' });
  store.getState().openDossier('canvas');
  expect(picture()).toBe('canvas');
  store.getState().wishDossier({ picture: 'findings' });
  expect(picture()).toBe('canvas');
  store.getState().wishDossier({ picture: 'none' });
  expect(picture()).toBe('none');
});
