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
  why: string;
}

/** Where passages have no place, such as in what is kept in the database. */
export const NO_TEXTS: Texts = toTexts(new Map(), 'No passages are kept.');

/** Reads every file of the folder once. What cannot be read is told in `why`, it does not stop anything. */
export async function openTexts(folder: string | undefined): Promise<Texts> {
  if (folder === undefined) return toTexts(new Map(), 'ARTICLES_DIR is not set, so passages are not shown.');
  const texts = new Map<string, string>();
  let unread = 0;
  const names = await readdir(folder).catch((error: unknown) => toReason(error));
  if (!Array.isArray(names))
    return toTexts(texts, `The folder ${folder} (ARTICLES_DIR) cannot be read: ${names}`);
  for (const name of names) {
    const bytes = await readText(join(folder, name)).catch(() => 'unread' as const);
    if (bytes === 'unread') unread += 1;
    else if (bytes !== null)
      texts.set(createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8'));
  }
  const missed = unread === 0 ? '' : ` ${unread} of its files cannot be read.`;
  return toTexts(texts, `Passages are shown for articles whose very text is in ${folder}.${missed}`);
}

/** The bytes of a file that may be an article; null for all else. */
async function readText(file: string): Promise<Buffer | null> {
  const found = await stat(file);
  return found.isFile() && found.size <= MAX_TEXT_BYTES ? readFile(file) : null;
}

function toReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function toTexts(texts: ReadonlyMap<string, string>, why: string): Texts {
  return {
    why,
    has: (sha256) => texts.has(sha256),
    whole: (sha256) => texts.get(sha256) ?? null,
    all: () => texts,
    passage(sha256, { start, end }, regions) {
      const text = texts.get(sha256);
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
