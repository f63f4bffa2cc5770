import { expect, test } from '@jest/globals';
import { openStorage } from '../../../client/store/browser-storage.ts';
import { createExplorer } from '../../../client/store/explorer.ts';
import { keepAnalyst } from '../../../client/store/keep-analyst.ts';
import { keepInvestigation } from '../../../client/store/keep-investigation.ts';
import { keepRecent } from '../../../client/store/keep-recent.ts';
import { keepSession } from '../../../client/store/keep-session.ts';
import { claimTab } from '../../../client/store/tab.ts';
import { copiesIn } from '../../../client/store/unsaved.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';
import { aBrowser, aPage, aStorage } from './a-browser.ts';
import { ada, runs } from './a-kept-desk.ts';

function full(): Storage {
  const storage = aStorage();
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  return storage;
}
const forbidden = () =>
  openStorage(() => {
    throw new DOMException('not allowed', 'SecurityError');
  });

const locks = () => aBrowser().openTab().locks;
/** Where a browser keeps nothing for a page, it lets it lock nothing either. */
const forbiddenLocks = () => {
  const refuse = () => Promise.reject(new DOMException('not allowed', 'SecurityError'));
  return { request: refuse, query: refuse };
};

test.each([
  ['full', full, locks],
  ['forbidden', forbidden, forbiddenLocks],
])(
  'where the storage of the browser is %s the desk goes on, and says what is not kept',
  async (_, storageOf, locksOf) => {
    const storage = storageOf();
    const store = createExplorer(fakeApi({ runs }));
    const told = () => store.getState().announcement;
    keepAnalyst({ store, storage });
    keepRecent({ store, storage });
    const own = await claimTab({ storage, locks: locksOf() });
    const { page, leave, asksBeforeLeaving } = aPage();
    await keepSession({ store, storage, page });
    expect(store.getState().nodes.size).toBe(2);

    store.getState().nameAnalyst('Zoë');
    expect([store.getState().analyst, told()]).toEqual([
      'Zoë',
      'This browser does not keep your name over a reload',
    ]);
    store.getState().rememberSearch('ada');
    expect(told()).toBe('This browser does not keep what you searched for over a reload');
    leave();
    expect(told()).toBe('This browser has no room to keep the desk over a reload');

    keepInvestigation({ store, copies: copiesIn({ storage, ...own }), page });
    expect(asksBeforeLeaving()).toBe(false);
    store.getState().move(ada.id, { x: 1, y: 2 });
    leave();
    expect(told()).toBe('This browser has no room for a copy of the canvas: wait until it is saved');
    expect(asksBeforeLeaving()).toBe(true);
    await store.getState().save();
    expect(asksBeforeLeaving()).toBe(false);
  },
);
