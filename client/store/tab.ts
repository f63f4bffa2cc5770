const KEY = 'redthread/tab';

interface ClaimTab {
  storage: Storage;
  locks: Pick<LockManager, 'query' | 'request'>;
}

/**
 * A name for this tab, which a reload keeps, and which others can see to be open. A tab that was duplicated has the
 * other's name in its storage, and takes one of its own.
 */
export async function claimTab({
  storage,
  locks,
}: ClaimTab): Promise<{ tab: string; isOpen: (tab: string) => boolean }> {
  const { held = [] } = await locks.query();
  const open = new Set(held.map(({ name = '' }) => name));
  const before = storage.getItem(KEY);
  const tab = before === null || open.has(toLock(before)) ? crypto.randomUUID() : before;
  storage.setItem(KEY, tab);
  // Held until the tab is closed.
  void locks.request(toLock(tab), () => new Promise(() => {}));
  return { tab, isOpen: (other) => open.has(toLock(other)) };
}

function toLock(tab: string): string {
  return `${KEY}/${tab}`;
}
