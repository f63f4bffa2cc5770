import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import beginRun from './begin-run.ts';
import { folderOfPrograms } from './programs/to-start.ts';

const root = join(import.meta.dirname, '..', '..');

/** Tests of commands start dozens of processes, each of which would read and translate every module by itself. */
export default async function beginApiRun(): Promise<void> {
  await beginRun();
  const run = process.env['REDTHREAD_TEST_RUN'] ?? '';
  const config = join(import.meta.dirname, 'programs', 'vite.config.js');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--config', config, '--outDir', folderOfPrograms(run)],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production' } },
  );
}
