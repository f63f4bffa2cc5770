import { IsoPrefix } from '#contract/days';
import type { Limit } from '#contract/graph';
import type { CsvMapping, ImportedFile, ImportPreview, ImportRow } from '#contract/imports';
import { count } from '../words/count.ts';
import { toCapital } from '../words/capital.ts';
import { knownOf, toHeld, toImportSum, toNothingNew, toRefused } from '../words/imports.ts';
import type { Context } from './context.ts';
import { drawMore } from './fitting.ts';
import { merge, type GraphDiff } from './graph.ts';
import { toll } from './drawing-words.ts';
import { bringNewcomers, toNews } from './drawing.ts';
import { readPicked } from './picked-import.ts';

/** How far taking in a file has come; the graph changes only when the analyst approves what was shown. */
export interface DataImport {
  readonly files: readonly ImportedFile[];
  /** Why what was chosen was not read. */
  readonly refused: { readonly name: string; readonly isSeveral?: boolean; readonly why: string } | null;
  readonly maker: string;
  /** As it was typed: it may be no day yet. */
  readonly date: string;
  /** As the analyst has it; null = as it is suggested. */
  readonly mapping: CsvMapping | null;
  /** Of those who may be somebody known: who they are, by their ref. */
  readonly choices: ReadonlyMap<string, string>;
  /** Null until it has come. */
  readonly preview: ImportPreview | null;
  /** The preview is of an earlier reading: nobody may approve what it does not show. */
  readonly isStale: boolean;
  readonly done: { readonly row: ImportRow; readonly again: boolean } | null;
  /** What was imported before; null until it has come. */
  readonly taken: readonly ImportRow[] | null;
}

export interface DataImportActions {
  readonly beginDataImport: () => void;
  readonly endDataImport: () => void;
  readonly chooseDataFiles: (files: readonly File[]) => Promise<void>;
  /** Another reading of the same files, or the same once more: it is looked at anew. */
  readonly changeDataImport: (
    part: Partial<Pick<DataImport, 'maker' | 'date' | 'mapping' | 'choices'>>,
  ) => Promise<void>;
  /** Takes in what was shown. What it came to is told also where the dialog was closed meanwhile. */
  readonly approveDataImport: () => Promise<void>;
  readonly takeOutImport: (row: ImportRow) => Promise<void>;
  /** Puts whom the file tells of on the canvas, with their lines, and closes the dialog. */
  readonly drawImported: () => Promise<void>;
}

const NOTHING: DataImport = {
  files: [], refused: null, maker: '', date: '', mapping: null, choices: new Map(), preview: null, isStale: false, done: null, taken: null,
}; // oxfmt-ignore

