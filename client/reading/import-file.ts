import { MOST_IMPORTED, type ImportedFile } from '#contract/imports';
import { WORKFILE_ENDING } from '#contract/workfile';
import { isArticleFile } from './article-files.ts';
import { readTextFile } from './text-file.ts';

/** What of a file is used: its size is known before anything of it is read. */
export type Readable = Pick<File, 'name' | 'size' | 'slice' | 'lastModified'>;

export type ReadImport =
  | { readonly is: 'files'; readonly files: ImportedFile[]; readonly date: string }
  | { readonly is: 'refused'; readonly name: string; readonly isSeveral?: boolean; readonly why: string };

const MOST_FILES = 4;

/** One file, or a pair of tables, as text; the day of the file is that of its last change. */
export async function readImportFiles(
  picked: readonly Readable[],
  signal?: AbortSignal,
): Promise<ReadImport> {
  if (picked.length === 0 || picked.length > MOST_FILES)
    return {
      is: 'refused',
      name: `${picked.length} files`,
      isSeveral: true,
      why: 'One file is taken in at once, or two: a table of nodes and one of relations. Beside the tables of our own export its evidence and its figures are two more.',
    };
  const files: ImportedFile[] = [];
  for (const file of picked) {
    const { name, size } = file;
    if (size > MOST_IMPORTED.bytes)
      return refused(
        name,
        `It has ${inMegabytes(size)}; at most ${inMegabytes(MOST_IMPORTED.bytes)} are taken in at once. Nothing of it was read.`,
      );
    // One after the other: two of 20 MB need not be in memory twice at once.
    // oxlint-disable-next-line no-await-in-loop
    const bytes = await bytesOf(file, size);
    signal?.throwIfAborted();
    if (bytes === null) return refused(name, UNREADABLE);
    const read = readTextFile(bytes, MOST_IMPORTED.bytes);
    if (read.is === 'refused') return refused(name, read.why);
    files.push({ name: name.trim().slice(0, 200) || 'file', text: read.text });
  }
  const latest = Math.max(...picked.map(({ lastModified }) => lastModified));
  return { is: 'files', files, date: new Date(latest).toISOString().slice(0, 10) };
}

export const UNREADABLE =
  'It cannot be read: it may be a folder, or was moved or changed since. Choose the file itself, once more.';

/** Null where the browser does not get at it. */
async function bytesOf(file: Readable, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.slice(0, most).arrayBuffer());
  } catch {
    return null;
  }
}

function refused(name: string, why: string): ReadImport {
  return { is: 'refused', name, why };
}

function inMegabytes(bytes: number): string {
  return bytes < 1_000_000_000
    ? `${(bytes / 1_000_000).toFixed(1)} MB`
    : `${(bytes / 1_000_000_000).toFixed(1)} GB`;
}

const TABLE = /\.(csv|tsv|tab|ftm|jsonl|ndjson)$/i;
/** A workfile says so within its first line; what we export does, too. */
const BEGINNING = 4_096;

/** Is what was dropped on the desk an article to be read, data to be taken in, queries, or a workfile? What nobody knows is told by the last. */
export async function whatIsDropped(
  files: readonly Readable[],
): Promise<'articles' | 'data' | 'queries' | 'workfile'> {
  const [first] = files;
  if (first === undefined) return 'workfile';
  const name = first.name.toLowerCase();
  if (name.endsWith(WORKFILE_ENDING)) return 'workfile';
  if (name.endsWith('.cypher')) return 'queries';
  if (TABLE.test(name)) return 'data';
  if (isArticleFile(first)) return 'articles';
  const beginning = await bytesOf(first, BEGINNING);
  // Where data is taken in it is told why that cannot be read.
  if (beginning === null) return 'data';
  const head = new TextDecoder().decode(beginning);
  // The names of its files stand in a zip as they are.
  if (name.endsWith('.zip')) return head.includes('.cypher') ? 'queries' : 'data';
  const isOurs = /"format"\s*:\s*"redthread\/export"/.test(head);
  const isFtm =
    /^\s*\[?\s*\{/.test(head) && /"schema"\s*:/.test(head) && /"properties"\s*:|"id"\s*:/.test(head);
  return isOurs || isFtm ? 'data' : 'workfile';
}
