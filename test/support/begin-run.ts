import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readyJava } from './ready-java.ts';

/**
 * One folder per run, known to every worker. Whoever starts a server for the tests writes a file
 * `<folder>/servers/<pid>` that holds the path of its home, so that `end-run.ts` ends the one and removes the other,
 * even when the worker has died.
 */
export default async function beginRun(): Promise<void> {
  process.env['REDTHREAD_TEST_RUN'] ??= await mkdtemp(join(tmpdir(), 'redthread-test-'));
  await mkdir(join(process.env['REDTHREAD_TEST_RUN'], 'servers'), { recursive: true });
  await readyJava();
}
