import { AppError } from '../errors.ts';

/** Each may hold some 240 MB at the most. */
const MOST_AT_ONCE = 4;
const MOST_WAITING = 20;

/** Lets a few works run at once; the others wait for their turn, in the order in which they came. */
type Lanes = <T>(work: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

export function openLanes(): Lanes {
  const waiting: (() => void)[] = [];
  let running = 0;

  async function enter(signal: AbortSignal | undefined): Promise<void> {
    if (running < MOST_AT_ONCE) {
      running += 1;
      return;
    }
    if (waiting.length >= MOST_WAITING)
      throw new AppError('database-busy', `${MOST_WAITING} searches for paths are waiting already.`);
    await new Promise<void>((resolve, reject) => {
      const begin = (): void => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        waiting.splice(waiting.indexOf(begin), 1);
        reject(new AppError('cancelled', 'The search was cancelled while it waited.'));
      };
      waiting.push(begin);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }

  /** Whoever waits longest takes over the lane. */
  function leaveLane(): void {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  return async (work, signal) => {
    await enter(signal);
    try {
      return await work();
    } finally {
      leaveLane();
    }
  };
}
