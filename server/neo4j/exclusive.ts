import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { systemCode } from './system-error.ts';
import { isStillThere, thisProcess, type Party } from './processes.ts';

/**
 * Does the work while no other process on this machine does work under the same lock file. The lock of a process
 * that died is taken over. `waiting` is told once, with the pid that holds it.
 */
export async function exclusively<T>(
  { lock, waiting }: { lock: string; waiting: (pid: number) => void },
  work: () => Promise<T>,
): Promise<T> {
  await mkdir(dirname(lock), { recursive: true, mode: 0o700 });
  await take({ lock, waiting });
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take({ lock, waiting }: { lock: string; waiting: (pid: number) => void }): Promise<void> {
  // Linked into place whole: nobody can meet a lock that does not yet say whose it is.
  const claim = `${lock}.${randomUUID()}`;
  await writeFile(claim, JSON.stringify(thisProcess()), { mode: 0o600 });
  try {
    for (let told = false; !(await linked({ from: claim, to: lock }));) {
      const text = await readFile(lock, 'utf8').catch(whenGone);
      if (text === undefined) continue;
      const holder = parseHolder(text);
      if (holder !== undefined && isStillThere(holder)) {
        if (!told) waiting(holder.pid);
        told = true;
        await delay(100);
        continue;
      }
      await bury({ lock, text });
    }
  } finally {
    await rm(claim, { force: true });
  }
}

/** Its holder was done in this very moment; a lock that cannot be read would be waited for in vain. */
function whenGone(error: unknown): undefined {
  if (systemCode(error) !== 'ENOENT') throw error;
}

async function linked({ from, to }: { from: string; to: string }): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Moves the dead lock aside; if another was faster and this is its live one, it goes back. */
async function bury({ lock, text }: { lock: string; text: string }): Promise<void> {
  const grave = `${lock}.${randomUUID()}`;
  const moved = await rename(lock, grave).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  if ((await readFile(grave, 'utf8')) !== text) await linked({ from: grave, to: lock });
  await rm(grave);
}

function parseHolder(text: string): Party | undefined {
  try {
    // Only this file writes locks; what cannot be read names nobody who could still be there.
    return JSON.parse(text) as Party;
  } catch {
    return undefined;
  }
}
