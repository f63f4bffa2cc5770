import { setImmediate as nextTurn } from 'node:timers/promises';
import { cancelled, type Run } from '../db/runs.ts';
import { Stopped } from './stopped.ts';

/** Work in memory gives others a turn after so long. */
const TURN_MILLISECONDS = 15;

/** Runs a work that yields now and then, beside everything else that this process does, until it is done, late or cancelled. */
export interface Turns {
  run<T>(work: Generator<undefined, T>): Promise<T>;
  /** Throws when the search is late or was cancelled. */
  check(): void;
  /** The same, and gives others a turn. */
  pause(): Promise<void>;
}

export function openTurns({ run, seconds }: { run: Run; seconds: number }): Turns {
  const until = performance.now() + seconds * 1_000;

  function check(): void {
    if (run.signal.aborted) throw cancelled(run);
    if (performance.now() > until) throw new Stopped('time');
  }

  return {
    check,
    async pause() {
      check();
      await nextTurn();
    },
    async run(work) {
      let began = performance.now();
      for (;;) {
        const { done, value } = work.next();
        if (done === true) return value;
        if (performance.now() - began < TURN_MILLISECONDS) continue;
        check();
        // One turn after the other is what this is for.
        // oxlint-disable-next-line no-await-in-loop
        await nextTurn();
        began = performance.now();
      }
    },
  };
}
