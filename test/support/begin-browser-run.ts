import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import beginRun from './begin-run.ts';
import { findBrowser } from './find-browser.ts';

const root = join(import.meta.dirname, '..', '..');

/** Browser tests look at the page as it ships; and unpacking a browser must not eat into a test's time. */
export default async function beginBrowserRun(): Promise<void> {
  await beginRun();
  await findBrowser();
  await promisify(execFile)(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'client'],
    {
      cwd: root,
      // Jest says `test`, and libraries then build what no analyst is served.
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
}
