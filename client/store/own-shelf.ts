import type { QueryVersion } from '#contract/own-queries';
import type { QueryHeader } from '#contract/query';
import { toSlug, toSlugs } from '../words/own-queries.ts';
import type { Context } from './context.ts';
import { isOwn } from './own-queries.ts';
import { packFiles } from './own-zip.ts';

export interface OwnShelfActions {
  readonly editQuery: (header: QueryHeader) => Promise<void>;
  /** A shipped one, too: what is changed is the copy. */
  readonly copyQuery: (header: QueryHeader) => Promise<void>;
  readonly deleteQuery: (header: QueryHeader) => Promise<void>;
  readonly restoreQuery: (id: string) => Promise<void>;
  /** Brings back what was deleted last. */
  readonly takeBackOwn: () => Promise<void>;
  readonly readDeleted: () => Promise<void>;
  readonly openVersions: (header: QueryHeader) => Promise<void>;
  /** The old text becomes the next version: nothing of what came after it is lost. */
  readonly restoreVersion: (version: QueryVersion) => Promise<void>;
  readonly exportQuery: (header: QueryHeader) => Promise<void>;
  /** As a folder that can be laid into `cypher/`. */
  readonly exportShelf: (headers: readonly QueryHeader[], folder: string) => Promise<void>;
}

export function ownShelf({ api, get, set, ask }: Context): OwnShelfActions {
  const read = (id: string) => ask('own open', (signal) => api.querySource({ params: { id } }, { signal }));
  return {
    async editQuery({ id }) {
      const file = await read(id);
      if (file !== undefined) get().openFile(file);
    },
    async copyQuery({ id }) {
      const file = await read(id);
      if (file !== undefined) get().openFile(file, { asCopy: true });
    },
    async deleteQuery({ id, title }) {
      const own = await ask('own delete', async (signal) => {
        const file = await api.querySource({ params: { id } }, { signal });
        const expected = String(file.own?.version ?? 0);
        return (await api.deleteQuery({ params: { id }, query: { expected } }, { signal })).own;
      });
      if (own === undefined) return;
      const words = `Deleted ${title}`;
      set({ announcement: words, queries: get().queries?.filter((query) => query.id !== id) ?? null });
      get().changeOwn({ deleted: null, undo: { words, id } });
    },
    async restoreQuery(id) {
      const file = await ask('own delete', (signal) => api.restoreQuery({ params: { id } }, { signal }));
      if (file === undefined) return;
      get().listOwn(file.header);
      const { deleted } = get().own;
      get().changeOwn({ deleted: deleted?.filter((query) => query.id !== id) ?? null });
      set({ announcement: `Restored ${file.header.title}` });
    },
    async takeBackOwn() {
      const { undo } = get().own;
      if (undo === null) return;
      get().changeOwn({ undo: null });
      await get().restoreQuery(undo.id);
    },
    async readDeleted() {
      const answer = await ask('own deleted', (signal) =>
        api.queries({ query: { deleted: 'true' } }, { signal }),
      );
      if (answer !== undefined) get().changeOwn({ deleted: answer.queries });
    },
    async openVersions({ id, title }) {
      get().changeOwn({ versions: { id, title, rows: null, limits: [] } });
      const answer = await ask('own versions', (signal) => api.queryVersions({ params: { id } }, { signal }));
      if (answer === undefined || get().own.versions?.id !== id) return;
      get().changeOwn({ versions: { id, title, rows: answer.versions, limits: answer.limits } });
    },
    async restoreVersion({ source, version }) {
      const { versions } = get().own;
      const [newest] = versions?.rows ?? [];
      if (versions === null || newest === undefined) return;
      const { id } = versions;
      const body = { save: crypto.randomUUID(), expected: newest.version, source };
      const file = await ask('own versions', (signal) =>
        api.saveQuery({ params: { id }, body }, { signal, analyst: get().analyst }),
      );
      if (file === undefined) return;
      get().listOwn(file.header);
      set({ announcement: `Version ${version} is the newest again, as version ${file.own?.version}` });
      // Whoever closed them meanwhile does not want them back.
      if (get().own.versions?.id === id) await get().openVersions(file.header);
    },
    async exportQuery({ id, title }) {
      const file = await read(id);
      if (file === undefined) return;
      set({ written: { name: `${toSlug(title)}.cypher`, type: 'text/plain', text: file.source } });
    },
    async exportShelf(headers, folder) {
      const bytes = await ask('own open', async (signal) => {
        const files = await Promise.all(
          headers.map(({ id }) => api.querySource({ params: { id } }, { signal })),
        );
        // The files of a shelf that ships have their names already.
        const names = toSlugs(
          files.map(({ header }) => (isOwn(header) ? header.title : (header.id.split('/')[1] ?? ''))),
        );
        return packFiles(
          files.map(({ source }, at) => ({ name: `${folder}/${names[at]}.cypher`, text: source })),
        );
      });
      if (bytes === undefined) return;
      set({ written: { name: `${folder}.zip`, type: 'application/zip', text: '', bytes } });
    },
  };
}
