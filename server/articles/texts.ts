import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Region } from '#contract/article';
import type { Passage } from '#contract/evidence';
import { regionOf } from './region-of.ts';

/** An article's text is a few pages; anything larger in the folder is something else. */
const MAX_TEXT_BYTES = 2_000_000;

/** The analyst's own copies, found by the hash that an article's record names; they never leave this machine. */
export interface Texts {
  has(sha256: string): boolean;
  /** The decoded text with this hash; null when it is not at hand. */
  whole(sha256: string): string | null;
  /** Every text at hand, with its hash. */
  all(): Iterable<readonly [sha256: string, text: string]>;
  passage(sha256: string, span: { start: number; end: number }, regions: readonly Region[]): Passage | null;
  /** Why passages may be missing, in words. */
  readonly why: string;
  /** Finds what was laid into the folder since, was changed or was taken out of it; it looks every few seconds at most. */
  lookAgain(): Promise<void>;
}

/** Where passages have no place, such as in what is kept in the database. */
export const NO_TEXTS: Texts = toTexts(() => toShelf({ why: 'No passages are kept.' }));

const LOOK_MILLISECONDS = 3_000;

interface File {
  /** Another one when it was written to. */
  stamp: string;
  sha256: string;
  text: string;
}

/** What is in the folder, as it was when somebody looked last. */
interface Shelf {
  /** By name; null = nothing that may be an article. */
  files: ReadonlyMap<string, File | null>;
  texts: ReadonlyMap<string, string>;
  why: string;
}

/** Reads every file of the folder. What cannot be read is told in `why`, it does not stop anything. */
export async function openTexts(
  folder: string | undefined,
  { every = LOOK_MILLISECONDS }: { every?: number } = {},
): Promise<Texts> {
  if (folder === undefined)
    return toTexts(() => toShelf({ why: 'ARTICLES_DIR is not set, so passages are not shown.' }));
  let shelf = await readShelf(folder, toShelf({ why: '' }));
  let looked = performance.now();
  return toTexts(
    () => shelf,
    async () => {
      if (performance.now() - looked < every) return;
      looked = performance.now();
      shelf = await readShelf(folder, shelf);
    },
  );
}

/** A file that was not written to since is not read once more. */
async function readShelf(folder: string, before: Shelf): Promise<Shelf> {
  const names = await readdir(folder).catch((error: unknown) => toReason(error));
  if (!Array.isArray(names))
    return toShelf({ why: `The folder ${folder} (ARTICLES_DIR) cannot be read: ${names}` });
  const files = new Map<string, File | null>();
  let unread = 0;
  for (const name of names) {
    const file = await readFileAgain(join(folder, name), before.files.get(name)).catch(
      () => 'unread' as const,
    );
    if (file === 'unread') unread += 1;
    else files.set(name, file);
  }
  const missed = unread === 0 ? '' : ` ${unread} of its files cannot be read.`;
  return toShelf({ files, why: `Passages are shown for articles whose very text is in ${folder}.${missed}` });
}

function toShelf({ files = new Map(), why }: Pick<Shelf, 'why'> & Partial<Pick<Shelf, 'files'>>): Shelf {
  const read = [...files.values()].filter((file) => file !== null);
  return { files, why, texts: new Map(read.map(({ sha256, text }) => [sha256, text])) };
}

/** Null for what is no article. */
async function readFileAgain(path: string, before: File | null | undefined): Promise<File | null> {
  const found = await stat(path);
  if (!found.isFile() || found.size > MAX_TEXT_BYTES) return null;
  const stamp = `${found.mtimeMs} ${found.ctimeMs} ${found.size}`;
  if (before?.stamp === stamp) return before;
  const bytes = await readFile(path);
  return { stamp, sha256: createHash('sha256').update(bytes).digest('hex'), text: bytes.toString('utf8') };
}

function toReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function toTexts(shelf: () => Shelf, lookAgain: Texts['lookAgain'] = () => Promise.resolve()): Texts {
  return {
    lookAgain,
    get why() {
      return shelf().why;
    },
    has: (sha256) => shelf().texts.has(sha256),
    whole: (sha256) => shelf().texts.get(sha256) ?? null,
    all: () => shelf().texts,
    passage(sha256, { start, end }, regions) {
      const text = shelf().texts.get(sha256);
      const region = regionOf({ start, end }, regions);
      if (text === undefined || region === undefined) return null;
      return {
        before: text.slice(region.start, start),
        match: text.slice(start, end),
        after: text.slice(end, region.end),
      };
    },
  };
}
