import { rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolders } from './folders.ts';
import { systemCode } from './neo4j/system-error.ts';

/** A file of a command that was not written, in words. */
export class FileRefusal extends Error {
  override readonly name = 'FileRefusal';
}

interface Place {
  readonly file: string;
  /** Takes the place of a file that is there. */
  readonly force: boolean;
}

/** Fails before anything is read from the graph where the file could not take its place in the end. */
export async function refuseIfThere({ file, force }: Place): Promise<void> {
  const there = await stat(file).catch(() => null);
  if (there === null) return;
  if (there.isDirectory()) throw new FileRefusal(`${file} is a folder; give the name of a file.`);
  if (!force)
    throw new FileRefusal(`${file} is there already and was left as it is. --force writes over it.`);
}

/**
 * Writes beside its place and moves there when it is whole and on the disk: whatever happens meanwhile, there is either
 * a whole file or none. `fill` writes the file that it is given.
 */
export async function writeWhole(
  { file, force }: Place,
  fill: (part: string) => Promise<void>,
): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  try {
    await makeFolders(dirname(file));
    await fill(part);
    // A file that came there meanwhile is not written over either.
    await refuseIfThere({ file, force });
    await rename(part, file);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new FileRefusal(
      `${file} could not be written (${toWhy(code)}). Nothing is left of it; the graph is as it was.`,
      { cause: error },
    );
  } finally {
    // Where it could not even be begun, the first failure says why.
    await rm(part, { force: true }).catch(() => undefined);
  }
}

/** Why the system did not write something, by its code. */
export function toWhy(code: string): string {
  return WORDS[code] ?? code;
}

const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'it grew larger than a file may be here',
  EACCES: 'its folder may not be written to',
  EPERM: 'its folder may not be written to',
  EROFS: 'its folder may not be written to',
  ENOTDIR: 'its folder is a file',
  EEXIST: 'its folder is a file',
  ENOENT: 'its folder cannot be made',
};
