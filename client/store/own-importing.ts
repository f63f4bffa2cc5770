import { MAX_SOURCE, type ImportedQueries } from '#contract/own-queries';
import { count } from '../words/count.ts';
import type { Context } from './context.ts';
import { unpackFiles, ZipRefused, type UnpackedFile } from './own-zip.ts';

export interface OwnImportingActions {
  readonly beginImport: () => void;
  readonly endImport: () => void;
  /** Tells what of these would be taken, and what not. */
  readonly chooseFiles: (files: readonly File[]) => Promise<void>;
  /** Takes what was told. */
  readonly takeFiles: () => Promise<void>;
}

/** As many as one import takes (`server/contract/own-queries.ts`), and as much as one request holds. */
const CAPS = { entries: 500, total: 12_000_000, file: MAX_SOURCE };
const MOST_ZIP = 12_000_000;

type Refused = ImportedQueries['refused'];
type Sent = { readonly name: string; readonly base64: string };

export function ownImporting({ api, get, set, ask, cancel }: Context): OwnImportingActions {
  let chosen: { save: string; files: readonly Sent[] } | null = null;

  const send = (rehearsal: boolean) =>
    ask('own import', async (signal) => {
      if (chosen === null || chosen.files.length === 0) return { taken: [], refused: [] };
      const body = { ...chosen, files: [...chosen.files], rehearsal };
      return api.importQueries({ body }, { signal, analyst: get().analyst });
    });

  return {
    beginImport() {
      chosen = null;
      get().changeOwn({ importing: { told: null, refused: [], isDone: false } });
    },
    endImport() {
      cancel('own import');
      chosen = null;
      get().changeOwn({ importing: null });
    },
    async chooseFiles(picked) {
      cancel('own import');
      const { files, refused } = await readAll(picked);
      chosen = { save: crypto.randomUUID(), files };
      const told = await send(true);
      if (told === undefined) return;
      get().changeOwn({ importing: { told, refused, isDone: false } });
      set({ announcement: toAnnounced(told, refused) });
    },
    async takeFiles() {
      const { importing } = get().own;
      const told = await send(false);
      if (told === undefined || importing === null) return;
      get().changeOwn({ importing: { ...importing, told, isDone: true } });
      set({ announcement: `Imported ${count(told.taken.length, 'query', 'queries')}` });
      await get().load('queries');
    },
  };
}

function toAnnounced({ taken, refused }: ImportedQueries, more: Refused): string {
  const left = refused.length + more.length;
  return `${count(taken.length, 'query', 'queries')} can be imported, ${count(left, 'file is', 'files are')} refused`;
}

async function readAll(picked: readonly File[]): Promise<{ files: Sent[]; refused: Refused }> {
  const files: Sent[] = [];
  const refused: Refused = [];
  const parts = await Promise.all(picked.map(readOne));
  for (const { name, bytes, why } of parts.flat()) {
    if (bytes === null) refused.push({ name, why: why ?? 'It cannot be read.' });
    else if (files.length >= CAPS.entries)
      refused.push({ name, why: `One import takes ${CAPS.entries} files; import it afterwards.` });
    else files.push({ name, base64: toBase64(bytes) });
  }
  return { files, refused };
}

async function readOne(file: File): Promise<UnpackedFile[]> {
  const isZip = file.name.toLowerCase().endsWith('.zip');
  const most = isZip ? MOST_ZIP : MAX_SOURCE;
  if (file.size > most) return [refuse(file, `It is ${toSize(file.size)}; ${toSize(most)} is the most.`)];
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return isZip ? await unpackFiles(bytes, CAPS) : [{ name: file.name, bytes }];
  } catch (error) {
    // A file that went away meanwhile, or a zip that is none: the others are read.
    return [refuse(file, error instanceof ZipRefused ? error.message : 'It cannot be read.')];
  }
}

function refuse({ name }: File, why: string): UnpackedFile {
  return { name, bytes: null, why };
}

function toSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_024)} KiB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** In portions: one call takes so many arguments and no more. */
function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += 8_192) {
    letters += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  return btoa(letters);
}
