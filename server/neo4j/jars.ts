import { homedir } from 'node:os';
import { join } from 'node:path';
import { exclusively } from './exclusive.ts';
import { isJar } from './jar-file.ts';
import { readJarLock, type Jar } from './jar-lock.ts';
import { downloadJars } from './jars-by-download.ts';
import { jarsFromRepository } from './jars-from-repository.ts';
import { jarsByMaven } from './jars-by-maven.ts';
import type { Report } from './neo4j.ts';
import { systemCode } from './system-error.ts';
import { Neo4jUnavailable } from './unavailable.ts';

export interface JarSources {
  /** Where the jars are kept, laid out as in a Maven repository. */
  cache: string;
  report: Report;
  lock?: Jar[];
  /** The local Maven repository; by default the usual one of this user. */
  repository?: string;
  /** Searched for `mvn`. */
  path?: string;
  /** Where our own download goes, instead of the public repository. */
  mavenBase?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** Brings every jar of the lock into the cache and gives their paths; each was compared with its SHA-256 today. */
export async function haveJars(sources: JarSources): Promise<string[]> {
  const { cache, report } = sources;
  const lock = sources.lock ?? readJarLock();
  const waiting = (pid: number) =>
    report({ kind: 'note', text: `process ${pid} is fetching the jars into ${cache}: waiting for it` });
  try {
    if ((await missingJars({ jars: lock, cache })).length > 0)
      await exclusively({ lock: join(cache, 'jars.lock'), waiting }, () => fetchMissing({ lock, sources }));
  } catch (error) {
    throw inWords({ error, cache, lock });
  }
  return lock.map((jar) => jar.path);
}

async function fetchMissing({ lock, sources }: { lock: Jar[]; sources: JarSources }): Promise<void> {
  const { cache, report, mavenBase, signal } = sources;
  const repository = sources.repository ?? join(homedir(), '.m2', 'repository');
  const path = sources.path ?? process.env['PATH'] ?? '';
  const ways = [
    (jars: Jar[]) => jarsFromRepository({ jars, cache, repository, report }),
    (jars: Jar[]) => jarsByMaven({ jars, cache, path, report }),
    (jars: Jar[]) => downloadJars({ jars, cache, base: mavenBase, report, signal }),
  ];
  for (const fetchThem of ways) {
    const jars = await missingJars({ jars: lock, cache });
    if (jars.length === 0) return;
    await fetchThem(jars);
  }
}

/** What the disk refuses, said once for all the ways to get a jar. */
function inWords({ error, cache, lock }: { error: unknown; cache: string; lock: Jar[] }): unknown {
  const code = systemCode(error);
  const needed = Math.ceil(lock.reduce((sum, { size }) => sum + size, 0) / 2 ** 20);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Neo4jUnavailable({
      code: 'no-space',
      message: `There is no space left for Neo4j's jars in ${cache}; they need ${needed} MB together. What is whole is kept.`,
      remedy:
        'Make room, or give another folder by REDTHREAD_CACHE, and start again: it goes on where it stopped.',
      cause: error,
    });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new Neo4jUnavailable({
      code: 'jars-failed',
      message: `Neo4j's jars cannot be written into ${cache}: this user may not.`,
      remedy: 'Give a folder of your own by REDTHREAD_CACHE.',
      cause: error,
    });
  return error;
}

async function missingJars({ jars, cache }: { jars: Jar[]; cache: string }): Promise<Jar[]> {
  const held = await Promise.all(jars.map((jar) => isJar({ file: join(cache, jar.path), jar })));
  return jars.filter((_, index) => !held[index]);
}
