import { existsSync, realpathSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { loadSeed } from '../../seed/load.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { openDb } from '../../server/db/run.ts';
import { exclusively } from '../../server/neo4j/exclusive.ts';
import { findOptionsFrom } from '../../server/neo4j/from-env.ts';
import { readJarLock } from '../../server/neo4j/jar-lock.ts';
import { findJava } from '../../server/neo4j/java.ts';
import { whenGone } from '../../server/neo4j/processes.ts';
import { startThrowaway } from '../../server/neo4j/throwaway.ts';
import { testEnv } from './test-env.ts';

/**
 * The file of Neo4j's classes as Java has them in memory once they are read (its "class data sharing"), made once per
 * machine, Java and set of jars. A run starts and restarts dozens of servers, and more than a third of what a start
 * takes is reading and checking classes: here 4 s with the file, 7 without. A Java that cannot use it says nothing and
 * reads the classes.
 */
export async function classArchive(): Promise<string> {
  const { cache } = findOptionsFrom(testEnv());
  const report = () => undefined;
  const { file } = await findJava({ report });
  const of = JSON.stringify([realpathSync(file), statSync(file).mtimeMs, readJarLock()]);
  const archive = join(cache, '..', 'classes', `${createHash('sha256').update(of).digest('hex')}.jsa`);
  await exclusively({ lock: `${archive}.lock`, waiting: report }, async () => {
    if (!existsSync(archive)) await make(archive, cache);
  });
  return archive;
}

export const JAVA_OPTIONS = 'JDK_JAVA_OPTIONS';

/** Java writes it as the server ends, of all classes it has met by then: what tests ask for is asked once before. */
async function make(archive: string, cache: string): Promise<void> {
  const half = `${archive}.half`;
  await rm(half, { force: true });
  const server = await withJavaOption(`-XX:ArchiveClassesAtExit="${half}"`, () =>
    startThrowaway({ cache, report: () => undefined }),
  );
  try {
    const db = openDb(server);
    await applySchema(db);
    await loadSeed({ db, hubDegree: testEnv().REDTHREAD_HUB });
    await db.close();
    process.kill(server.pid, 'SIGTERM');
    await whenGone(server.pid);
    // A Java that writes none does without.
    if (existsSync(half)) await rename(half, archive);
  } finally {
    await server.stop();
  }
}

/** Java's launcher reads them wherever it is started. */
async function withJavaOption<T>(option: string, work: () => Promise<T>): Promise<T> {
  const before = process.env[JAVA_OPTIONS];
  process.env[JAVA_OPTIONS] = [before, option].filter((part) => part !== undefined).join(' ');
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env[JAVA_OPTIONS];
    else process.env[JAVA_OPTIONS] = before;
  }
}
