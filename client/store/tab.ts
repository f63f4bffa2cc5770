import { keepIn } from './browser-storage.ts';

const KEY = 'redthread/tab';
/** A tab that is loaded anew waits for the page it was to let go of its name; one that was duplicated waits in vain. */
const WAIT_MS = 300;
/** Where that page left work that is not saved yet, it would be lost from sight under another name: on a busy machine. */
const WAIT_FOR_WORK_MS = 5_000;

interface ClaimTab {
  storage: Storage;
  locks: Pick<LockManager, 'query' | 'request'>;
  /** Whether a copy of unsaved work lies in the browser under this name. */
  hasLeft?: (tab: string) => boolean;
}

/**
 * A name for this tab, which a reload keeps, and which others can see to be open. A tab that was duplicated has the
 * other's name in its storage, and takes one of its own.
 */
export async function claimTab({
  storage,
  locks,
  hasLeft = () => false,
}: ClaimTab): Promise<{ tab: string; isOpen: (tab: string) => boolean }> {
  const before = storage.getItem(KEY);
  const wait = before !== null && hasLeft(before) ? WAIT_FOR_WORK_MS : WAIT_MS;
  const tab = before !== null && (await isClaimed(locks, before, wait)) ? before : crypto.randomUUID();
  if (tab !== before) void isClaimed(locks, tab, WAIT_MS);
  keepIn(storage, KEY, tab);
  // After the claim: of two tabs that begin at once, at least one sees the other.
  const open = await openTabs(locks);
  // Of a tab that cannot be seen the copies stay where they are, for it may still write them.
  return { tab, isOpen: (other) => open?.has(toLock(other)) ?? true };
}

/** Null where the browser forbids to ask, as it does where it keeps nothing for the page. */
async function openTabs(locks: ClaimTab['locks']): Promise<ReadonlySet<string> | null> {
  try {
    const { held = [] } = await locks.query();
    return new Set(held.map(({ name = '' }) => name));
  } catch {
    return null;
  }
}

/** In one step with asking whether it is free: of two tabs only one gets it. */
function isClaimed(locks: ClaimTab['locks'], tab: string, wait: number): Promise<boolean> {
  return new Promise((resolve) => {
    const hold = () => {
      resolve(true);
      // Until the tab is closed.
      return new Promise<never>(() => {});
    };
    const signal = AbortSignal.timeout(wait);
    locks.request(toLock(tab), { signal }, hold).catch(() => resolve(false));
  });
}

function toLock(tab: string): string {
  return `${KEY}/${tab}`;
}
