/** What the browser keeps for the page; where that is forbidden, something that keeps nothing. */
export function openStorage(storageOf: () => Storage): Storage {
  try {
    return storageOf();
  } catch {
    return FORBIDDEN;
  }
}

/** False when there is no room for it, or it is forbidden: then it lives as long as the page. */
export function keepIn(storage: Storage, key: string, text: string): boolean {
  try {
    storage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

const FORBIDDEN: Storage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem() {
    throw new DOMException('The browser keeps nothing for this page.', 'SecurityError');
  },
  removeItem: () => {},
  clear: () => {},
};
