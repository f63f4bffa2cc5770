import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { writeWhole } from '../whole-file.ts';
import type { Closing, Head, NodeLine, RelationshipLine } from './format.ts';

/** Lines are handed on in pieces of about so many letters: one by one costs more than what is in them. */
const PIECE = 64 * 1024;

interface Written {
  file: string;
  /** Takes the place of a file that is there. */
  force: boolean;
  signal: AbortSignal;
}

/** Only its owner can read it. */
export async function writeBackup(
  head: Head,
  elements: AsyncIterable<NodeLine | RelationshipLine>,
  { file, force, signal }: Written,
): Promise<void> {
  await writeWhole({ file, force }, async (part) => {
    const out = createWriteStream(part, { mode: 0o600, flush: true });
    await pipeline(Readable.from(inPieces(head, elements)), createGzip(), out, { signal });
  });
}

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
