import type { Limit } from '#contract/graph';
import { FingerprintBeginning, type Comparison, type VersionRow } from '#contract/versions';
import { toIsoDay } from '#contract/days';
import { toComparisonNote } from '../words/comparison.ts';
import type { Context } from './context.ts';

/** The versions of the investigation that is open, as they are listed. */
export interface Versions {
  /** Null until they have come. */
  readonly rows: readonly VersionRow[] | null;
  readonly deleted: readonly VersionRow[];
  readonly limits: readonly Limit[];
  /** With the fingerprint that was asked for; null when none was. */
  readonly found: readonly VersionRow[] | null;
  /** What parts two of them; null while nothing is compared. */
  readonly compared: Comparison | null;
  /** What was typed of the next one, which outlives the dialog. */
  readonly draft: Draft;
}

interface Draft {
  readonly name: string;
  readonly note: string;
}

const NO_DRAFT: Draft = { name: '', note: '' };

export const NO_VERSIONS: Versions = {
  rows: null, deleted: [], limits: [], found: null, compared: null, draft: NO_DRAFT,
}; // oxfmt-ignore

export interface VersionsActions {
  /** Begins anew: others may have kept some since. */
  readonly listVersions: () => Promise<void>;
  readonly draftVersion: (part: Partial<Draft>) => void;
  /** Saves what is unsaved, and freezes the investigation at just that, as it was drafted. */
  readonly keepVersion: () => Promise<void>;
  readonly deleteVersion: (row: VersionRow) => Promise<void>;
  readonly bringBackVersion: (row: VersionRow) => Promise<void>;
  readonly findVersion: (fingerprint: string) => Promise<void>;
  /** With a later version, or with the investigation as it is now. */
  readonly compareVersions: (was: VersionRow, now: VersionRow | null) => Promise<void>;
  readonly leaveComparison: () => void;
  readonly exportComparison: () => void;
}

export function versions({ api, get, set, ask }: Context): VersionsActions {
  const change = (part: Partial<Versions>) => set({ versions: { ...get().versions, ...part } });
  const paramsOf = ({ investigation, n }: VersionRow) => ({ id: investigation, n: String(n) });

  return {
    async listVersions() {
      const id = investigationOf(get());
      const { found, draft } = get().versions;
      set({
        versions: id === null ? { ...NO_VERSIONS, draft, rows: [] } : { ...NO_VERSIONS, draft, found },
      });
      if (id !== null) await readList(id);
    },
    draftVersion: (part) => change({ draft: { ...get().versions.draft, ...part } }),
    async keepVersion() {
      const { draft } = get().versions;
      const [name, note] = [draft.name.trim(), draft.note];
      if (get().kept === null) get().renameInvestigation(get().kept?.title ?? name);
      await get().save();
      const { kept, asOf, analyst } = get();
      if (kept === null || get().unsaved() !== null) {
        get().notify('No version was kept, for the last changes are not saved yet: save again');
        return;
      }
      const body = {
        keep: crypto.randomUUID(),
        expected: kept.version,
        name,
        note: note.trim() === '' ? null : note,
        asOf: asOf === null ? null : toIsoDay(asOf),
      };
      const answer = await ask('keep versions', (signal) =>
        api.keepVersion({ params: { id: kept.id }, body }, { signal, analyst }),
      );
      if (answer === undefined) return;
      change({ draft: NO_DRAFT });
      get().notify(`Kept version ${answer.row.n}, ${answer.row.name}`);
      await readList(kept.id);
    },
    async deleteVersion(row) {
      const answer = await ask('keep versions', (signal) =>
        api.deleteVersion({ params: paramsOf(row) }, { signal }),
      );
      if (answer === undefined) return;
      set({ announcement: `Deleted version ${row.name}; it can be restored` });
      await readList(row.investigation);
    },
    async bringBackVersion(row) {
      const answer = await ask('keep versions', (signal) =>
        api.restoreVersion({ params: paramsOf(row) }, { signal }),
      );
      if (answer === undefined) return;
      const { found } = get().versions;
      const isIt = ({ investigation, n }: VersionRow) => investigation === row.investigation && n === row.n;
      change({ found: found?.map((one) => (isIt(one) ? answer.row : one)) ?? null });
      set({ announcement: `Restored version ${row.name}` });
      await readList(row.investigation);
    },
    async findVersion(typed) {
      change({ found: null });
      const { data: fingerprint } = FingerprintBeginning.safeParse(typed);
      const answer = await ask('find versions', (signal) =>
        // What is no fingerprint is refused by the server, in words.
        api.findVersion({ params: { fingerprint: fingerprint ?? (typed.trim() || '-') } }, { signal }),
      );
      if (answer === undefined) return;
      change({ found: answer.versions });
      set({ announcement: `${answer.versions.length} with this fingerprint` });
    },
    async compareVersions(was, now) {
      if (now === null) await get().save();
      const query = now === null ? {} : { with: String(now.n) };
      const compared = await ask('compare versions', (signal) =>
        api.compareVersions({ params: paramsOf(was), query }, { signal }),
      );
      if (compared === undefined) return;
      change({ compared });
      set({ announcement: `${compared.differences.length} differences` });
      get().open('versions', true);
    },
    leaveComparison: () => change({ compared: null }),
    exportComparison() {
      const { compared } = get().versions;
      if (compared === null) return;
      const name = `version-${compared.was.n}-and-${compared.now === null ? 'now' : compared.now.n}.md`;
      set({ written: { name, type: 'text/markdown', text: toComparisonNote(compared) } });
    },
  };

  async function readList(id: string): Promise<void> {
    const answers = await ask('list versions', (signal) =>
      Promise.all([
        api.versions({ params: { id }, query: {} }, { signal }),
        api.versions({ params: { id }, query: { deleted: 'true' } }, { signal }),
      ]),
    );
    if (answers === undefined) return;
    const [{ versions: rows, limits }, { versions: deleted }] = answers;
    change({ rows, deleted, limits });
  }
}

/** Of the version that is looked at, else of the canvas. One that was never saved has none. */
function investigationOf({ viewing, kept }: ReturnType<Context['get']>): string | null {
  if (viewing !== null) return viewing.row.investigation;
  return kept === null || kept.version === 0 ? null : kept.id;
}
