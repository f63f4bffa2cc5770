import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Ends the servers registered during the run. SIGKILL: nothing in them is worth the 10 s a clean stop takes. */
export default async function endRun(): Promise<void> {
  const folder = process.env['REDTHREAD_TEST_RUN'];
  if (folder === undefined) return;
  const pids = await readdir(join(folder, 'servers')).catch(() => []);
  for (const pid of pids) endProcess(Number(pid));
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    const alreadyGone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!alreadyGone) throw error;
  }
}
