import type { Lane, RunState } from '#contract/cypher';
import { cancelled, type Run } from '../db/runs.ts';
import { AppError } from '../errors.ts';

interface Room {
  /** How many at once. */
  slots: number;
  seconds: number;
  mostWaiting: number;
}

/**
 * Clicks use none of these and find 14 of the pool's 20 connections free at the worst. Two heavy ones at once leave
 * a machine of four cores half free.
 */
export const LANES: Record<Lane, Room> = {
  interactive: { slots: 4, seconds: 15, mostWaiting: 100 },
  heavy: { slots: 2, seconds: 60, mostWaiting: 20 },
};

/** Where a run is: it leaves once, when nothing of it is left on the server. */
export interface Slot {
  leave(): void;
}

export interface Lanes {
  /** In the order in which they come; whoever is cancelled while waiting leaves the queue. */
  enter(lane: Lane, run: Run): Promise<Slot>;
  /** How long a run may take in it. */
  seconds(lane: Lane): number;
  /** Null for a run that is in no lane. */
  stateOf(runId: string): (Omit<RunState, 'is'> & { is: 'waiting' | 'running' }) | null;
}

export function openLanes(rooms: Record<Lane, Room> = LANES): Lanes {
  const waiting: Record<Lane, { run: Run; begin: () => void }[]> = { interactive: [], heavy: [] };
  const inside: Record<Lane, Map<string, number>> = { interactive: new Map(), heavy: new Map() };
  const taken: Record<Lane, number> = { interactive: 0, heavy: 0 };

  function take(lane: Lane, run: Run): Slot {
    const here = inside[lane];
    here.set(run.id, (here.get(run.id) ?? 0) + 1);
    let left = false;
    return {
      leave() {
        if (left) return;
        left = true;
        const times = (here.get(run.id) ?? 1) - 1;
        if (times === 0) here.delete(run.id);
        else here.set(run.id, times);
        const next = waiting[lane].shift();
        if (next === undefined) taken[lane] -= 1;
        else next.begin();
      },
    };
  }

  async function enter(lane: Lane, run: Run): Promise<Slot> {
    if (run.signal.aborted) throw cancelled(run);
    const { slots, mostWaiting } = rooms[lane];
    const queue = waiting[lane];
    if (taken[lane] < slots) {
      taken[lane] += 1;
      return take(lane, run);
    }
    if (queue.length >= mostWaiting) {
      const code = lane === 'heavy' ? 'queue-full' : 'database-busy';
      throw new AppError(code, `${mostWaiting} ${lane} queries are waiting already.`);
    }
    return new Promise((resolve, reject) => {
      const waiter = {
        run,
        begin() {
          run.signal.removeEventListener('abort', leave);
          resolve(take(lane, run));
        },
      };
      const leave = () => {
        queue.splice(queue.indexOf(waiter), 1);
        reject(cancelled(run));
      };
      queue.push(waiter);
      run.signal.addEventListener('abort', leave, { once: true });
    });
  }

  return {
    enter,
    seconds: (lane) => rooms[lane].seconds,
    stateOf(runId) {
      for (const lane of ['interactive', 'heavy'] as const) {
        const place = waiting[lane].findIndex(({ run }) => run.id === runId) + 1;
        if (place > 0) return { is: 'waiting', lane, place };
      }
      const lane = (['heavy', 'interactive'] as const).find((one) => inside[one].has(runId));
      return lane === undefined ? null : { is: 'running', lane, place: null };
    },
  };
}
