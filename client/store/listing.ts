import type { Limit } from '#contract/graph';
import type { InvestigationRow } from '#contract/investigations';
import type { Context } from './context.ts';

/** The investigations, as they are listed. */
export interface Listed {
  readonly text: string;
  /** Null until they have come. */
  readonly rows: readonly InvestigationRow[] | null;
  readonly deleted: readonly InvestigationRow[];
  readonly limits: readonly Limit[];
}

export const NOT_LISTED: Listed = { text: '', rows: null, deleted: [], limits: [] };

export interface ListingActions {
  /** Begins anew: what was listed before may have been saved since, and would be deleted under an old version. */
  readonly openList: () => Promise<void>;
  /** Those whose titles hold the text; all when it is empty. */
  readonly listInvestigations: (text?: string) => Promise<void>;
  readonly deleteInvestigation: (row: InvestigationRow) => Promise<void>;
  readonly restoreInvestigation: (row: InvestigationRow) => Promise<void>;
}

export function listing({ api, get, set, ask }: Context): ListingActions {
  return {
    async openList() {
      set({ listed: NOT_LISTED });
      await get().listInvestigations();
    },
    async listInvestigations(text = get().listed.text) {
      set({ listed: { ...get().listed, text } });
      const query = text.trim() === '' ? {} : { text: text.trim() };
      const answers = await ask('list', (signal) =>
        Promise.all([
          api.investigations({ query }, { signal }),
          api.investigations({ query: { ...query, deleted: 'true' } }, { signal }),
        ]),
      );
      if (answers === undefined) return;
      const [{ investigations, limits }, { investigations: deleted }] = answers;
      set({ listed: { text, rows: investigations, deleted, limits } });
    },
    async deleteInvestigation({ id, title, version }) {
      // What is open is saved first: it is deleted as it is, and can be restored so.
      const latest = get().kept?.id === id ? await leaveSaved() : undefined;
      if (get().kept?.id === id) return;
      const answer = await ask('delete', (signal) =>
        api.deleteInvestigation(
          { params: { id }, query: { expected: String(latest ?? version) } },
          { signal },
        ),
      );
      if (answer === undefined) return;
      set({ announcement: `Deleted ${title}; it can be restored` });
      await get().listInvestigations();
    },
    async restoreInvestigation({ id, title }) {
      const answer = await ask('delete', (signal) =>
        api.restoreInvestigation({ params: { id } }, { signal }),
      );
      if (answer === undefined) return;
      set({ announcement: `Restored ${title}` });
      await get().listInvestigations();
    },
  };

  /** The version of the last save. What cannot be saved stays open. */
  async function leaveSaved(): Promise<number | undefined> {
    await get().save();
    const version = get().kept?.version;
    await get().leaveInvestigation();
    return version;
  }
}
