import { randomUUID } from 'node:crypto';
import { AppError } from '../errors.ts';

/** One use of the database, of one transaction or several: from the wait for a connection to the last row. */
export interface Run {
  readonly id: string;
  /** Someone asked for its end: whatever its transaction answers now is of no interest. */
  cancelled: boolean;
}

/** Who may end a run before it is done. */
export interface Canceller {
  /** The client's own id for it. Without one the run gets an id of its own, so that its transaction can be found. */
  runId?: string | undefined;
  /** Aborted when the client has gone away. */
  signal?: AbortSignal | undefined;
}

/** The runs under way in this process. */
export interface Runs {
  /** Two runs cannot have one id at the same time. */
  during<T>(who: Canceller, work: (run: Run) => Promise<T>): Promise<T>;
  /** False when there is no such run, here or on the server. */
  cancel(id: string): Promise<boolean>;
}

/** `terminate` ends the transactions of a run on the server, whichever process began them; false when there are none. */
export function openRuns(terminate: (id: string) => Promise<boolean>): Runs {
  const underWay = new Map<string, Run>();

  async function cancel(id: string): Promise<boolean> {
    const run = underWay.get(id);
    if (run) run.cancelled = true;
    const ended = await terminate(id);
    return run !== undefined || ended;
  }

  return {
    cancel,
    async during({ runId = randomUUID(), signal }, work) {
      if (underWay.has(runId)) throw new AppError('duplicate-run', `The run ${runId} is still under way.`);
      const run: Run = { id: runId, cancelled: signal?.aborted === true };
      const leave = () => void cancel(runId).catch(() => undefined); // Its timeout is behind it.
      underWay.set(runId, run);
      signal?.addEventListener('abort', leave);
      try {
        return await work(run);
      } finally {
        signal?.removeEventListener('abort', leave);
        underWay.delete(runId);
      }
    },
  };
}

export function cancelled(run: Run, cause?: unknown): AppError {
  return new AppError('cancelled', `The run ${run.id} was cancelled.`, { cause });
}
