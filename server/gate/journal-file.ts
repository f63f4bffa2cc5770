import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  fsync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { promisify } from 'node:util';
import * as z from 'zod';
import { HeldText } from '#contract/cypher';

/** One of the file; a later one may take back what an earlier one says. */
export const Line = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('began'),
    entry: z.string(),
    process: z.strictObject({ pid: z.int(), started: z.string() }),
    ...HeldText.shape,
  }),
  z.strictObject({ is: z.literal('paused'), entry: z.string() }),
  z.strictObject({ is: z.literal('resumed'), entry: z.string() }),
  z.strictObject({ is: z.literal('ended'), entry: z.string() }),
  z.strictObject({ is: z.literal('held'), ...HeldText.shape }),
  z.strictObject({ is: z.literal('lifted'), id: HeldText.shape.id }),
]);
export type Line = z.infer<typeof Line>;
export type Began = Extract<Line, { is: 'began' }>;

/** A text that has begun and not ended; while it is paused, it is not with Neo4j. */
export interface Open {
  began: Began;
  isPaused: boolean;
}

/** What a journal says, all its lines taken together. */
export interface Told {
  held: Map<string, HeldText>;
  /** By its entry, of whatever process. */
  open: Map<string, Open>;
}

export function readBack(file: string): Told {
  const held = new Map<string, HeldText>();
  const open = new Map<string, Open>();
  const pause = (entry: string, isPaused: boolean) => {
    const one = open.get(entry);
    if (one !== undefined) one.isPaused = isPaused;
  };
  for (const line of linesOf(file)) {
    if (line.is === 'began') open.set(line.entry, { began: line, isPaused: false });
    else if (line.is === 'ended') open.delete(line.entry);
    else if (line.is === 'lifted') held.delete(line.id);
    else if (line.is !== 'held') pause(line.entry, line.is === 'paused');
    else {
      const { is: _, ...text } = line;
      held.set(text.id, text);
    }
  }
  return { held, open };
}

/** The shortest file that says the same. */
export function toLines(held: Iterable<HeldText>, open: Iterable<Open>): Line[] {
  return [
    ...[...held].map(toLine),
    ...[...open].flatMap(({ began, isPaused }): Line[] =>
      isPaused ? [began, { is: 'paused', entry: began.entry }] : [began],
    ),
  ];
}

function toLine(held: HeldText): Line {
  return { is: 'held', ...held };
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

/** Written anew when another process has put a new file in its place meanwhile, into which it did not go. */
export async function appendSynced(file: string, line: Line): Promise<void> {
  for (let isThere = false; !isThere;) {
    // oxlint-disable-next-line no-await-in-loop -- only when another process rewrote the file in these milliseconds
    isThere = await appendOnce(file, toText([line]));
  }
}

/** Only the disk is waited for: what the system does in its memory takes less time than to be told when it is done. */
async function appendOnce(file: string, text: string): Promise<boolean> {
  const descriptor = openSync(file, 'a', 0o600);
  try {
    writeFileSync(descriptor, text);
    await synced(descriptor);
    return fstatSync(descriptor).ino === statSync(file).ino;
  } finally {
    closeSync(descriptor);
  }
}

const synced = promisify(fsync);

/** The leading line break parts it from a line that was cut off. */
function toText(lines: readonly Line[]): string {
  return lines.map((line) => `\n${JSON.stringify(line)}`).join('');
}

export function append(file: string, lines: readonly Line[], { sync }: { sync: boolean }): void {
  if (lines.length === 0) return;
  const text = toText(lines);
  if (sync) writeSynced(file, { text, flags: 'a' });
  else appendFileSync(file, text, { mode: 0o600 });
}

/** The old file is there until the new one is whole on the disk; gives its size. */
export function rewrite(file: string, lines: readonly Line[]): number {
  const next = `${file}.next`;
  writeSynced(next, { text: lines.map((line) => `${JSON.stringify(line)}\n`).join(''), flags: 'w' });
  renameSync(next, file);
  return sizeOf(file);
}

export function sizeOf(file: string): number {
  return statSync(file).size;
}

function writeSynced(file: string, { text, flags }: { text: string; flags: 'a' | 'w' }): void {
  const descriptor = openSync(file, flags, 0o600);
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
