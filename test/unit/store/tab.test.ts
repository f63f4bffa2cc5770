import { expect, test } from '@jest/globals';
import { claimTab } from '../../../client/store/tab.ts';
import { hasCopies } from '../../../client/store/unsaved.ts';
import { aBrowser, aStorage } from './a-browser.ts';

/** What a browser does with the storage of a tab that is duplicated. */
function copied(storage: Storage): Storage {
  const copy = aStorage();
  for (let at = 0; at < storage.length; at += 1) {
    const key = storage.key(at) ?? '';
    copy.setItem(key, storage.getItem(key) ?? '');
  }
  return copy;
}

test('a tab keeps its name when it is loaded anew, also where the page it was goes a moment later', async () => {
  const browser = aBrowser();
  const storage = aStorage();
  const before = browser.openTab();
  const { tab } = await claimTab({ storage, locks: before.locks });
  const loading = claimTab({ storage, locks: browser.openTab().locks });
  before.close();
  expect((await loading).tab).toBe(tab);
});

test('a tab waits longer for its name where work that is not saved lies under it', async () => {
  const browser = aBrowser();
  const [storage, inBrowser] = [aStorage(), aStorage()];
  const before = browser.openTab();
  const { tab } = await claimTab({ storage, locks: before.locks });
  inBrowser.setItem(`redthread/unsaved/01jdabcdefghjkmnpqrstvwxyz/${tab}`, '{}');
  const hasLeft = (name: string) => hasCopies(inBrowser, name);
  const loading = claimTab({ storage, locks: browser.openTab().locks, hasLeft });
  // One that has left nothing gives up meanwhile.
  const other = await claimTab({ storage: copied(storage), locks: browser.openTab().locks });
  expect(other.tab).not.toBe(tab);
  before.close();
  expect((await loading).tab).toBe(tab);
});

test('of a tab and its duplicates that begin at once, each gets a name of its own', async () => {
  const browser = aBrowser();
  const storage = aStorage();
  const first = browser.openTab();
  await claimTab({ storage, locks: first.locks });
  first.close();
  const claims = await Promise.all(
    [storage, copied(storage), copied(storage)].map((own) =>
      claimTab({ storage: own, locks: browser.openTab().locks }),
    ),
  );
  const names = claims.map(({ tab }) => tab);
  expect(new Set(names).size).toBe(3);
  // The last to begin sees all others, so that it leaves their copies alone.
  expect(names.every((name) => claims.some(({ isOpen }) => isOpen(name)))).toBe(true);
});

test('a tab that is closed is not open any more', async () => {
  const browser = aBrowser();
  const gone = browser.openTab();
  const { tab } = await claimTab({ storage: aStorage(), locks: gone.locks });
  const beside = await claimTab({ storage: aStorage(), locks: browser.openTab().locks });
  expect(beside.isOpen(tab)).toBe(true);
  gone.close();
  const after = await claimTab({ storage: aStorage(), locks: browser.openTab().locks });
  expect([after.isOpen(tab), after.isOpen(beside.tab)]).toEqual([false, true]);
});
