import { AppError } from '../errors.ts';
import { steadyText } from './text.ts';

/** Locks by what they guard (DECISIONS 16). */
export type LockName = 'facts' | 'checks' | 'articles';

/** What holds a lock, where the server does not say what it is for. */
const HOLDERS: Record<LockName, string> = {
  facts: 'Something else',
  checks: 'Another check',
  articles: 'Another article',
};

interface Taking {
  lock: LockName;
  purpose: string;
  seconds: number;
  /** Runs the text that waits for the lock, in the transaction that wants it. */
  take(text: string, params: Record<string, unknown>): Promise<unknown>;
  /** Ends that transaction. */
  giveUp(): Promise<unknown>;
  /** What the transactions that want or hold the lock are for. */
  holders(): Promise<string[]>;
}

/** Writes the lock's node, so that the next one waits at it until this transaction has ended. */
export async function takeLock({ lock, purpose, seconds, take, giveUp, holders }: Taking): Promise<void> {
  let waitedLongEnough = false;
  // Servers that are not ours may let a transaction wait for ever.
  const timer = setTimeout(() => {
    waitedLongEnough = true;
    giveUp().catch(() => undefined); // The transaction's own timeout is behind it.
  }, seconds * 1_000).unref();
  try {
    await take(steadyText('take-lock'), { lock, purpose });
  } catch (error) {
    if (!waitedLongEnough && !isLockTimeout(error)) throw error;
    const [holder = HOLDERS[lock]] = await holders();
    throw new AppError('load-under-way', `${holder} is under way; ${purpose} waited ${seconds} s for it.`, {
      cause: error,
    });
  } finally {
    clearTimeout(timer);
  }
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).endsWith('.LockAcquisitionTimeout');
}
