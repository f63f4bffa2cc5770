import { MAX_SECONDS } from '../db/limits.ts';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { BackupRefusal } from './format.ts';

/** What a reading knows of the lock that it has. */
export interface Locked {
  /** Throws when the lock was lost. */
  isStillOurs(): Promise<void>;
  /** Aborted when the lock was lost, or when it was asked to stop. */
  signal: AbortSignal;
}

interface Holding {
  signal: AbortSignal;
  /** For so long nobody else may load or judge. */
  seconds?: number;
}

/** Reads once while nobody loads, projects or judges. A reading that outlasts the lock is ended and told so. */
export async function underLock<T>(
  db: Db,
  { signal, seconds = MAX_SECONDS }: Holding,
  read: (locked: Locked) => Promise<T>,
): Promise<T> {
  const lost = new AbortController();
  const begun: { reading?: Promise<T> } = {};
  const lockLost = (cause: unknown) => tookTooLong(seconds, cause);
  const request = { lock: 'facts', purpose: 'a backup of the whole graph', seconds } as const;
  const held = db.write(request, async (tx) => {
    const isStillOurs = async () => {
      await tx.run(internalText('redthread-versions')).catch((error: unknown) => {
        throw lockLost(error);
      });
    };
    // Once, though the transaction may be tried anew: then only its own end has failed.
    begun.reading ??= read({ isStillOurs, signal: AbortSignal.any([signal, lost.signal]) });
    // Its failures are told as they are, and not as those of the transaction that holds the lock.
    await begun.reading.catch(() => undefined);
  });
  await held.catch((error: unknown) => {
    if (begun.reading === undefined) throw error;
    lost.abort(lockLost(error));
  });
  if (begun.reading === undefined) throw new Error('the reading has not begun');
  return begun.reading.catch((error: unknown) => {
    throw isAbort(error) && !signal.aborted ? lost.signal.reason : error;
  });
}

function tookTooLong(seconds: number, cause: unknown): BackupRefusal {
  return new BackupRefusal(
    `The reading took longer than the ${seconds / 60} minutes for which nobody else may load or judge, or the ` +
      'server ended it: no file was written. Try again when the server has less to do.',
    { cause },
  );
}

function isAbort(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';
}
