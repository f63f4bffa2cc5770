import { setImmediate as others } from 'node:timers/promises';
import * as z from 'zod';
import { AppError } from '../errors.ts';

/** So many entries of a list are checked and written at once. */
const SLICE = 100;
/** So long at a time; then others have their turn. */
const TURN_MILLISECONDS = 10;

/**
 * The JSON of an answer that has its promised form: one piece after the other is the whole of it. To check and write
 * 20 MB takes half a second, so between two slices of its lists whoever else waits is served. Null when the client has
 * gone meanwhile.
 */
export async function toPieces(
  schema: z.ZodType,
  answer: unknown,
  { signal, turn = TURN_MILLISECONDS }: { signal?: AbortSignal; turn?: number } = {},
): Promise<Buffer[] | null> {
  const pieces: Buffer[] = [];
  let began = performance.now();
  for (const piece of piecesOf(schema, answer)) {
    pieces.push(Buffer.from(piece));
    if (performance.now() - began < turn) continue;
    // oxlint-disable-next-line no-await-in-loop -- to wait is what it is for
    await others();
    if (signal?.aborted === true) return null;
    began = performance.now();
  }
  return pieces;
}

/** A list that is long enough to be written in slices, or what holds such lists, by their names. */
type Parted =
  | { is: 'list'; schema: z.ZodArray; list: readonly unknown[] }
  | { is: 'map'; schema: z.ZodObject; map: Answered; parts: ReadonlyMap<string, Parted> };
type Answered = Readonly<Record<string, unknown>>;

/** Null where no list is long. What is said of a list or a map as a whole is not checked in parts. */
function partedIn(schema: z.ZodType, answer: unknown): Parted | null {
  if (schema instanceof z.ZodArray) {
    const isLong = Array.isArray(answer) && answer.length > SLICE && schema.def.checks === undefined;
    return isLong ? { is: 'list', schema, list: answer } : null;
  }
  if (!(schema instanceof z.ZodObject) || schema.def.checks !== undefined || !isMap(answer)) return null;
  const parts = new Map<string, Parted>();
  for (const [name, part] of Object.entries<z.ZodType>(schema.shape)) {
    const parted = partedIn(part, answer[name]);
    if (parted !== null) parts.set(name, parted);
  }
  return parts.size === 0 ? null : { is: 'map', schema, map: answer, parts };
}

function isMap(answer: unknown): answer is Answered {
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer);
}

function* piecesOf(schema: z.ZodType, answer: unknown): Generator<string> {
  const parted = partedIn(schema, answer);
  if (parted === null) yield JSON.stringify(checked(schema, answer));
  else yield* piecesOfParted(parted);
}

function piecesOfParted(parted: Parted): Generator<string> {
  return parted.is === 'list' ? piecesOfList(parted) : piecesOfMap(parted);
}

function* piecesOfList({ schema, list }: Extract<Parted, { is: 'list' }>): Generator<string> {
  for (let from = 0; from < list.length; from += SLICE) {
    const slice = checked(schema, list.slice(from, from + SLICE));
    yield `${from === 0 ? '[' : ','}${JSON.stringify(slice).slice(1, -1)}`;
  }
  yield ']';
}

/** What it holds besides its long lists is checked with a first entry of each. */
function* piecesOfMap(parted: Extract<Parted, { is: 'map' }>): Generator<string> {
  const { schema, parts } = parted;
  const told = checked(schema, cutShort(parted)) as Answered; // a map is what its schema gives
  let before = '{';
  for (const [name, value] of Object.entries(told)) {
    if (value === undefined) continue;
    const part = parts.get(name);
    yield `${before}${JSON.stringify(name)}:${part === undefined ? JSON.stringify(value) : ''}`;
    if (part !== undefined) yield* piecesOfParted(part);
    before = ',';
  }
  yield '}';
}

function cutShort(parted: Parted): unknown {
  if (parted.is === 'list') return parted.list.slice(0, 1);
  const short = Array.from(parted.parts, ([name, part]) => [name, cutShort(part)] as const);
  return { ...parted.map, ...Object.fromEntries(short) };
}

/** An answer that breaks its own contract is our mistake, never the client's. */
function checked(schema: z.ZodType, answer: unknown): unknown {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new AppError('internal', 'The answer does not have the promised form.', { cause: parsed.error });
}
