import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, constants, mkdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Jar } from './jar-lock.ts';
import { Neo4jUnavailable } from './unavailable.ts';

/** Whether the file is this very jar, byte for byte. */
export async function isJar({ file, jar }: { file: string; jar: Jar }): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  if (found?.size !== jar.size) return false;
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex') === jar.sha256;
}

/** The unfinished file beside a jar's place. Only whole and checked jars ever bear the final name. */
export async function partFile({ cache, jar }: { cache: string; jar: Jar }): Promise<string> {
  const part = `${join(cache, jar.path)}.part`;
  await mkdir(dirname(part), { recursive: true });
  return part;
}

/** Copies a jar into the cache if it is the right one; says whether it was. */
export async function adoptJar({
  from,
  cache,
  jar,
}: {
  from: string;
  cache: string;
  jar: Jar;
}): Promise<boolean> {
  if (!(await isJar({ file: from, jar }))) return false;
  const part = await partFile({ cache, jar });
  await copyFile(from, part, constants.COPYFILE_FICLONE);
  await rename(part, join(cache, jar.path));
  return true;
}

export function wrongJar({ file, by }: { file: string; by: string }): Neo4jUnavailable {
  return new Neo4jUnavailable({
    code: 'wrong-jar',
    message: `${by} gave a file that is not the jar our lock names: ${file}. It was not used.`,
    remedy:
      'Check the mirror or proxy that the jars come through, then start again: the jars fetched so far are kept.',
  });
}
