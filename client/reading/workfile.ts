import {
  MOST_WORKFILE_BYTES,
  Workfile,
  WORKFILE_FORMAT,
  WORKFILE_VERSION,
} from '#contract/workfile'; // oxfmt-ignore

/** A workfile, or why none was read: nothing of it is taken before it is whole. */
export type ReadWorkfile =
  | { readonly is: 'workfile'; readonly workfile: Workfile }
  | {
      readonly is: 'refused';
      readonly why: string;
      readonly places: readonly Place[];
      readonly more: number;
    };

/** Where in the file something is wrong. */
export interface Place {
  /** `canvas.nodes[3].type` */
  readonly path: string;
  readonly problem: string;
}

/** So much is read at once: whoever gives up meanwhile does not wait for the rest. */
const SLICE = 1_000_000;
/** A workfile is not as deep; what is would be made to be followed without end. */
const DEEPEST = 64;
const MOST_PLACES = 10;
/** Read as names of fields they would change what every object is. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const ASK_AGAIN = 'Ask whoever gave it to you for the file again.';

/** What of a file is used: the size is known before anything is read. */
export type Readable = Pick<Blob, 'size' | 'slice'>;

export async function readWorkfile(file: Readable, signal?: AbortSignal): Promise<ReadWorkfile> {
  if (file.size > MOST_WORKFILE_BYTES)
    return refused(
      `It has ${toMegabytes(file.size)}; a workfile has at most ${toMegabytes(MOST_WORKFILE_BYTES)}. Nothing of it was read.`,
    );
  if (file.size === 0) return refused('It is empty.');
  const text = await readText(file, signal);
  return text === null
    ? refused(`It is damaged, or no workfile: it is not text in UTF-8. ${ASK_AGAIN}`)
    : parseWorkfile(text);
}

/** Null when it is not UTF-8. */
async function readText(file: Readable, signal?: AbortSignal): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  for (let at = 0; at < file.size; at += SLICE) {
    // In order: a letter may lie across two slices.
    // oxlint-disable-next-line no-await-in-loop
    const bytes = await file.slice(at, at + SLICE).arrayBuffer();
    signal?.throwIfAborted();
    try {
      parts.push(decoder.decode(bytes, { stream: at + SLICE < file.size }));
    } catch {
      return null;
    }
  }
  return parts.join('');
}

export function parseWorkfile(text: string): ReadWorkfile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refused(`It is damaged, or no workfile: it is no JSON${toWhere(error, text)}. ${ASK_AGAIN}`);
  }
  const forbidden = findForbidden(json);
  if (forbidden !== null)
    return refused(
      'It is refused, for no Redthread writes what stands here: it was changed by hand, or made to do harm.',
      [forbidden],
    );
  const { format, version } = isObject(json) ? json : {};
  if (format !== WORKFILE_FORMAT)
    return refused('It is another kind of file: a workfile of Redthread says so at its beginning.');
  if (typeof version === 'number' && Number.isInteger(version) && version > WORKFILE_VERSION)
    return refused(
      `It was written by a newer Redthread: it has format ${version}, and this one reads up to ${WORKFILE_VERSION}. Open it there, or with a newer Redthread.`,
    );
  const parsed = Workfile.safeParse(json);
  if (parsed.success) return { is: 'workfile', workfile: parsed.data };
  const { issues } = parsed.error;
  const places = issues.map(({ path, message }) => ({ path: toPath(path), problem: message }));
  return refused(`It is damaged: what it holds is not whole. ${ASK_AGAIN}`, places);
}

function refused(why: string, places: readonly Place[] = []): ReadWorkfile {
  const first = places.slice(0, MOST_PLACES);
  return { is: 'refused', why, places: first, more: places.length - first.length };
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** Without calling itself: a file may be nested more deeply than a program can call. */
function findForbidden(json: unknown): Place | null {
  const left: { value: unknown; path: readonly (string | number)[] }[] = [{ value: json, path: [] }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= DEEPEST)
      return { path: toPath(path.slice(0, 3)), problem: `is nested more than ${DEEPEST} deep` };
    for (const [name, part] of Object.entries(value)) {
      if (FORBIDDEN.has(name)) return { path: toPath(path), problem: toWhyForbidden(name) };
      const at = [...path, Array.isArray(value) ? Number(name) : name];
      if (typeof part === 'object' && part !== null) left.push({ value: part, path: at });
    }
  }
  return null;
}

function toWhyForbidden(name: string): string {
  return `holds a field called “${name}”: read as it stands, it could change how this page works, so nothing of the file was taken`;
}

/** `canvas.nodes[3].type`; what a hostile file calls its fields is cut. */
function toPath(path: readonly PropertyKey[]): string {
  const told = path.map((part, at) =>
    typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part).slice(0, 60)}`,
  );
  return told.join('') || 'the file itself';
}

/** Browsers tell the place in words of their own; some tell none. */
function toWhere(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (position === undefined) return '; it ends, or breaks, before it is whole';
  const before = text.slice(0, Number(position)).split('\n');
  return ` from line ${before.length}, letter ${(before.at(-1)?.length ?? 0) + 1} on`;
}

function toMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
