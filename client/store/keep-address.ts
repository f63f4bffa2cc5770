import { readAddress, toPath, toVersionPath } from './address.ts';
import type { Explorer, ExplorerStore } from './explorer.ts';

interface KeepAddress {
  store: ExplorerStore;
  page: Pick<Window, 'addEventListener' | 'history' | 'location'>;
}

/** The address names the investigation that is open, and Back goes to the one before it. */
export function keepAddress({ store, page }: KeepAddress): void {
  store.subscribe((state, before) => {
    const { kept, hasBegun } = state;
    const path = pathOf(state);
    if (!hasBegun || path === pathOf(before) || page.location.pathname === path) return;
    // What has only just been begun is the same desk under a name.
    if (kept?.version === 0) page.history.replaceState(null, '', path);
    else page.history.pushState(null, '', path);
  });
  // A question that was run or is worked on is no longer the one of the address.
  store.subscribe(({ kept, paths }, before) => {
    if (paths.addressed !== null || before.paths.addressed === null) return;
    if (page.location.search.startsWith('?paths'))
      page.history.replaceState(null, '', toPath(kept?.id ?? null));
  });
  // Nor is a form that was run or left.
  store.subscribe(({ kept, shelves }, { shelves: before }) => {
    if (before.open?.isAddressed !== true || shelves.open?.isAddressed === true) return;
    if (page.location.pathname.startsWith('/q/'))
      page.history.replaceState(null, '', toPath(kept?.id ?? null));
  });
  page.addEventListener('popstate', () => {
    const { investigation, version } = readAddress(page.location);
    if (version !== null) {
      void store.getState().viewFingerprint(version);
      return;
    }
    store.getState().leaveVersion();
    const { kept, openInvestigation, leaveInvestigation } = store.getState();
    if (investigation === (kept?.id ?? null)) return;
    const way = investigation === null ? leaveInvestigation() : openInvestigation(investigation);
    void way.then(() => nameWhatIsOpen(kept?.id ?? null));
  });

  /** Where the way did not lead on, the address goes back to what stayed open. */
  function nameWhatIsOpen(before: string | null): void {
    const { kept, tasks } = store.getState();
    const path = toPath(before);
    if ((kept?.id ?? null) !== before || tasks.start?.is === 'running' || page.location.pathname === path)
      return;
    page.history.pushState(null, '', path);
  }
}

/** A version that is looked at is named by its fingerprint, whichever investigation it is of. */
function pathOf({ kept, viewing }: Explorer): string {
  return viewing === null ? toPath(kept?.id ?? null) : toVersionPath(viewing.row.fingerprint);
}
