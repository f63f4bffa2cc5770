import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { systemCode } from '../neo4j/system-error.ts';
import { BackupRefusal, MOST_LETTERS_A_LINE, type ReportBackup } from './format.ts';

const NEWLINE = 10;
const GZIP = [0x1f, 0x8b] as const;

/** The file is not what it was when it was written; nothing that it says is taken. */
export class Damaged extends BackupRefusal {
  constructor(file: string, where: string) {
    super(
      `${file} is cut or damaged: ${where}. Copy it anew from where it was kept, or take another backup.`,
    );
  }
}

export interface Reading {
  /** How much of the file, as it lies there, has been read. */
  report?: ReportBackup | undefined;
  signal?: AbortSignal | undefined;
}

/** The bytes of each line of a gzip file; few are held at once, however many there are. */
export async function* readLines(file: string, { report, signal }: Reading = {}): AsyncGenerator<Buffer> {
  await refuseUnlessGzip(file);
  const { size } = await stat(file);
  const source = createReadStream(file);
  const unpacked = createGunzip();
  source.on('error', (error) => unpacked.destroy(error));
  let begun: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of source.pipe(unpacked) as AsyncIterable<Buffer>) {
      signal?.throwIfAborted();
      report?.(toProgress(source.bytesRead, size));
      let start = 0;
      for (;;) {
        const end = chunk.indexOf(NEWLINE, start);
        const part = chunk.subarray(start, end === -1 ? chunk.length : end);
        length += part.length;
        if (length > MOST_LETTERS_A_LINE) throw tooLong(file);
        if (end === -1) {
          if (part.length > 0) begun.push(part);
          break;
        }
        yield begun.length === 0 ? part : Buffer.concat([...begun, part]);
        begun = [];
        length = 0;
        start = end + 1;
      }
    }
  } catch (error) {
    if (isOfZlib(error)) throw new Damaged(file, 'it cannot be unpacked to its end');
    throw error;
  } finally {
    source.destroy();
    unpacked.destroy();
  }
  if (length > 0) throw new Damaged(file, 'its last line has no end');
}

async function refuseUnlessGzip(file: string): Promise<void> {
  const begin = await firstBytes(file);
  if (!begin.equals(Buffer.from(GZIP)))
    throw new BackupRefusal(`${file} is not a backup of Redthread: it is not a gzip file.`);
}

async function firstBytes(file: string): Promise<Buffer> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(GZIP.length), 0, GZIP.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new BackupRefusal(`${file} ${WORDS[code] ?? `cannot be read (${code})`}.`, {
      cause: error,
    });
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EISDIR: 'is a folder, not a backup',
  EACCES: 'may not be read by you',
};

function tooLong(file: string): BackupRefusal {
  return new BackupRefusal(
    `${file} is not a backup of Redthread: one of its lines is longer than ${MOST_LETTERS_A_LINE.toLocaleString('en')} ` +
      'bytes, which no element of a graph is.',
  );
}

function toProgress(bytes: number, size: number): Parameters<ReportBackup>[0] {
  const [done, of] = [bytes, size].map((count) => Math.ceil(count / 1_000));
  return { step: 'Checking', done: Math.min(done ?? 0, (of ?? 0) - 1), of: of ?? 0, unit: ' KB' };
}

function isOfZlib(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_')
  );
}
