import { randomUUID } from 'node:crypto';
import { AppError } from '../errors.ts';

/** One use of the database, of one transaction or several: from the wait for a connection to the last row. */
export interface Run {
  readonly id: string;
  /** Aborted when someone asked for its end: whatever its transaction answers now is of no interest. */
  readonly signal: AbortSignal;
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
  isUnderWay(id: string): boolean;
}

/** `terminate` ends the transactions of a run on the server, whichever process began them; false when there are none. */
export function openRuns(terminate: (id: string) => Promise<boolean>): Runs {
  const underWay = new Map<string, AbortController>();

  async function cancel(id: string): Promise<boolean> {
    const end = underWay.get(id);
    end?.abort();
    const ended = await terminate(id);
    return end !== undefined || ended;
  }

  return {
    cancel,
    isUnderWay: (id) => underWay.has(id),
    async during({ runId = randomUUID(), signal }, work) {
      if (underWay.has(runId)) throw new AppError('duplicate-run', `The run ${runId} is still under way.`);
      const end = new AbortController();
      if (signal?.aborted === true) end.abort();
      const leave = () => void cancel(runId).catch(() => undefined); // Its timeout is behind it.
      underWay.set(runId, end);
      signal?.addEventListener('abort', leave);
      try {
        return await work({ id: runId, signal: end.signal });
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

/** What others wait for, too: it goes on when the run is cancelled, and the run waits no longer. */
export function unlessCancelled<T>(run: Run, shared: Promise<T>): Promise<T> {
  const end = new Promise<never>((_, reject) => {
    const leave = () => reject(cancelled(run));
    if (run.signal.aborted) leave();
    else run.signal.addEventListener('abort', leave, { once: true });
  });
  return Promise.race([shared, end]);
}
