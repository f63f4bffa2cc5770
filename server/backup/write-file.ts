import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { systemCode } from '../neo4j/system-error.ts';
import { makeFolders } from './folders.ts';
import { BackupRefusal, type Closing, type Head, type NodeLine, type RelationshipLine } from './format.ts';

/** Lines are handed on in pieces of about so many letters: one by one costs more than what is in them. */
const PIECE = 64 * 1024;

interface Written {
  file: string;
  /** Takes the place of a file that is there. */
  force: boolean;
  signal: AbortSignal;
}

/** Fails before anything is read from the graph where the file could not take its place in the end. */
export async function refuseIfThere({ file, force }: Omit<Written, 'signal'>): Promise<void> {
  const there = await stat(file).catch(() => null);
  if (there === null) return;
  if (there.isDirectory()) throw new BackupRefusal(`${file} is a folder; give the name of a file.`);
  if (!force)
    throw new BackupRefusal(`${file} is there already and was left as it is. --force writes over it.`);
}

/**
 * Writes beside its place and moves there when it is whole and on the disk: whatever happens meanwhile, there is either
 * a whole backup or none. Only its owner can read it.
 */
export async function writeBackup(
  head: Head,
  elements: AsyncIterable<NodeLine | RelationshipLine>,
  { file, force, signal }: Written,
): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  try {
    await makeFolders(dirname(file));
    const out = createWriteStream(part, { mode: 0o600, flush: true });
    await pipeline(Readable.from(inPieces(head, elements)), createGzip(), out, { signal });
    // A file that came there meanwhile is not written over either.
    await refuseIfThere({ file, force });
    await rename(part, file);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new BackupRefusal(
      `${file} could not be written (${WORDS[code] ?? code}). Nothing is left of it; the graph is as it was.`,
      { cause: error },
    );
  } finally {
    // Where it could not even be begun, the first failure says why.
    await rm(part, { force: true }).catch(() => undefined);
  }
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

async function* inPieces(
  head: Head,
  elements: AsyncIterable<NodeLine | RelationshipLine>,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let lines = 1;
  let piece = `${JSON.stringify(head)}\n`;
  for await (const element of elements) {
    piece += `${JSON.stringify(element)}\n`;
    lines += 1;
    if (piece.length < PIECE) continue;
    hash.update(piece);
    yield piece;
    piece = '';
  }
  hash.update(piece);
  yield piece;
  const closing: Closing = { lines, sha256: hash.digest('hex') };
  yield `${JSON.stringify(closing)}\n`;
}
