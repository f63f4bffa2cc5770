import type { ExplorerStore } from './explorer.ts';

/**
 * With the second that `ready` itself may take, a database that went away is told within two. A check that is
 * still under way is not joined by another.
 */
const EVERY_MS = 900;

export function watchHealth(store: ExplorerStore): () => void {
  let isChecking = false;
  const check = async () => {
    if (isChecking) return;
    isChecking = true;
    await store.getState().checkHealth();
    isChecking = false;
  };
  const timer = setInterval(() => void check(), EVERY_MS);
  return () => clearInterval(timer);
}
