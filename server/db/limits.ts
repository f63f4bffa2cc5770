import type { Cell, Limit } from '#contract/graph';

/** What one answer may hold and how long it may take, unless the caller asks for less. */
export const CAPS = {
  rows: 10_000,
  bytes: 20_000_000,
  seconds: 15,
} as const;
export type Caps = { [cap in keyof typeof CAPS]: number };

/** The page asks before it draws more elements of one answer than this. */
export const ELEMENTS_BEFORE_ASKING = 2_000;

/** No transaction lives longer, whoever asks. */
export const MAX_SECONDS = 600;

/** Callers may ask for less than the caps, or more time up to the clamp: 0 would mean for ever to Neo4j. */
export function clampSeconds(seconds: number): number {
  return Math.min(Math.max(seconds, 0.001), MAX_SECONDS);
}

/** By which cap an answer ends; `row` when its next row is too large by itself. */
export type Cut = 'rows' | 'bytes' | 'row';

/** What was cut, and why: an empty list when nothing was. */
export function tellLimits(answer: {
  shown: number;
  /** What the query's own total column says; undefined = it has none, null = there are more, uncounted. */
  total: number | null | undefined;
  cut: Cut | null;
  caps: Pick<Caps, 'rows' | 'bytes'>;
  raise: string | undefined;
}): Limit[] {
  const { shown, total, cut, caps } = answer;
  const counted = total ?? null;
  if (cut !== null) {
    const what = cut === 'rows' ? 'rows' : 'bytes';
    return [{ what, shown, total: counted, atLeast: counted === null, ...CUTS[cut](caps) }];
  }
  if (total === undefined || (counted !== null && counted <= shown)) return [];
  const raise = answer.raise === undefined ? {} : { raise: answer.raise };
  const why = `The query gives the first ${shown} in its own order.`;
  return [{ what: 'rows', shown, total: counted, atLeast: counted === null, why, ...raise }];
}

const CUTS = {
  rows: (caps: Pick<Caps, 'rows'>) => ({
    why: `One answer holds at most ${caps.rows.toLocaleString('en')} rows.`,
    raise: 'Narrow the question, or ask for it in parts.',
  }),
  bytes: (caps: Pick<Caps, 'bytes'>) => ({
    why: `One answer holds at most ${(caps.bytes / 1_000_000).toLocaleString('en')} MB.`,
    raise: 'Ask for fewer columns or rows.',
  }),
  row: (caps: Pick<Caps, 'rows' | 'bytes'>) => ({
    why: `One answer holds at most ${(caps.bytes / 1_000_000).toLocaleString('en')} MB, and the next row alone is more.`,
    raise: 'Return what that row gathers as rows of their own, or a part of it, as list[..100].',
  }),
};

/** About how many bytes a cell takes in JSON; near enough for a cap, and cheaper than writing it. */
export function weigh(cell: Cell): number {
  if (typeof cell === 'string') return Buffer.byteLength(cell) + 3;
  if (typeof cell !== 'object' || cell === null) return 8;
  let bytes = 2;
  if (Array.isArray(cell)) {
    for (const entry of cell) bytes += weigh(entry);
    return bytes;
  }
  // Without a list of pairs: this is done for every element of an answer.
  const map = cell as Record<string, Cell>;
  for (const name in map) bytes += name.length + 4 + weigh(map[name] ?? null);
  return bytes;
}
