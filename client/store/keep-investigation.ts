import type { Explorer, ExplorerStore } from './explorer.ts';
import { isPassing } from './kept.ts';
import { CANVAS_PARTS } from './patch.ts';
import type { Copies } from './unsaved.ts';

interface KeepInvestigation {
  store: ExplorerStore;
  copies: Copies;
  page: Pick<Window, 'addEventListener'>;
}

/** A drag is written once, at its end. */
const COPY_MS = 200;
const SAVE_MS = 800;
/** What failed for a reason that passes is tried again. */
const AGAIN_MS = 5_000;

/** Saves what tabs left behind, before anything is opened. What still cannot be saved stays where it is. */
export async function rescueLeft({ store, copies }: Omit<KeepInvestigation, 'page'>): Promise<void> {
  await store.getState().rescue(copies.left());
}

/** Keeps the canvas as an investigation while the analyst works: a copy in the browser at once, then in the database. */
export function keepInvestigation({ store, copies, page }: KeepInvestigation): void {
  let copying: ReturnType<typeof setTimeout> | undefined;
  let saving: ReturnType<typeof setTimeout> | undefined;
  let isCopied = true;

  const copy = () => {
    clearTimeout(copying);
    copying = undefined;
    const { unsaved, kept } = store.getState();
    const left = unsaved();
    const wasCopied = isCopied;
    isCopied = left === null || copies.keep(left);
    if (left === null && kept !== null) copies.forget(kept.id);
    if (wasCopied && !isCopied)
      store.getState().notify('This browser has no room for a copy of the canvas: wait until it is saved');
  };
  const saveIn = (milliseconds: number) => {
    clearTimeout(saving);
    saving = setTimeout(() => void store.getState().save(), milliseconds);
  };

  store.subscribe((state, before) => {
    if (!state.hasBegun) return;
    if (before.kept !== null && before.kept.id !== state.kept?.id) {
      // It is saved, or goes on in what is kept now.
      copy();
      copies.forget(before.kept.id);
    }
    const how = state.kept?.saving;
    if (isWork(state, before)) {
      state.noteChange();
      if (store.getState().kept?.saving.is === 'saved') return;
      clearTimeout(copying);
      copying = setTimeout(copy, COPY_MS);
      saveIn(SAVE_MS);
      return;
    }
    if (how === before.kept?.saving) {
      if (state.away === null && before.away !== null && how?.is === 'failed') saveIn(0);
      return;
    }
    // What is on its way is copied as it was sent, so that it is done once.
    if (how?.is === 'running' || how?.is === 'saved') copy();
    if (how?.is === 'failed' && isPassing(how.trouble)) saveIn(AGAIN_MS);
  });
  page.addEventListener('pagehide', () => {
    if (copying !== undefined) copy();
  });
  page.addEventListener('beforeunload', (event) => {
    if (!isCopied && store.getState().unsaved() !== null) event.preventDefault();
  });
}

const WORK: readonly (keyof Explorer)[] = [...CANVAS_PARTS, 'absent', 'journal'];

function isWork(state: Explorer, before: Explorer): boolean {
  if (state.kept !== null && before.kept !== null && state.kept.title !== before.kept.title) return true;
  return WORK.some((part) => state[part] !== before[part]);
}
