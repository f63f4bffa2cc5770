import {
  MOST_IMPORTED,
  type CsvMapping,
  type ImportedFile,
  type ImportPreview,
  type ImportRow,
} from '#contract/imports';
import { readImportFiles, type ReadImport } from '../reading/import-file.ts';
import { count } from '../words/count.ts';
import { toImportSum, toNothingNew, toRefused } from '../words/imports.ts';
import type { Context } from './context.ts';
import { drawMore } from './fitting.ts';
import { merge, type GraphDiff } from './graph.ts';
import { toll } from './drawing-words.ts';
import { bringNewcomers, toNews } from './drawing.ts';
import { unpackFiles, ZipRefused } from './own-zip.ts';

/** How far taking in a file has come; the graph changes only when the analyst approves what was shown. */
export interface DataImport {
  readonly files: readonly ImportedFile[];
  /** Why what was chosen was not read. */
  readonly refused: { readonly name: string; readonly isSeveral?: boolean; readonly why: string } | null;
  readonly maker: string;
  readonly date: string;
  /** As the analyst has it; null = as it is suggested. */
  readonly mapping: CsvMapping | null;
  /** Of those who may be somebody known: who they are, by their ref. */
  readonly choices: ReadonlyMap<string, string>;
  /** Null until it has come. */
  readonly preview: ImportPreview | null;
  readonly done: { readonly row: ImportRow; readonly again: boolean } | null;
  /** What was imported before; null until it has come. */
  readonly taken: readonly ImportRow[] | null;
}

export interface DataImportActions {
  readonly beginDataImport: () => void;
  readonly endDataImport: () => void;
  readonly chooseDataFiles: (files: readonly File[]) => Promise<void>;
  /** Another reading of the same files: it is looked at anew. */
  readonly changeDataImport: (
    part: Partial<Pick<DataImport, 'maker' | 'date' | 'mapping' | 'choices'>>,
  ) => Promise<void>;
  /** Takes in what was shown. */
  readonly approveDataImport: () => Promise<void>;
  readonly takeOutImport: (row: ImportRow) => Promise<void>;
  /** Puts whom the file tells of on the canvas, with their lines, and closes the dialog. */
  readonly drawImported: () => Promise<void>;
}

const NOTHING: DataImport = {
  files: [], refused: null, maker: '', date: '', mapping: null, choices: new Map(), preview: null, done: null, taken: null,
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
    if (dataImport === null || dataImport.files.length === 0) return;
    const preview = await ask('data import', (signal) =>
      api.previewImport({ body: requestOf(dataImport) }, { signal }),
    );
    if (preview === undefined) return;
    change({ preview });
    get().announce(toAnnounced(preview));
  }

  async function list(): Promise<void> {
    const answer = await ask('data imports', (signal) => api.imports({}, { signal }));
    if (answer !== undefined) change({ taken: answer.imports });
  }

  /** What is told of the graph as a whole, and the evidence that is open. */
  async function tellAnew(): Promise<void> {
    await Promise.all([list(), get().load('about'), get().regrade()]);
  }

  return {
    beginDataImport() {
      set({ dataImport: NOTHING });
      void list();
    },
    endDataImport() {
      cancel('data import');
      cancel('data imports');
      set({ dataImport: null });
    },
    async chooseDataFiles(picked) {
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
      change(part);
      await look();
    },
    async approveDataImport() {
      const { dataImport, analyst } = get();
      const digest = dataImport?.preview?.digest ?? null;
      if (dataImport === null || digest === null) return;
      const done = await ask('data import', (signal) =>
        api.importFile({ body: { ...requestOf(dataImport), digest } }, { signal, analyst }),
      );
      if (done === undefined) return;
      change({ done });
      const words = `Imported ${done.row.title}: ${count(done.row.claims, 'claim', 'claims')}`;
      tellSeen(words);
      get().announce(words);
      await tellAnew();
    },
    async drawImported() {
      const { dataImport, nodes } = get();
      const preview = dataImport?.preview ?? null;
      if (dataImport === null || preview === null) return;
      const known = preview.matches.flatMap(
        ({ as, by, candidates }) => (by === 'id' ? candidates[0]?.id : as) ?? [],
      );
      const told = [...preview.newEntities.map(({ id }) => id), ...known];
      const ids = [...new Set(told)].filter((id) => id !== 'new' && !nodes.has(id));
      const answer = await ask('data import', (signal) => bringNewcomers(context, ids, signal));
      if (answer === undefined) return;
      set({ dataImport: null });
      const label = (changed: GraphDiff) =>
        `Drew what ${dataImport.done?.row.title ?? 'the file'} tells${toll(changed)}`;
      drawMore(context, merge(get(), toNews(ids, answer.graph, get())), { label, answers: answer.answers });
    },
    async takeOutImport(row) {
      const { analyst } = get();
      const gone = await ask('data imports', (signal) =>
        api.removeImport({ params: { id: row.id } }, { signal, analyst }),
      );
      if (gone === undefined) return;
      const words = `Took the imported file ${row.title} out again`;
      tellSeen(words);
      get().announce(words);
      change({ done: null });
      await tellAnew();
      await look();
    },
  };
}

/** Of a zip as we export it: its tables, or its entities; and what stands beside them. */
const IN_ZIP = /(^|\/)(nodes\.csv|relations\.csv|[^/]*\.ftm\.json)$/i;
const BESIDE = /(^|\/)(evidence\.csv|figures\.csv|not-in-followthemoney\.csv)$/i;
const ZIP_CAPS = { entries: 50, total: 2 * MOST_IMPORTED.bytes, file: MOST_IMPORTED.bytes };

async function readPicked(picked: readonly File[], signal: AbortSignal): Promise<ReadImport> {
  const [zip] = picked;
  if (zip === undefined || picked.length > 1 || !/\.zip$/i.test(zip.name) || zip.size > MOST_IMPORTED.bytes)
    return readImportFiles(picked, signal);
  const { name, lastModified } = zip;
  const refused = (why: string): ReadImport => ({ is: 'refused', name, why });
  try {
    const all = await unpackFiles(new Uint8Array(await zip.arrayBuffer()), ZIP_CAPS);
    const known = all.filter((file) => IN_ZIP.test(file.name));
    const files = known.length === 0 ? [] : [...known, ...all.filter((file) => BESIDE.test(file.name))];
    const broken = files.find(({ bytes }) => bytes === null);
    if (broken !== undefined) return refused(`${broken.name}: ${broken.why ?? 'it cannot be read.'}`);
    if (files.length === 0)
      return refused('It holds neither nodes.csv and relations.csv nor a file *.ftm.json.');
    const inside = files.map(
      ({ name: inner, bytes }) =>
        new File([new Uint8Array(bytes ?? [])], inner.slice(inner.lastIndexOf('/') + 1), { lastModified }),
    );
    return await readImportFiles(inside, signal);
  } catch (error) {
    if (!(error instanceof ZipRefused)) throw error;
    return refused(error.message);
  }
}

function toAnnounced(preview: ImportPreview): string {
  const { again, digest, counts } = preview;
  if (counts.mistakes > 0) return `${count(counts.mistakes, 'mistake', 'mistakes')}: nothing can be taken in`;
  if (again !== null) return 'This file is in the graph already';
  return digest === null ? toNothingNew(preview) : toImportSum(preview);
}
