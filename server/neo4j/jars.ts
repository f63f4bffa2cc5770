import { homedir } from 'node:os';
import { join } from 'node:path';
import { isJar } from './jar-file.ts';
import { readJarLock, type Jar } from './jar-lock.ts';
import { downloadJars } from './jars-by-download.ts';
import { jarsFromRepository } from './jars-from-repository.ts';
import { jarsByMaven } from './jars-by-maven.ts';
import type { Report } from './neo4j.ts';

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
  const repository = sources.repository ?? join(homedir(), '.m2', 'repository');
  const path = sources.path ?? process.env['PATH'] ?? '';
  const waysToGet = [
    (jars: Jar[]) => jarsFromRepository({ jars, cache, repository, report }),
    (jars: Jar[]) => jarsByMaven({ jars, cache, path, report }),
    (jars: Jar[]) => downloadJars({ jars, cache, base: sources.mavenBase, report, signal: sources.signal }),
  ];
  for (const get of waysToGet) {
    const missing = await missingJars({ jars: lock, folder: cache });
    if (missing.length === 0) break;
    await get(missing);
  }
  return lock.map((jar) => jar.path);
}

async function missingJars({ jars, folder }: { jars: Jar[]; folder: string }): Promise<Jar[]> {
  const held = await Promise.all(jars.map((jar) => isJar({ file: join(folder, jar.path), jar })));
  return jars.filter((_, index) => !held[index]);
}
