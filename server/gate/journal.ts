import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { HeldText } from '#contract/cypher';
import { sha256 } from '../db/canonical.ts';
import { isStillThere, thisProcess, type Party } from '../neo4j/processes.ts';

/**
 * Which texts are with Neo4j at this moment, on the disk before Neo4j hears of them: when it dies of one, it cannot be
 * asked of which (DECISIONS 25). One JSON value a line, only ever appended to while Redthread runs.
 */
export interface Journal {
  /** Written and synced when this returns. */
  begin(text: string, by: string | null): Entry;
  isHeld(text: string): HeldText | undefined;
  held(): HeldText[];
  /** False when nothing of that id is held. */
  lift(id: string): boolean;
  /** Neo4j ended: all that is in flight is held back. */
  holdAll(): void;
  /** An ordinary stop: nothing that is in flight has done harm. */
  close(): void;
}

export interface Entry {
  /** It is no longer with Neo4j, and did no harm. Once held, it stays so. */
  end(): void;
}

const Line = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('began'),
    entry: z.string(),
    process: z.strictObject({ pid: z.int(), started: z.string() }),
    ...HeldText.shape,
  }),
  z.strictObject({ is: z.literal('ended'), entry: z.string() }),
  z.strictObject({ is: z.literal('held'), ...HeldText.shape }),
  z.strictObject({ is: z.literal('lifted'), id: HeldText.shape.id }),
]);
type Line = z.infer<typeof Line>;
type Began = Extract<Line, { is: 'began' }>;

/** `me` is who writes; what others have in flight that are still there is theirs. */
export function openJournal(file: string, me: Party = thisProcess()): Journal {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const held = new Map<string, HeldText>();
  const inFlight = new Map<string, Began>();
  let count = 0;
  const others = readBack(file, { held, inFlight, me });
  // Left over by a process that is gone: it or Neo4j ended while these ran.
  for (const one of inFlight.values()) held.set(one.id, toHeld(one));
  inFlight.clear();
  rewrite(file, [...[...held.values()].map(toLine), ...others]);

  function hold(one: Began): void {
    held.set(one.id, toHeld(one));
    append(
      file,
      [
        { is: 'held', ...toHeld(one) },
        { is: 'ended', entry: one.entry },
      ],
      { sync: true },
    );
  }

  return {
    begin(text, by) {
      count += 1;
      const entry = `${me.pid}-${count}`;
      const at = new Date().toISOString();
      const began: Began = { is: 'began', entry, process: me, id: sha256(text), text, at, by };
      append(file, [began], { sync: true });
      inFlight.set(entry, began);
      return {
        end() {
          if (inFlight.delete(entry)) append(file, [{ is: 'ended', entry }], { sync: false });
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
      for (const one of inFlight.values()) hold(one);
      inFlight.clear();
    },
    close() {
      append(
        file,
        [...inFlight.keys()].map((entry): Line => ({ is: 'ended', entry })),
        { sync: false },
      );
      inFlight.clear();
    },
  };
}

function toLine(held: HeldText): Line {
  return { is: 'held', ...held };
}

function toHeld({ id, text, at, by }: Began): HeldText {
  return { id, text, at, by };
}

/** Gives what other processes that are still there have in flight: none of our business, and to be kept. */
function readBack(
  file: string,
  { held, inFlight, me }: { held: Map<string, HeldText>; inFlight: Map<string, Began>; me: Party },
): Began[] {
  for (const line of linesOf(file)) {
    if (line.is === 'began') inFlight.set(line.entry, line);
    else if (line.is === 'ended') inFlight.delete(line.entry);
    else if (line.is === 'lifted') held.delete(line.id);
    else {
      const { is: _, ...text } = line;
      held.set(text.id, text);
    }
  }
  const others = [...inFlight.values()].filter(
    (one) => one.process.pid !== me.pid && isStillThere(one.process),
  );
  for (const { entry } of others) inFlight.delete(entry);
  return others;
}

/** A line that was cut off by the end of the process is none. */
function linesOf(file: string): Line[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((written) => {
      const parsed = Line.safeParse(tryJson(written));
      return parsed.success ? [parsed.data] : [];
    });
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The leading line break parts it from a line that was cut off. */
function append(file: string, lines: readonly Line[], { sync }: { sync: boolean }): void {
  if (lines.length === 0) return;
  const text = lines.map((line) => `\n${JSON.stringify(line)}`).join('');
  if (!sync) return appendFileSync(file, text, { mode: 0o600 });
  const descriptor = openSync(file, 'a', 0o600);
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function rewrite(file: string, lines: readonly Line[]): void {
  const next = `${file}.next`;
  writeFileSync(next, lines.map((line) => `${JSON.stringify(line)}\n`).join(''), { mode: 0o600 });
  renameSync(next, file);
}
