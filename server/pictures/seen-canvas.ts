import { toFollow } from '#contract/merged';
import { pack, unpack } from '#contract/packed-canvas';
import type { PictureOf } from '#contract/picture';
import type { SavedCanvas } from '#contract/saved-canvas';
import { withCurrentIds } from '#drawing/renamed-canvas';
import { mergedAmong } from '../articles/former-ids.ts';
import type { Db } from '../db/run.ts';
import { readGraph } from '../investigations/facts.ts';
import type { Held } from './drawn.ts';
import type { Merged } from './with-mergers.ts';

interface Found {
  /** By the ids and keys that stand now. */
  readonly of: PictureOf;
  readonly held: Held;
  /** Of those in sight on the canvas as it was kept. */
  readonly mergers: readonly Merged[];
}

/** A canvas with what the graph holds of it; who was merged since it was kept is followed to where it stands. */
export async function findCanvas(of: PictureOf, db: Db, signal?: AbortSignal): Promise<Found> {
  const canvas = unpack(of.canvas);
  const held = await readHeld(db, canvas, signal);
  const missing = missingOf(canvas, held);
  if (missing.ids.length + missing.keys.length === 0) return { of, held, mergers: [] };
  const merged = await mergedAmong(db, missing);
  if (merged.size === 0) return { of, held, mergers: [] };
  const current = withCurrentIds(canvas, merged);
  const found = await readHeld(db, current, signal);
  const names = new Map(found.nodes.map(({ id, name }) => [id, name]));
  const into = new Set(merged.values());
  // Whoever is another by a merger was not renamed: that is told by itself.
  const nodes = current.nodes.map((node) => ({ ...node, name: into.has(node.id) ? (names.get(node.id) ?? node.name) : node.name }));
  return { of: renamed(of, { canvas: { ...current, nodes }, merged }), held: found, mergers: toMergers(canvas, { merged, names }) };
} // oxfmt-ignore

function readHeld(db: Db, { nodes, edges }: SavedCanvas, signal?: AbortSignal): Promise<Held> {
  return readGraph(db, { ids: nodes.map(({ id }) => id), keys: edges.map(({ key }) => key) }, { signal });
}

function missingOf({ nodes, edges }: SavedCanvas, held: Held): { ids: string[]; keys: string[] } {
  const ids = new Set(held.nodes.map(({ id }) => id));
  const keys = new Set(held.edges.map(({ key }) => key));
  return {
    ids: nodes.flatMap(({ id }) => (ids.has(id) ? [] : [id])),
    keys: edges.flatMap(({ key }) => (keys.has(key) ? [] : [key])),
  };
}

function renamed(
  of: PictureOf,
  { canvas, merged }: { canvas: SavedCanvas; merged: ReadonlyMap<string, string> },
): PictureOf {
  const follow = toFollow(merged);
  const { nodes, edges } = of.selection;
  return {
    ...of,
    canvas: pack(canvas),
    selection: {
      nodes: [...new Set(nodes.map(follow.id))],
      edges: [...new Set(edges.map(follow.key))],
    },
  };
}

/** Whoever was hidden by hand stays unnamed. */
function toMergers(
  { nodes: kept }: SavedCanvas,
  { merged, names }: { merged: ReadonlyMap<string, string>; names: ReadonlyMap<string, string> },
): Found['mergers'] {
  return kept.flatMap(({ id, name: was, hidden }) => {
    const into = merged.get(id);
    const now = into === undefined ? undefined : names.get(into);
    return hidden || into === undefined || now === undefined ? [] : [{ was, now, into }];
  });
}
