import type { Canvas } from './state.ts';

/** How each part of a canvas is compared: entry by entry, member by member, or as a whole. */
const PARTS = {
  nodes: 'map',
  edges: 'map',
  positions: 'map',
  groups: 'map',
  expansions: 'map',
  notes: 'map',
  cards: 'map',
  results: 'map',
  tags: 'map',
  emphasis: 'map',
  shortLabels: 'map',
  frames: 'map',
  hypotheses: 'map',
  pinned: 'set',
  hidden: 'set',
  threads: 'whole',
  filters: 'whole',
} as const satisfies Record<keyof Canvas, 'map' | 'set' | 'whole'>;

export const CANVAS_PARTS = Object.keys(PARTS) as readonly (keyof Canvas)[];

type Entries = ReadonlyMap<string, unknown>;
type Members = ReadonlySet<string>;

/**
 * What leads from one canvas to another. It holds only what differs, so that a step on a canvas of 20,000 actors costs
 * as much as a step on an empty one, and none has ever to be forgotten. Of a map: the new entry of each key that
 * differs, `undefined` where there is none any more. Of a set: whether each member that differs is in it.
 */
export type Patch = ReadonlyMap<
  keyof Canvas,
  { readonly entries: ReadonlyMap<string, unknown> } | { readonly whole: unknown }
>;

export const NO_PATCH: Patch = new Map();

/** The canvas alone of a larger state. */
export function toCanvas(state: Canvas): Canvas {
  // Each part under its own name, and the table names them all.
  return Object.fromEntries(CANVAS_PARTS.map((part) => [part, state[part]])) as unknown as Canvas;
}

export function patchBetween(from: Canvas, to: Canvas): Patch {
  const patch = new Map<keyof Canvas, { entries: Entries } | { whole: unknown }>();
  for (const part of CANVAS_PARTS) {
    if (from[part] === to[part]) continue;
    if (PARTS[part] === 'whole') {
      patch.set(part, { whole: to[part] });
      continue;
    }
    const entries =
      PARTS[part] === 'map'
        ? entriesBetween(from[part] as Entries, to[part] as Entries)
        : membersBetween(from[part] as Members, to[part] as Members);
    if (entries.size > 0) patch.set(part, { entries });
  }
  return patch;
}

/** Parts that the patch leaves alone stay the very same. */
export function applyPatch(canvas: Canvas, patch: Patch): Canvas {
  const changed: Partial<Record<keyof Canvas, unknown>> = {};
  for (const [part, change] of patch) {
    if ('whole' in change) changed[part] = change.whole;
    else if (PARTS[part] === 'map') changed[part] = withEntries(canvas[part] as Entries, change.entries);
    else changed[part] = withMembers(canvas[part] as Members, change.entries);
  }
  // Each part was made from a part of its own kind on the lines above.
  return { ...toCanvas(canvas), ...(changed as Partial<Canvas>) };
}

/** The same patch, with the entries of one part as they are known now. */
export function mapEntries(patch: Patch, part: keyof Canvas, renew: (entry: unknown) => unknown): Patch {
  const change = patch.get(part);
  if (change === undefined || 'whole' in change) return patch;
  const entries = new Map(
    [...change.entries].map(([key, entry]) => [key, entry === undefined ? entry : renew(entry)]),
  );
  return new Map(patch).set(part, { entries });
}

function entriesBetween(from: Entries, to: Entries): Entries {
  const entries = new Map<string, unknown>();
  for (const [key, entry] of to) if (from.get(key) !== entry) entries.set(key, entry);
  for (const key of from.keys()) if (!to.has(key)) entries.set(key, undefined);
  return entries;
}

function membersBetween(from: Members, to: Members): Entries {
  const entries = new Map<string, unknown>();
  for (const member of to) if (!from.has(member)) entries.set(member, true);
  for (const member of from) if (!to.has(member)) entries.set(member, false);
  return entries;
}

function withEntries(map: Entries, entries: Entries): Entries {
  const changed = new Map(map);
  for (const [key, entry] of entries) {
    if (entry === undefined) changed.delete(key);
    else changed.set(key, entry);
  }
  return changed;
}

function withMembers(set: Members, entries: Entries): Members {
  const changed = new Set(set);
  for (const [member, isIn] of entries) {
    if (isIn === true) changed.add(member);
    else changed.delete(member);
  }
  return changed;
}
