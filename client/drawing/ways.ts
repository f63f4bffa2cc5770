import { middleOf } from './fans.ts';
import type { Point } from './point.ts';
import type { SceneEdge, SceneNode } from './scene.ts';
import { toPolygon, SHAPES } from './shapes.ts';

/** From the outline of one node to that of another; a line that bends leans towards `control` on its way. */
export interface Way {
  readonly from: Point;
  readonly to: Point;
  readonly control: Point | null;
}

type Body = Pick<SceneNode, 'x' | 'y' | 'shape' | 'width' | 'height' | 'borderWidth'>;

const OUTLINES = new Map(SHAPES.map((shape) => [shape, toPolygon(shape)]));

export function toWay({ bend }: Pick<SceneEdge, 'bend'>, { from, to }: { from: Body; to: Body }): Way {
  // Of a quadratic curve: its middle comes half as far as its control point stands.
  const control = bend === 0 ? null : middleOf({ from, to, bend: 2 * bend });
  return { from: onOutline(from, control ?? to), to: onOutline(to, control ?? from), control };
}

/** Where a line from the middle of a node towards a point leaves its outline. */
export function onOutline(node: Body, toward: Point): Point {
  const [dx, dy] = [toward.x - node.x, toward.y - node.y];
  const half = { x: (node.width + node.borderWidth) / 2, y: (node.height + node.borderWidth) / 2 };
  const points = OUTLINES.get(node.shape) ?? [];
  const direction = { x: dx / half.x, y: dy / half.y };
  const part = points.length === 0 ? 1 / Math.hypot(direction.x, direction.y) : partTo(points, direction);
  // Of two nodes that lie over each other, the line has no length.
  const within = Math.min(1, part);
  return Number.isFinite(within)
    ? { x: node.x + dx * within, y: node.y + dy * within }
    : { x: node.x, y: node.y };
}

/** How much of a direction lies inside a polygon around the origin. */
function partTo(points: readonly (readonly [x: number, y: number])[], { x, y }: Point): number {
  let farthest = 0;
  let [beforeX, beforeY] = points.at(-1) ?? [0, 0];
  for (const [pointX, pointY] of points) {
    const [sideX, sideY] = [pointX - beforeX, pointY - beforeY];
    const slant = x * sideY - y * sideX;
    const alongSide = (beforeX * y - beforeY * x) / slant;
    if (alongSide >= 0 && alongSide <= 1) {
      farthest = Math.max(farthest, (beforeX * sideY - beforeY * sideX) / slant);
    }
    [beforeX, beforeY] = [pointX, pointY];
  }
  return farthest;
}

/** A point of the way, from 0 at its begin to 1 at its end. */
export function pointOn({ from, to, control }: Way, part: number): Point {
  const rest = 1 - part;
  if (control === null) return { x: from.x * rest + to.x * part, y: from.y * rest + to.y * part };
  return {
    x: rest * rest * from.x + 2 * rest * part * control.x + part * part * to.x,
    y: rest * rest * from.y + 2 * rest * part * control.y + part * part * to.y,
  };
}
