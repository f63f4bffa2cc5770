import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The programs that tests start again and again, by the path of their source without its ending. */
export type Program =
  | 'server/main'
  | 'server/backup/run-backup'
  | 'server/backup/run-restore'
  | 'server/dossiers/run-dossier'
  | 'server/intake/run-articles'
  | 'server/pictures/run-picture'
  | 'seed/run'
  | 'test/prove/loader'
  | 'test/prove/saver';

/** Below the root, so that a program finds the packages that it imports. Each run has its own. */
export function folderOfPrograms(run: string): string {
  return join(ROOT, 'node_modules', '.cache', 'redthread-tests', basename(run));
}

/** What node is given to run a program just as `npm start`, `npm run backup` and the like do. */
export function asShipped(program: Program): string[] {
  return ['--import', 'tsx', join(ROOT, `${program}.ts`)];
}

/** The same program in one file, where this run has made it so: it starts in a third of the time. */
export function toStart(program: Program): string[] {
  const run = process.env['REDTHREAD_TEST_RUN'];
  if (run === undefined) return asShipped(program);
  const file = join(folderOfPrograms(run), `${program}.mjs`);
  return existsSync(file) ? [file] : asShipped(program);
}
