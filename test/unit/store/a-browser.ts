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

/** A page that can be left. */
export function aPage(): { page: { addEventListener: Window['addEventListener'] }; leave: () => void } {
  let leave = () => {};
  const addEventListener = (_type: string, listener: EventListenerOrEventListenerObject) => {
    leave = () => typeof listener === 'function' && listener(new Event('pagehide'));
  };
  return { page: { addEventListener }, leave: () => leave() };
}
