import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..', '..');

/** The app serves the page too, and wants to find it. */
export async function buildPageOnce(): Promise<void> {
  if (existsSync(join(ROOT, 'dist', 'client', 'index.html'))) return;
  await promisify(execFile)(
    process.execPath,
    [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', 'client'],
    {
      cwd: ROOT,
    },
  );
}