export function importingData(context: Context): DataImportActions {
  const { api, get, set, ask, cancel, tellSeen } = context;
  const change = (part: Partial<DataImport>) => {
    const { dataImport } = get();
    if (dataImport !== null) set({ dataImport: { ...dataImport, ...part } });
  };
  const requestOf = ({ files, maker, date, mapping, choices }: DataImport) => ({
    files: [...files],
    maker: maker.trim() === '' ? null : maker,
    date,
    mapping,
    choices: [...choices].map(([ref, as]) => ({ ref, as })),
  });

  async function look(): Promise<void> {
    const { dataImport } = get();
    if (dataImport === null || dataImport.files.length === 0 || dataImport.done !== null) return;
    cancel('data import');
    if (!hasDay(dataImport)) return;
    const preview = await ask('data import', (signal) =>
      api.previewImport({ body: requestOf(dataImport) }, { signal }),
    );
    if (preview === undefined) return;
    change({ preview, isStale: false });
    get().announce(toAnnounced(preview));
  }

  async function list(): Promise<void> {
    if (get().dataImport === null) return;
    const answer = await ask('data imports', (signal) => api.imports({}, { signal }));
    if (answer !== undefined) change({ taken: answer.imports });
  }

  /** What is told of the graph as a whole, and the evidence that is open. */
  async function tellAnew(): Promise<void> {
    await Promise.all([list(), get().load('about'), get().regrade()]);
  }

  /** The graph is changed by it, whether the dialog stays open or not; `isSeen`: it is open for this still. */
  async function write<A>(
    asked: (signal: AbortSignal) => Promise<A>,
    { isSeen, toWords, failed }: { isSeen: () => boolean; toWords: (answer: A) => string; failed: string },
  ): Promise<A | undefined> {
    const answer = await ask('change imports', asked);
    const task = get().tasks['change imports'];
    if (answer !== undefined) {
      const words = toWords(answer);
      tellSeen(words);
      if (isSeen()) get().announce(words);
      else get().notify(words);
    } else if (task?.is === 'failed' && !isSeen()) {
      cancel('change imports');
      get().notify(`${failed}: ${task.trouble.title}`);
    }
    return answer;
  }

  const isWriting = () => get().tasks['change imports']?.is === 'running';

  return {
    beginDataImport() {
      set({ dataImport: NOTHING });
      void list();
    },
    endDataImport() {
      cancel('data import');
      cancel('data imports');
      // What is under way goes on; what has failed was read.
      if (!isWriting()) cancel('change imports');
      set({ dataImport: null });
    },
    async chooseDataFiles(picked) {
      if (isWriting()) return;
      cancel('change imports');
      const taken = get().dataImport?.taken ?? null;
      set({ dataImport: { ...NOTHING, taken } });
      const read = await ask('data import', (signal) => readPicked(picked, signal));
      if (read === undefined) return;
      if (read.is === 'refused') {
        change({ refused: read });
        get().announce(`${toRefused(read)} ${read.why}`);
        return;
      }
      change({ files: read.files, date: read.date });
      await look();
    },
    async changeDataImport(part) {
      if (isWriting()) return;
      change({ ...part, isStale: true });
      await look();
    },
    async approveDataImport() {
      const { dataImport, analyst } = get();
      const digest = dataImport?.preview?.digest ?? null;
      if (dataImport === null || digest === null || dataImport.isStale || isWriting()) return;
      const isSeen = () => get().dataImport?.files === dataImport.files;
      const done = await write(
        (signal) => api.importFile({ body: { ...requestOf(dataImport), digest } }, { signal, analyst }),
        {
          isSeen,
          toWords: ({ row, again }) =>
            again ? `${row.title} was in the graph already` : `Imported ${row.title}: ${toHeld(row)}`,
          failed: `${toTitle(dataImport)} was not taken in`,
        },
      );
      const task = get().tasks['change imports'];
      if (done !== undefined && isSeen()) change({ done });
      // What would change is something else now: that is to be seen before it is approved.
      else if (task?.is === 'failed' && task.trouble.code === 'import-changed') await look();
      // An answer that was lost may have been of what was done.
      await tellAnew();
    },
    async drawImported() {
      const { dataImport, nodes } = get();
      const preview = dataImport?.preview ?? null;
      if (dataImport === null || preview === null) return;
      const known = preview.matches.flatMap(
        ({ as, by, candidates }) => (by === 'id' ? candidates[0]?.id : as) ?? [],
      );
      const told = new Set([...preview.newEntities.map(({ id }) => id), ...known]);
      told.delete('new');
      const ids = [...told].filter((id) => !nodes.has(id));
      const answer = await ask('data import', (signal) => bringNewcomers(context, ids, signal));
      if (answer === undefined) return;
      set({ dataImport: null });
      const title = `what ${dataImport.done?.row.title ?? 'the file'} tells`;
      const label = (changed: GraphDiff) => `Drew ${title}${toll(changed)}`;
      const shown = merge(get(), toNews(ids, answer.graph, get()));
      if (drawMore(context, shown, { label, answers: answer.answers }) === null) return;
      const limits = [...toUnlisted(preview, told.size), ...answer.limits];
      if (limits.length > 0) set({ note: { of: 'query', title: toCapital(title), limits } });
    },
    async takeOutImport(row) {
      const { analyst } = get();
      if (isWriting()) return;
      const gone = await write(
        (signal) => api.removeImport({ params: { id: row.id } }, { signal, analyst }),
        {
          isSeen: () => get().dataImport !== null,
          toWords: () => `Took the imported file ${row.title} out again`,
          failed: `${row.title} was not taken out`,
        },
      );
      const isOfThis = get().dataImport?.done?.row.id === row.id;
      if (gone !== undefined && isOfThis) change({ done: null, isStale: true });
      await tellAnew();
      if (gone !== undefined) await look();
    },
  };
}

/** Without one nothing can be read, and what was read before is not what would be taken in. */
export function hasDay({ date }: Pick<DataImport, 'date'>): boolean {
  return IsoPrefix.safeParse(date).success;
}

/** Whom its preview lists not, of a long list or since only a relation names them, is not drawn. */
function toUnlisted({ counts }: ImportPreview, shown: number): Limit[] {
  const total = counts.entities.new + knownOf(counts);
  const why = 'the others are not listed in the preview of the file; search for whom you miss';
  return shown < total ? [{ what: 'elements', shown, total, atLeast: false, why }] : [];
}

function toTitle({ files }: DataImport): string {
  return files.map(({ name }) => name).join(' and ');
}

function toAnnounced(preview: ImportPreview): string {
  const { again, digest, counts } = preview;
  if (counts.mistakes > 0) return `${count(counts.mistakes, 'mistake', 'mistakes')}: nothing can be taken in`;
  if (again !== null) return 'This file is in the graph already';
  return digest === null ? toNothingNew(preview) : toImportSum(preview);
}
