import type { Address } from './address.ts';
import type { Explorer, ExplorerStore } from './explorer.ts';
import { CANVAS_PARTS } from './patch.ts';
import { readSession, saveSession } from './session.ts';
import { withoutVersion } from './viewing.ts';

interface KeepSession {
  store: ExplorerStore;
  storage: Storage;
  page: Pick<Window, 'addEventListener'>;
  address?: Address;
}

/** A drag writes once, at its end. */
const PAUSE_MS = 200;

/**
 * Brings back what was on the desk before the reload, and keeps it from then on. A start that failed leaves what was
 * kept as it is: the empty canvas it shows is not the analyst's.
 */
export async function keepSession({ store, storage, page, address }: KeepSession): Promise<void> {
  const session = readSession(storage);
  if (session !== null) store.getState().arrange(session);
  await store.getState().start(session, address);

  let pause: ReturnType<typeof setTimeout> | undefined;
  let hasRoom = true;
  const save = () => {
    clearTimeout(pause);
    if (!store.getState().hasBegun) return;
    const hadRoom = hasRoom;
    hasRoom = saveSession(storage, withoutVersion(store.getState()));
    // Told once, and not with each step.
    if (hadRoom && !hasRoom)
      store.getState().notify('This browser has no room to keep the desk over a reload');
  };
  store.subscribe((state, before) => {
    if (isSame(state, before)) return;
    clearTimeout(pause);
    pause = setTimeout(save, PAUSE_MS);
  });
  page.addEventListener('pagehide', save);
}

const KEPT: readonly (keyof Explorer)[] = [
  ...CANVAS_PARTS,
  'selection',
  'viewport',
  'absent',
  'kept',
  'chosenTheme',
  'folded',
  'sizes',
  'letterKeys',
  'asOfChosen',
  'asked',
  'unanswered',
  'seen',
  'aside',
  'viewing',
];

function isSame(state: Explorer, before: Explorer): boolean {
  return arePathsSame(state, before) && KEPT.every((part) => state[part] === before[part]);
}

function arePathsSame({ paths, opened }: Explorer, before: Explorer): boolean {
  const { question, asked } = before.paths;
  return paths.question === question && paths.asked === asked && opened.paths === before.opened.paths;
}
