import { setImmediate as others } from 'node:timers/promises';

/** Work in memory gives others a turn after so long. */
const TURN_MILLISECONDS = 15;

/** Does a work that yields now and then to its end, unless whoever asked for it has gone away. */
export async function inTurns<T>(work: Generator<undefined, T>, signal?: AbortSignal): Promise<T> {
  let began = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    if (performance.now() - began < TURN_MILLISECONDS) continue;
    signal?.throwIfAborted();
    // oxlint-disable-next-line no-await-in-loop -- one turn after the other is what this is for
    await others();
    began = performance.now();
  }
}
