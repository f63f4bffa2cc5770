import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Region } from '#contract/article';
import type { Passage } from '#contract/evidence';
import type * as z from 'zod';

/** An article's text is a few pages; anything larger in the folder is something else. */
const MAX_TEXT_BYTES = 2_000_000;

/** The analyst's own copies, found by the hash that an article's record names; they never leave this machine. */
export interface Texts {
  has(sha256: string): boolean;
  passage(
    sha256: string,
    span: { start: number; end: number },
    regions: readonly z.infer<typeof Region>[],
  ): Passage | null;
  /** Why passages may be missing, in words. */
  why: string;
}

/** Reads every file of the folder once. An unreadable folder is told in `why`, it does not stop anything. */
export async function openTexts(folder: string | undefined): Promise<Texts> {
  if (folder === undefined) return toTexts(new Map(), 'ARTICLES_DIR is not set, so passages are not shown.');
  const texts = new Map<string, string>();
  try {
    for (const name of await readdir(folder)) {
      const file = join(folder, name);
      const { size, isFile } = await sizeOf(file);
      if (!isFile || size > MAX_TEXT_BYTES) continue;
      const bytes = await readFile(file);
      texts.set(createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8'));
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return toTexts(texts, `The folder ${folder} (ARTICLES_DIR) cannot be read: ${reason}`);
  }
  return toTexts(texts, `Passages are shown for articles whose very text is in ${folder}.`);
}

function toTexts(texts: ReadonlyMap<string, string>, why: string): Texts {
  return {
    why,
    has: (sha256) => texts.has(sha256),
    passage(sha256, { start, end }, regions) {
      const text = texts.get(sha256);
      const region = regions.find((candidate) => candidate.start <= start && end <= candidate.end);
      if (text === undefined || region === undefined) return null;
      return {
        before: text.slice(region.start, start),
        match: text.slice(start, end),
        after: text.slice(end, region.end),
      };
    },
  };
}

async function sizeOf(file: string): Promise<{ size: number; isFile: boolean }> {
  const found = await stat(file);
  return { size: found.size, isFile: found.isFile() };
}
