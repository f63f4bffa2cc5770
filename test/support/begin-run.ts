import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classArchive, JAVA_OPTIONS } from './class-archive.ts';
import { testEnv } from './test-env.ts';
import { rungFor } from './throwaway.ts';

/**
 * One folder per run, known to every worker. Whoever starts a server for the tests writes a file
 * `<folder>/servers/<pid>` that holds the path of its home, so that `end-run.ts` ends the one and removes the other,
 * even when the worker has died.
 */
export default async function beginRun(): Promise<void> {
  process.env['REDTHREAD_TEST_RUN'] ??= await mkdtemp(join(tmpdir(), 'redthread-test-'));
  await mkdir(join(process.env['REDTHREAD_TEST_RUN'], 'servers'), { recursive: true });
  // All servers of a run live for minutes at most, too short for what Java's second compiler costs; and one that is
  // started as `npm start` does has no setting for it. Java's own launcher reads this wherever it is started. The room
  // for compiled code, which would be less without the second compiler, is what the plans of all saved queries need.
  if (process.env[JAVA_OPTIONS] !== undefined) return;
  process.env[JAVA_OPTIONS] = '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m';
  if ((await rungFor(testEnv())) === 'local')
    process.env[JAVA_OPTIONS] += ` -XX:SharedArchiveFile="${await classArchive()}"`;
}
