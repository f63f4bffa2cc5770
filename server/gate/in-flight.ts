import { setTimeout as pass } from 'node:timers/promises';
import { isUnheard } from '../db/oversight.ts';
import type { Db } from '../db/run.ts';
import { unlessCancelled, type Run } from '../db/runs.ts';
import { AppError } from '../errors.ts';
import type { Entry, Journal } from './journal.ts';
import type { Slot } from './lanes.ts';

interface Flying {
  run: Run;
  slot: Slot;
  /** What stands in the journal meanwhile; a shipped text is known to be good. */
  text?: string;
  by?: string | null;
}

/** Goes on in another slot; while it waits for it, nothing of it is with Neo4j. */
export type MoveTo = (enter: () => Promise<Slot>) => Promise<void>;

export type InFlight = <T>(flying: Flying, work: (moveTo: MoveTo) => Promise<T>) => Promise<T>;

interface Tracking {
  /** Where the texts are asked. */
  db: Pick<Db, 'startedAt' | 'whenGone'>;
  journal: Journal;
  /** Told of what nobody waits for any more. */
  report: (error: unknown) => void;
}

interface Flight extends Flying {
  entry?: Entry;
  /** Which start of the server it was sent to; null where that is not known, for what is shipped. */
  since: Promise<string | null>;
  /** Between two slots there is nothing to end. */
  isAloft: boolean;
}

export const HELD_BACK =
  'This text was with Neo4j when Neo4j ended, and is held back until somebody lets it run again.';

/** Codes of errors that are told by a server that has stopped the text, or by us before we sent it. */
const HARMLESS = [
  'bad-query',
  'failed-query',
  'write-refused',
  'refused-query',
  'bad-parameter',
  'unknown-entity',
];

/** Between two tries to learn of a run's end from a server that did not answer. */
const AGAIN_MILLISECONDS = 1_000;

/** A text stands in the journal, and takes its slot, from before Neo4j hears of it until Neo4j has forgotten it. */
export function keepingTrack({ db, journal, report }: Tracking): InFlight {
  const flights = new Set<Flight>();

  /** Which start of the server told of itself last; null before any did, and when none did since. */
  let last: string | null = null;

  /**
   * Which start a text goes to is asked each time. Where one has told of itself before, the text goes along with the
   * question: a server takes seconds to start, so that whichever answers is the one that had the text. Else the answer
   * is waited for: a text that is sent to nobody would be among the suspects of whatever ended the server.
   */
  async function takeOff(flight: Flight): Promise<void> {
    const { run, text } = flight;
    const before = last;
    const asked = askStart();
    flight.since = asked.then(
      (told) => told ?? before,
      () => before,
    );
    if (text === undefined) await flight.since;
    else {
      await note(flight, text);
      if (last === null && (await unlessCancelled(run, asked)) === null)
        throw new AppError('database-away', 'Neo4j does not accept connections.');
      // Whatever is held by now ended the server while this was on its way to the disk.
      refuseHeld(text);
      flight.entry?.sent();
    }
    flight.isAloft = true;
    flights.add(flight);
  }

  async function askStart(): Promise<string | null> {
    last = await db.startedAt().catch((error: unknown) => {
      last = null;
      throw error;
    });
    return last;
  }

  async function note(flight: Flight, text: string): Promise<void> {
    // It may have waited for its turn behind one of the same words.
    refuseHeld(text);
    if (flight.entry === undefined) flight.entry = await journal.begin(text, flight.by ?? null);
    else await flight.entry.resume();
  }

  function refuseHeld(text: string): void {
    if (journal.isHeld(text) !== undefined) throw new AppError('held-back', HELD_BACK);
  }

  function land(flight: Flight): void {
    flights.delete(flight);
    try {
      flight.entry?.end();
    } catch (error) {
      report(error);
    } finally {
      flight.slot.leave();
    }
  }

  /** Whoever asked is told at once; the slot is free, and the text no suspect, when the server has forgotten both. */
  async function landWhenForgotten(flight: Flight): Promise<void> {
    // A server that stays silent is not away: it may be busy with this very text, and die of it yet.
    while (!(await isForgotten(flight))) await pass(AGAIN_MILLISECONDS, undefined, { ref: false });
    land(flight);
  }

  async function isForgotten(flight: Flight): Promise<boolean> {
    const since = await flight.since;
    // Only who listens no more, or began anew, has ended; that it cannot be told just now says nothing.
    const now = await askStart().catch(() => undefined);
    if (now === null || (now !== undefined && since !== null && now !== since)) {
      const others = [...flights].filter((other) => other !== flight);
      hold(flight);
      await Promise.all(others.map((other) => holdUnlessOf(now, other)));
      return true;
    }
    return db.whenGone(flight.run.id).then(
      () => true,
      () => false,
    );
  }

  /** What was sent to the server of now is none of the suspects. */
  async function holdUnlessOf(now: string | null, flight: Flight): Promise<void> {
    if ((await flight.since) !== now) hold(flight);
  }

  function hold({ entry }: Flight): void {
    try {
      entry?.hold();
    } catch (error) {
      report(error);
    }
  }

  return async (flying, work) => {
    const flight: Flight = { ...flying, since: Promise.resolve(null), isAloft: false };
    const moveTo: MoveTo = async (enter) => {
      flights.delete(flight);
      flight.isAloft = false;
      flight.entry?.pause();
      flight.slot.leave();
      flight.slot = await enter();
      await takeOff(flight);
    };
    try {
      await takeOff(flight);
      const answer = await work(moveTo);
      land(flight);
      return answer;
    } catch (error) {
      // Who was refused a connection has not sent it: what it sent before was answered.
      if (flight.isAloft && !isHarmless(error) && !isUnheard(error)) void landWhenForgotten(flight);
      else land(flight);
      throw error;
    }
  };
}

export function isHarmless(error: unknown): boolean {
  return error instanceof AppError && HARMLESS.includes(error.code);
}
