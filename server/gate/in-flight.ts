import { setTimeout as pass } from 'node:timers/promises';
import type { Db } from '../db/run.ts';
import type { Run } from '../db/runs.ts';
import { AppError } from '../errors.ts';
import type { Entry, Journal } from './journal.ts';
import type { Slot } from './lanes.ts';

interface Flying {
  run: Run;
  slot: Slot;
  /** What stands in the journal meanwhile; a shipped text is known to be good. */
  text?: string;
  by?: string | null;
  /** The slot is kept when the work has gone well: there is more to do in it. */
  keeps?: boolean;
}

export type InFlight = <T>(flying: Flying, work: () => Promise<T>) => Promise<T>;

/** Codes of errors that are told by a server that has stopped the text, or by us before we sent it. */
const HARMLESS = ['bad-query', 'write-refused', 'refused-query', 'bad-parameter', 'unknown-entity'];

/** Between two tries to learn of a run's end from a server that did not answer. */
const AGAIN_MILLISECONDS = 1_000;

/** A text stands in the journal, and takes its slot, from before Neo4j hears of it until Neo4j has forgotten it. */
export function keepingTrack({ db, journal }: { db: Db; journal: Journal }): InFlight {
  let started: Promise<string | null> | undefined;

  const startedAt = () => db.startedAt().catch(() => null);

  /** A line that broke is no death: only a server that is away, or that was started anew. */
  async function hasEnded(): Promise<boolean> {
    const before = await started;
    const now = await startedAt();
    started = now === null ? undefined : Promise.resolve(now);
    return now === null || (typeof before === 'string' && before !== now);
  }

  /** Whoever asked is told at once; the slot is free, and the text no suspect, when the server has forgotten both. */
  async function letGo({ run, slot, entry, error }: Ended): Promise<void> {
    try {
      if (isHarmless(error)) return;
      // A server that stays silent is not away: it may be busy with this very text, and die of it yet.
      while (!(await isForgotten(run))) await pass(AGAIN_MILLISECONDS, undefined, { ref: false });
    } finally {
      entry?.end();
      slot.leave();
    }
  }

  async function isForgotten(run: Run): Promise<boolean> {
    if (await hasEnded()) {
      journal.holdAll();
      return true;
    }
    return db.whenGone(run.id).then(
      () => true,
      () => false,
    );
  }

  return async ({ run, slot, text, by = null, keeps = false }, work) => {
    let entry: Entry | undefined;
    try {
      started ??= startedAt();
      await started;
      if (text !== undefined) entry = journal.begin(text, by);
      const answer = await work();
      entry?.end();
      if (!keeps) slot.leave();
      return answer;
    } catch (error) {
      void letGo({ run, slot, entry, error });
      throw error;
    }
  };
}

interface Ended {
  run: Run;
  slot: Slot;
  entry: Entry | undefined;
  error: unknown;
}

export function isHarmless(error: unknown): boolean {
  return error instanceof AppError && HARMLESS.includes(error.code);
}
