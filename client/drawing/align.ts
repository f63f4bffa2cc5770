import { compare } from './layouts/layout.ts';
import type { Point } from './point.ts';

/** A node where it stands, with the outline that is seen. */
export interface Aligned extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

type Axis = 'x' | 'y';
const EXTENT = { x: 'width', y: 'height' } as const;

/** Every way to bring the selected into line: along which axis they move, and what is made equal. */
export const ALIGNMENTS = {
  left: { axis: 'x', to: 'begin', label: 'Align left' },
  centre: { axis: 'x', to: 'middle', label: 'Align centres on one upright' },
  right: { axis: 'x', to: 'end', label: 'Align right' },
  top: { axis: 'y', to: 'begin', label: 'Align at the top' },
  middle: { axis: 'y', to: 'middle', label: 'Align middles on one level' },
  bottom: { axis: 'y', to: 'end', label: 'Align at the bottom' },
} as const satisfies Record<string, { axis: Axis; to: 'begin' | 'middle' | 'end'; label: string }>;
export type Alignment = keyof typeof ALIGNMENTS;

export const DISTRIBUTIONS = {
  across: { axis: 'x', label: 'Distribute evenly across' },
  down: { axis: 'y', label: 'Distribute evenly down' },
} as const satisfies Record<string, { axis: Axis; label: string }>;
export type Distribution = keyof typeof DISTRIBUTIONS;

/** New places for those who move. The pinned do not, and where there are any the others come to them. */
export function align(
  nodes: readonly Aligned[],
  { alignment, pinned }: { alignment: Alignment; pinned: ReadonlySet<string> },
): Map<string, Point> {
  const { axis, to } = ALIGNMENTS[alignment];
  const half = (node: Aligned): number => node[EXTENT[axis]] / 2;
  const off = (node: Aligned): number => ({ begin: -half(node), middle: 0, end: half(node) })[to];
  const pins = nodes.filter(({ id }) => pinned.has(id));
  const edges = (pins.length > 0 ? pins : nodes).map((node) => node[axis] + off(node));
  const [least, most] = [Math.min(...edges), Math.max(...edges)];
  const line = { begin: least, middle: (least + most) / 2, end: most }[to];
  return moved(nodes, { pinned, axis, place: (node) => line - off(node) });
}

/** Even gaps between the first and the last, who stay. The pinned do not move, and others are not set onto them. */
export function distribute(
  nodes: readonly Aligned[],
  { distribution, pinned }: { distribution: Distribution; pinned: ReadonlySet<string> },
): Map<string, Point> {
  const { axis } = DISTRIBUTIONS[distribution];
  const sorted = nodes.toSorted((a, b) => a[axis] - b[axis] || compare(a.id, b.id));
  const places = new Map<string, number>();
  // Between two who stay, gaps are even.
  let run: Aligned[] = [];
  for (const [at, node] of sorted.entries()) {
    run.push(node);
    const stays = at === 0 || at === sorted.length - 1 || pinned.has(node.id);
    if (!stays || run.length === 1) continue;
    for (const [id, place] of evenly(run, axis)) places.set(id, place);
    run = [node];
  }
  return moved(nodes, { pinned, axis, place: ({ id, ...node }) => places.get(id) ?? node[axis] });
}

/** The first and the last stay; what is free between them is shared out, and where nothing is, their middles are. */
function evenly(run: readonly Aligned[], axis: Axis): [string, number][] {
  const extent = (node: Aligned | undefined): number => node?.[EXTENT[axis]] ?? 0;
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  const steps = Math.max(1, run.length - 1);
  const way = last[axis] - first[axis];
  const between = run.slice(1, -1).reduce((sum, node) => sum + extent(node), 0);
  const gap = (way - (extent(first) + extent(last)) / 2 - between) / steps;
  if (gap < 0) return run.map(({ id }, at) => [id, first[axis] + (way * at) / steps]);
  let at = first[axis] - extent(first) / 2;
  return run.slice(0, -1).map((node) => {
    const place = at + extent(node) / 2;
    at += extent(node) + gap;
    return [node.id, place];
  });
}

interface Move {
  pinned: ReadonlySet<string>;
  axis: Axis;
  place: (node: Aligned) => number;
}

function moved(nodes: readonly Aligned[], { pinned, axis, place }: Move): Map<string, Point> {
  return new Map(
    nodes
      .filter(({ id }) => !pinned.has(id))
      .map((node): [string, Point, number] => [node.id, { x: node.x, y: node.y }, place(node)])
      .filter(([, at, to]) => Math.abs(at[axis] - to) > 0.001)
      .map(([id, at, to]) => [id, { ...at, [axis]: to }]),
  );
}
