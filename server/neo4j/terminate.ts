import { setTimeout as delay } from 'node:timers/promises';
import { isRunning, runsCommand, whenGone } from './processes.ts';

const graceMs = 30_000;

/**
 * Ends a server in order, by force only after half a minute. The command must still be the server's: a pid that
 * another program has got since is left alone.
 */
export async function terminate({ pid, command }: { pid: number; command: string[] }): Promise<void> {
  if (!runsCommand({ pid, words: command })) return;
  process.kill(pid, 'SIGTERM');
  const enough = new AbortController();
  await Promise.race([whenGone(pid), delay(graceMs, undefined, { signal: enough.signal })]);
  enough.abort();
  if (isRunning(pid) && runsCommand({ pid, words: command })) process.kill(pid, 'SIGKILL');
  await whenGone(pid);
}
