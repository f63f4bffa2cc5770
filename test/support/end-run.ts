import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { folderOfPrograms } from './programs/to-start.ts';

/** Ends the servers registered during the run. SIGKILL: nothing in them is worth the 10 s a clean stop takes. */
export default async function endRun(): Promise<void> {
  const folder = process.env['REDTHREAD_TEST_RUN'];
  if (folder === undefined) return;
  const servers = join(folder, 'servers');
  for (const pid of await readdir(servers).catch(() => [])) {
    endProcess(Number(pid));
    const home = await readFile(join(servers, pid), 'utf8');
    // Only what was made for a test is removed: a folder right below the one for temporary files.
    if (dirname(home) === tmpdir()) await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
  await rm(folderOfPrograms(folder), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    const isAlreadyGone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!isAlreadyGone) throw error;
  }
}
