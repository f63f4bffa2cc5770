import {
  MAX_SOURCE,
  MOST_BASE64,
  MOST_FILE_NAME,
  MOST_FILES,
  type ImportedQueries,
} from '#contract/own-queries';
import { count } from '../words/count.ts';
import type { Context } from './context.ts';
import type { Importing } from './own-queries.ts';
import { unpackFiles, ZipRefused, type UnpackedFile } from './own-zip.ts';

export interface OwnImportingActions {
  readonly beginImport: () => void;
  readonly endImport: () => void;
  /** Tells what of these would be taken, and what not. */
  readonly chooseFiles: (files: readonly File[]) => Promise<void>;
  /** Takes what was told. */
  readonly takeFiles: () => Promise<void>;
}

const CAPS = { entries: MOST_FILES, total: 12_000_000, file: MAX_SOURCE };
const MOST_ZIP = 12_000_000;

type Refused = ImportedQueries['refused'];
type Sent = { readonly name: string; readonly base64: string };

const NOTHING_CHOSEN: Importing = { told: null, refused: [], isDone: false };

export function ownImporting({ api, get, ask, cancel }: Context): OwnImportingActions {
  let chosen: { save: string; files: readonly Sent[] } | null = null;
  /** What was asked for is done, whether or not somebody looks. */
  let isTaking = false;

  const show = (importing: Importing | null) => get().changeOwn({ importing });
  const send = async (rehearsal: boolean, signal: AbortSignal) => {
    if (chosen === null || chosen.files.length === 0) return { taken: [], refused: [] };
    const body = { ...chosen, files: [...chosen.files], rehearsal };
    return api.importQueries({ body }, { signal, analyst: get().analyst });
  };

  return {
    beginImport() {
      if (!isTaking) chosen = null;
      show(NOTHING_CHOSEN);
    },
    endImport() {
      show(null);
      if (isTaking) return;
      cancel('own import');
      chosen = null;
    },
    async chooseFiles(picked) {
      if (isTaking) return;
      // What was told of the files of before is not told of these.
      chosen = null;
      show(NOTHING_CHOSEN);
      const told = await ask('own import', async (signal) => {
        const { files, refused } = await readAll(picked);
        signal.throwIfAborted();
        chosen = { save: crypto.randomUUID(), files };
        return { refused, answer: await send(true, signal) };
      });
      if (told === undefined) return;
      const { refused, answer } = told;
      show({ told: answer, refused, isDone: false });
      get().announce(toAnnounced(answer, refused));
    },
    async takeFiles() {
      const { importing } = get().own;
      if (importing === null || importing.told === null || isTaking) return;
      isTaking = true;
      const told = await ask('own import', (signal) => send(false, signal));
      isTaking = false;
      const isSeen = get().own.importing === importing;
      const task = get().tasks['own import'];
      if (told !== undefined && isSeen) show({ ...importing, told, isDone: true });
      if (told !== undefined) {
        const words = `Imported ${count(told.taken.length, 'query', 'queries')}`;
        if (isSeen) get().announce(words);
        else get().notify(words);
      } else if (!isSeen && task?.is === 'failed') {
        cancel('own import');
        get().notify(`The import failed: ${task.trouble.title}`);
      }
      // An answer that was lost may have been of an import that was done.
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
  let letters = 0;
  const parts = await Promise.all(picked.map(readOne));
  for (const { name, bytes, why = 'It cannot be read.' } of parts.flat()) {
    const base64 = bytes === null ? null : toBase64(bytes);
    const left =
      base64 === null ? why : whyLeft({ name, files: files.length, letters: letters + base64.length });
    if (base64 === null || left !== null) {
      refused.push({ name: name.slice(0, MOST_FILE_NAME), why: left ?? why });
      continue;
    }
    letters += base64.length;
    files.push({ name, base64 });
  }
  return { files, refused };
}

/** What one request cannot hold would be refused with all that is in it. */
export function whyLeft({
  name,
  files,
  letters,
}: {
  name: string;
  files: number;
  letters: number;
}): string | null {
  if (name.length > MOST_FILE_NAME) return `Its name is longer than ${MOST_FILE_NAME} letters.`;
  if (files >= MOST_FILES) return `One import takes ${MOST_FILES} files; import it afterwards.`;
  return letters > MOST_BASE64
    ? 'It does not fit into one import beside the others; import it afterwards.'
    : null;
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
