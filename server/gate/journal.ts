import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { HeldText } from '#contract/cypher';
import { sha256 } from '../db/canonical.ts';
import { AppError } from '../errors.ts';
import { isStillThere, thisProcess, type Party } from '../neo4j/processes.ts';
import {
  append,
  appendSynced,
  readBack,
  rewrite,
  sizeOf,
  toLines,
  type Began,
  type Line,
  type Open,
} from './journal-file.ts';

/**
 * Which texts are with Neo4j at this moment, on the disk before Neo4j hears of them: when it dies of one, it cannot be
 * asked of which (DECISIONS 25). One JSON value a line, appended; what is over by then is dropped now and again.
 */
export interface Journal {
  /** Settles when it is written and synced; nothing else waits for the disk meanwhile. */
  begin(text: string, by: string | null): Promise<Entry>;
  isHeld(text: string): HeldText | undefined;
  held(): HeldText[];
  /** False when nothing of that id is held. */
  lift(id: string): boolean;
  /** Neo4j ended: all that is in flight is held back. */
  holdAll(): void;
  /** An ordinary stop: nothing that is in flight has done harm. */
  close(): void;
}

/** Once held or ended, it stays so. */
export interface Entry {
  /** From now on it is with Neo4j, and a suspect if Neo4j ends. */
  sent(): void;
  /** It is no longer with Neo4j, and did no harm. */
  end(): void;
  /** It is not with Neo4j, and will be again: its text is not written a second time. */
  pause(): void;
  /** Settles when it is written and synced. */
  resume(): Promise<void>;
  /** It may be what Neo4j ended of. */
  hold(): void;
}

/** A text is 32 KiB at most: hundreds of them are written before the file is written anew. */
const MOST_BYTES = 4_194_304;

/** `me` is who writes; what others have in flight that are still there is theirs. */
export function openJournal(
  file: string,
  me: Party = thisProcess(),
  { mostBytes = MOST_BYTES }: { mostBytes?: number } = {},
): Journal {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const mine = new Map<string, Open>();
  /** Of those what was sent: what is only written down has done nothing yet. */
  const aloft = new Set<string>();
  let count = 0;
  const { held, open } = readBack(file);
  // Left over by a process that is gone: it or Neo4j ended while these ran.
  for (const one of open.values()) if (!isOfOther(one) && !one.isPaused) held.set(one.began.id, toHeld(one));
  let roomTo = mostBytes + rewrite(file, toLines(held.values(), [...open.values()].filter(isOfOther)));

  function isOfOther({ began }: Open): boolean {
    return began.process.pid !== me.pid && isStillThere(began.process);
  }

  let isClosed = false;
  let beingWritten = 0;
  async function writeSynced(line: Line): Promise<void> {
    beingWritten += 1;
    try {
      await appendSynced(file, line);
    } finally {
      beingWritten -= 1;
    }
  }

  /** What was held and lifted by others is read again, and what they have in flight is kept. */
  function shorten(): void {
    // A line on its way would go into the file that is thrown away.
    if (beingWritten > 0 || sizeOf(file) <= roomTo) return;
    const told = readBack(file);
    const others = [...told.open.values()].filter(isOfOther);
    roomTo = mostBytes + rewrite(file, toLines(told.held.values(), [...mine.values(), ...others]));
  }

  function hold(all: readonly Open[]): void {
    // Before anything is written, which may fail: what is held does not run on.
    for (const one of all) {
      mine.delete(one.began.entry);
      aloft.delete(one.began.entry);
      held.set(one.began.id, toHeld(one));
    }
    const lines = all.flatMap((one): Line[] => [
      { is: 'held', ...toHeld(one) },
      { is: 'ended', entry: one.began.entry },
    ]);
    append(file, lines, { sync: true });
  }

  return {
    async begin(text, by) {
      count += 1;
      const entry = `${me.pid}-${count}`;
      const at = new Date().toISOString();
      const began: Began = { is: 'began', entry, process: me, id: sha256(text), text, at, by };
      const one: Open = { began, isPaused: false };
      mine.set(entry, one);
      try {
        await writeSynced(began);
      } catch (error) {
        mine.delete(entry);
        throw error;
      }
      if (isClosed) {
        append(file, [{ is: 'ended', entry }], { sync: false });
        throw new AppError('cancelled', 'Redthread is stopping.');
      }
      return {
        sent: () => void aloft.add(entry),
        end() {
          aloft.delete(entry);
          if (!mine.delete(entry)) return;
          append(file, [{ is: 'ended', entry }], { sync: false });
          shorten();
        },
        pause() {
          aloft.delete(entry);
          if (!mine.has(entry)) return;
          one.isPaused = true;
          append(file, [{ is: 'paused', entry }], { sync: false });
        },
        async resume() {
          if (!mine.has(entry)) return;
          await writeSynced({ is: 'resumed', entry });
          one.isPaused = false;
        },
        hold() {
          if (mine.has(entry)) hold([one]);
        },
      };
    },
    isHeld: (text) => held.get(sha256(text)),
    held: () => [...held.values()],
    lift(id) {
      if (!held.delete(id)) return false;
      append(file, [{ is: 'lifted', id }], { sync: true });
      return true;
    },
    holdAll() {
      hold([...mine.values()].filter(({ began }) => aloft.has(began.entry)));
    },
    close() {
      isClosed = true;
      append(
        file,
        [...mine.keys()].map((entry): Line => ({ is: 'ended', entry })),
        { sync: false },
      );
      mine.clear();
      aloft.clear();
    },
  };
}

function toHeld({ began: { id, text, at, by } }: Open): HeldText {
  return { id, text, at, by };
}
