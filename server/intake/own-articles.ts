import { chmod, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { OWN_ARTICLES, ownTextName } from '../articles/own-folder.ts';
import { AppError } from '../errors.ts';
import { FileRefusal, writeWhole } from '../whole-file.ts';
import type { Taken } from './intake.ts';

type Kept = Pick<Taken, 'sha256' | 'bytes' | 'source'>;

/** The texts that analysts took in: in their own folder, which nobody else on this machine can read. */
export interface OwnArticles {
  readonly folder: string;
  /** Whole and on the disk, or not at all: `no-room`. The same text again changes nothing. */
  keep(kept: Kept): Promise<void>;
  /** Null, with the reason in words, where the very text is not there any more. */
  textOf(sha256: string): Promise<{ text: string; why: null } | { text: null; why: string }>;
}

export function openOwnArticles(home: string): OwnArticles {
  const folder = join(home, OWN_ARTICLES);
  /** Whether it was written: it may be there already. */
  const write = async (name: string, bytes: Uint8Array): Promise<boolean> => {
    const file = join(folder, name);
    if (await isThere(file, bytes)) return false;
    await writeWhole({ file, force: true }, async (part) => {
      await writeFile(part, bytes, { mode: 0o600, flush: true });
      // One that is there keeps what it may.
      await chmod(part, 0o600);
    });
    return true;
  };
  const keepBoth = async ({ sha256, bytes, source }: Kept): Promise<void> => {
    const sourceName = `${sha256}.source.${source?.ending ?? ''}`;
    let isBegun = false;
    try {
      // First what it was taken from: a text that is there is complete.
      if (source !== undefined) isBegun = await write(sourceName, source.bytes);
      await write(ownTextName(sha256), bytes);
    } catch (error) {
      if (isBegun) await rm(join(folder, sourceName), { force: true });
      if (!(error instanceof FileRefusal)) throw error;
      throw new AppError('no-room', `The text was not kept: ${error.message}`, { cause: error });
    }
  };
  /** One after the other: two who give the same text would write the same file. */
  let last: Promise<unknown> = Promise.resolve();
  return {
    folder,
    keep(kept) {
      const keeping = last.then(() => keepBoth(kept));
      last = keeping.catch(() => undefined);
      return keeping;
    },
    async textOf(sha256) {
      const file = join(folder, ownTextName(sha256));
      const bytes = await readFile(file).catch(() => null);
      if (bytes === null) return { text: null, why: `Its text is not in ${folder} any more, or cannot be read. Give the article once more: what was decided stays.` };
      const isSame = createHash('sha256').update(bytes).digest('hex') === sha256;
      if (!isSame) return { text: null, why: `${file} was changed since, so that places in it are not those that were marked. Give the article once more: what was decided stays.` };
      return { text: bytes.toString('utf8'), why: null };
    },
  };
} // oxfmt-ignore

async function isThere(file: string, bytes: Uint8Array): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  if (found === null || found.size !== bytes.byteLength) return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).equals(await readFile(file));
}
