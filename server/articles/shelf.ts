import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '../neo4j/system-error.ts';

/** Which folder, and what of it counts. */
export interface Place {
  readonly folder: string;
  /** Anything larger in it is something else than a text. */
  readonly mostBytes: number;
  readonly isText?: (name: string) => boolean;
  /** What is not there has nothing in it: the first text makes it. */
  readonly mayBeMissing?: boolean;
}

/** An article's text is a few pages. */
export const MOST_TEXT_BYTES = 2_000_000;

/** One of the four threads with which Node reads files is left to others, should the folder not answer. */
const AT_ONCE = 3;

/** What could be read before is shown through so many failures in a row: a share that is away comes back. */
export const MOST_FAILURES = 5;

interface File {
  /** Another one when it was written to. */
  stamp: string;
  sha256: string;
  text: string;
}

/** What is in the folder, as it was when somebody looked last. */
export interface Shelf {
  /** By name; null = nothing that may be an article. */
  readonly files: ReadonlyMap<string, File | null>;
  readonly texts: ReadonlyMap<string, string>;
  /** Why passages may be missing, in words. */
  readonly why: string;
  /** How often in a row something could not be read that could be before. */
  readonly failures: number;
}

export function emptyShelf(why: string): Shelf {
  return toShelf({ why, files: new Map(), failures: 0 });
}

/** A file that was not written to since is not read once more. What cannot be read is told in `why`, it does not stop anything. */
export async function readShelf(place: Place, before: Shelf): Promise<Shelf> {
  const { folder, mostBytes, isText = () => true } = place;
  const isPatient = before.failures < MOST_FAILURES;
  const found = await readdir(folder).catch((error: unknown) =>
    isMissing(error, place) ? [] : toReason(error),
  );
  const names = Array.isArray(found) ? found.filter(isText) : found;
  if (!Array.isArray(names)) {
    const why = `The folder ${folder}${place.mayBeMissing ? '' : ' (ARTICLES_DIR)'} cannot be read: ${names}`;
    if (before.files.size === 0 || !isPatient) return emptyShelf(why);
    return { ...before, why: `${why}. What it held before is shown.`, failures: before.failures + 1 };
  }
  const files = new Map<string, File | null>();
  let [unread, kept] = [0, 0];
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const portion = names.slice(from, from + AT_ONCE);
    // oxlint-disable-next-line no-await-in-loop -- a few at a time
    const read = await Promise.all(
      portion.map((name) => readAgain(join(folder, name), { before: before.files.get(name), mostBytes })),
    );
    for (const [at, name] of portion.entries()) {
      const file = read[at];
      if (file !== undefined) {
        files.set(name, file);
        continue;
      }
      unread += 1;
      const held = before.files.get(name);
      if (held === undefined || held === null || !isPatient) continue;
      kept += 1;
      files.set(name, held);
    }
  }
  const missed = unread === 0 ? '' : ` ${unread} of its files cannot be read.`;
  const shown = kept === 0 ? '' : ` What ${kept} of them held before is shown.`;
  return toShelf({
    files,
    why: `Passages are shown for articles whose very text is in ${folder}.${missed}${shown}`,
    failures: kept === 0 ? 0 : before.failures + 1,
  });
}

function toShelf(read: Omit<Shelf, 'texts'>): Shelf {
  const files = [...read.files.values()].filter((file) => file !== null);
  return { ...read, texts: new Map(files.map(({ sha256, text }) => [sha256, text])) };
}

/** Null for what is no article, undefined for what cannot be read. */
async function readAgain(
  path: string,
  { before, mostBytes }: { before: File | null | undefined; mostBytes: number },
): Promise<File | null | undefined> {
  try {
    const found = await stat(path);
    if (!found.isFile() || found.size > mostBytes) return null;
    const stamp = `${found.mtimeMs} ${found.ctimeMs} ${found.size}`;
    if (before?.stamp === stamp) return before;
    const bytes = await readFile(path);
    return { stamp, sha256: createHash('sha256').update(bytes).digest('hex'), text: bytes.toString('utf8') };
  } catch {
    // Counted by whoever asks, and told.
    return undefined;
  }
}

function isMissing(error: unknown, { mayBeMissing = false }: Place): boolean {
  return mayBeMissing && systemCode(error) === 'ENOENT';
}

function toReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
