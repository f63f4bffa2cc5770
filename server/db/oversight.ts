import { setTimeout as pass } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import { canonical } from './canonical.ts';
import type { Params, Row } from './database.ts';
import type { LockName } from './lock.ts';
import { internalText } from './text.ts';

/** Asks on the connections that are kept free, outside any transaction of ours. */
export type Control = (text: string, asked: { params?: Params; seconds: number }) => Promise<Row[]>;

/** What the server is told and asked about transactions that are under way, and about itself. */
export interface Oversight {
  /** Ends the transactions of a run, whichever process began them; false when there are none. */
  terminate(runId: string): Promise<boolean>;
  /** Settles when the server no longer lists the run; a transaction that is deaf to its end is asked again to end. */
  whenGone(runId: string): Promise<void>;
  /** What those do, in words, who hold a lock that a run waits for. */
  lockHolders(lock: LockName, waiting: string): Promise<string[]>;
  /** Tells one start of the server from another; null when nobody listens there. Throws when that cannot be told. */
  startedAt(): Promise<string | null>;
}

const SECONDS = 5;
/** Where the Java of the server tells when it began. */
const PROCESS = { bean: 'java.lang:type=Runtime', attribute: 'StartTime' };
/** Between two looks at whether a transaction is still there. */
const GONE_MILLISECONDS = 500;

export function openOversight(control: Control): Oversight {
  async function terminate(runId: string): Promise<boolean> {
    const rows = await control(internalText('terminate-run'), { params: { run: runId }, seconds: SECONDS });
    return rows[0]?.['ended'] !== 0;
  }

  /** Of a process where there is but one; a cluster tells it of the databases of each. */
  async function askStart(): Promise<Row | undefined> {
    const asked = { params: PROCESS, seconds: SECONDS };
    const [own] = await control(internalText('server-start'), asked).catch(noneIfUnknown);
    if (own !== undefined) return own;
    const [row] = await control(internalText('database-start'), { seconds: SECONDS });
    return row;
  }

  return {
    terminate,
    async whenGone(runId) {
      for (;;) {
        const params = { run: runId };
        const rows = await control(internalText('run-is-there'), { params, seconds: SECONDS });
        if (rows[0]?.['there'] === false) return;
        await terminate(runId);
        await pass(GONE_MILLISECONDS, undefined, { ref: false });
      }
    },
    async lockHolders(lock, waiting) {
      const params = { lock, run: waiting };
      const rows = await control(internalText('lock-holders'), { params, seconds: SECONDS });
      return rows.map(({ purpose }) => purpose).filter((purpose) => typeof purpose === 'string');
    },
    async startedAt() {
      try {
        return canonical((await askStart())?.['started'] ?? 'unknown');
      } catch (error) {
        if (isUnheard(error)) return null;
        throw error;
      }
    },
  };
}

/** Aura does not have the procedure, and elsewhere not every name may call it. */
function noneIfUnknown(error: unknown): Row[] {
  if (error instanceof AppError && ['bad-query', 'database-refuses'].includes(error.code)) return [];
  throw error;
}

/** Nobody listened at the port: told by the system, and only in the words of the driver's innermost error. */
export function isUnheard(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = one.cause)
    if (/ECONNREFUSED/.test(one.message)) return true;
  return false;
}
