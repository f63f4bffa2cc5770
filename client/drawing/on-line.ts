import { middleOf } from './fans.ts';
import type { Point } from './point.ts';
import type { Area, Size } from './room.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

export type Nodes = ReadonlyMap<string, SceneNode>;

/** The middle of a line, its direction, and how much of it is seen between its two nodes, on the screen. */
export interface Line extends Point {
  readonly direction: Point;
  readonly seen: number;
  readonly length: number;
  readonly bend: number;
}

export function toLine(nodes: Nodes, { edge, zoom }: { edge: SceneEdge; zoom: number }): Line | null {
  const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
  if (from === undefined || to === undefined || from === to) return null;
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const direction = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  return {
    ...middleOf({ from: times(from, zoom), to: times(to, zoom), bend: edge.bend * zoom }),
    direction,
    seen: (length - (from.size + to.size) / 2) * zoom,
    length: length * zoom,
    bend: edge.bend * zoom,
  };
}

function times({ x, y }: Point, factor: number): Point {
  return { x: x * factor, y: y * factor };
}

/** From the middle of a line to a part of it; the line comes back to the straight way towards its ends. */
export function alongCurve({ direction: { x, y }, seen, length, bend }: Line, part: number): Point {
  const along = seen * part;
  const back = bend * (2 * (along / length)) ** 2;
  return { x: x * along + y * back, y: y * along - x * back };
}

export function areaOn({ x, y }: Line, { shift, size }: { shift: Point; size: Size }): Area {
  return { x: x + shift.x, y: y + shift.y, ...size };
}
