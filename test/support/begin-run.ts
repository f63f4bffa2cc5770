import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One folder per run, known to every worker. Whoever starts a process for the tests leaves a file named
 * by its pid in `<folder>/servers`, so that `end-run.ts` finds it even when the worker died.
 */
export default async function beginRun(): Promise<void> {
  process.env['REDTHREAD_TEST_RUN'] ??= await mkdtemp(join(tmpdir(), 'redthread-test-'));
}
