/** What the browser keeps per tab. */
export function aStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}

/** A page that can be left, and tells whether the analyst is asked before. */
export function aPage(): {
  page: { addEventListener: Window['addEventListener'] };
  leave: () => void;
  asksBeforeLeaving: () => boolean;
} {
  const page = new EventTarget();
  return {
    page: { addEventListener: page.addEventListener.bind(page) },
    leave: () => void page.dispatchEvent(new Event('pagehide')),
    asksBeforeLeaving: () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true })),
  };
}

type Locks = Pick<LockManager, 'query' | 'request'>;
type Request = (name: string, options: LockOptions, hold: (lock: Lock) => Promise<never>) => Promise<never>;

/** A browser whose tabs share their locks; those of a tab that is closed are free, and whoever waited gets them. */
export function aBrowser(): { openTab: () => { locks: Locks; close: () => void } } {
  const holders = new Map<string, symbol>();
  const waiting: { name: string; take: () => void }[] = [];
  const openTab = () => {
    const self = Symbol('tab');
    const request: Request = (name, { signal }, hold) =>
      new Promise((resolve, reject) => {
        const take = () => {
          holders.set(name, self);
          void hold({ name, mode: 'exclusive' }).then(resolve, reject);
        };
        if (!holders.has(name)) {
          take();
          return;
        }
        waiting.push({ name, take });
        signal?.addEventListener('abort', () => {
          const at = waiting.findIndex((one) => one.take === take);
          if (at !== -1) waiting.splice(at, 1);
          reject(signal.reason);
        });
      });
    const close = () => {
      const free = [...holders].filter(([, holder]) => holder === self).map(([name]) => name);
      for (const name of free) {
        holders.delete(name);
        const at = waiting.findIndex((one) => one.name === name);
        if (at !== -1) waiting.splice(at, 1)[0]?.take();
      }
    };
    const query = async () => ({ held: [...holders.keys()].map((name) => ({ name })), pending: [] });
    return { locks: { request, query } as unknown as Locks, close };
  };
  return { openTab };
}
