import type { Subgraph } from '#contract/graph';
import { toLayoutNodes } from '#drawing/boxes';
import { createRoom } from '#drawing/room';
import type { Box, LayoutInput, LayoutNode } from '#drawing/layouts/layout';
import type { Point } from '#drawing/point';

export const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

export function idOf(at: number): string {
  return `n${String(at).padStart(2, '0')}`;
}

/** A person nobody says a day of, with nothing remarkable about them. */
export function aBox(at: number, remarkable: Partial<LayoutNode> = {}): LayoutNode {
  return {
    id: idOf(at),
    width: 90,
    above: 20,
    below: 46,
    type: 'Person',
    degree: 1,
    nameWidth: 120,
    day: null,
    isHappening: false,
    ...remarkable,
  };
}

/** Lines between boxes, by their numbers. */
export function joins(...pairs: readonly (readonly [number, number])[]): LayoutInput['edges'] {
  return pairs.map(([from, to]) => ({ from: idOf(from), to: idOf(to) }));
}

export function anInput(nodes: readonly LayoutNode[], given: Partial<LayoutInput> = {}): LayoutInput {
  return { nodes, edges: [], placed: new Map(), seed: 1, aspect: 1.6, ...given };
}

/** The input of a whole graph; so many of its nodes are pinned, far enough apart not to overlap. */
export function inputOf({ nodes, edges }: Subgraph, { pins = 0 }: { pins?: number } = {}): LayoutInput {
  const pinned = nodes.slice(0, pins).map(({ id }, at): [string, Point] => [id, aPlace(at)]);
  return anInput(toLayoutNodes(nodes, edges), { edges, placed: new Map(pinned) });
}

/** Places far enough apart, and no whole numbers. */
export function aPlace(at: number): Point {
  return { x: (at % 4) * 260.25, y: Math.floor(at / 4) * 140.75 };
}

export function toObject(places: ReadonlyMap<string, Point>): Record<string, Point> {
  return Object.fromEntries([...places].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Those whose box covers that of another by more than the rounding to whole numbers allows. */
export function overlapping(boxes: readonly Box[], places: ReadonlyMap<string, Point>): string[] {
  const room = createRoom();
  return boxes.flatMap(({ id, width, above, below }) => {
    const at = places.get(id);
    if (at === undefined) return [];
    const area = { x: at.x, y: at.y + (below - above) / 2, width: width - 1, height: above + below - 1 };
    const isFree = room.isFree(area);
    room.take(area);
    return isFree ? [] : [id];
  });
}
