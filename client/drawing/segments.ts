import { middleOf } from './fans.ts';
import type { Point } from './point.ts';
import type { Area } from './room.ts';
import type { Scene, SceneEdge } from './scene.ts';
import { pointOn } from './ways.ts';

/** A straight piece of a line, in pixels of the screen. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

type Drawn = Pick<Scene, 'nodes' | 'edges'>;

/** The lines of a scene; those that bend as pieces, more of them where they bend far. */
export function toSegments(scene: Drawn, zoom: number): Segment[] {
  return [...scene.edges.values()].flatMap((edge) => segmentsOf(edge, { nodes: scene.nodes, zoom }));
}

/** The same by the keys of the lines. */
export function toSegmentsByLine({ nodes, edges }: Drawn, zoom: number): ReadonlyMap<string, Segment[]> {
  return new Map([...edges.values()].map((edge) => [edge.key, segmentsOf(edge, { nodes, zoom })]));
}

function segmentsOf(edge: SceneEdge, { nodes, zoom }: { nodes: Scene['nodes']; zoom: number }): Segment[] {
  const onScreen = ({ x, y }: Point): Point => ({ x: x * zoom, y: y * zoom });
  const [start, end] = [nodes.get(edge.from), nodes.get(edge.to)];
  if (start === undefined || end === undefined) return [];
  const [from, to] = [onScreen(start), onScreen(end)];
  const { bend } = edge;
  if (bend === 0) return [{ from, to }];
  const control = middleOf({ from, to, bend: 2 * bend * zoom });
  const count = Math.abs(bend) <= FLAT ? 2 : PIECES;
  const points = Array.from({ length: count + 1 }, (_, nth) => pointOn({ from, to, control }, nth / count));
  return points.slice(1).map((next, nth) => ({ from: points[nth] ?? from, to: next }));
}

/** Two pieces follow a bend up to this closely enough, in units of the picture. */
const FLAT = 20;
const PIECES = 6;

/** How far a point is from the nearest of these. */
export function distanceTo(segments: readonly Segment[], point: Point): number {
  return Math.min(...segments.map((segment) => distance(segment, point)));
}

function distance({ from, to }: Segment, { x, y }: Point): number {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const square = across ** 2 + down ** 2;
  const part = square === 0 ? 0 : ((x - from.x) * across + (y - from.y) * down) / square;
  const nearest = Math.min(1, Math.max(0, part));
  return Math.hypot(x - from.x - nearest * across, y - from.y - nearest * down);
}

/** How many of these run through an area. */
export function countCrossing(segments: readonly Segment[], area: Area): number {
  let count = 0;
  for (const segment of segments) if (crosses(segment, area)) count += 1;
  return count;
}

/** The part of the segment that is within the area's width, then within its height as well: is anything left? */
function crosses({ from, to }: Segment, { x, y, width, height }: Area): boolean {
  // Nearly all run somewhere else.
  if (from.x <= x - width / 2 && to.x <= x - width / 2) return false;
  if (from.x >= x + width / 2 && to.x >= x + width / 2) return false;
  if (from.y <= y - height / 2 && to.y <= y - height / 2) return false;
  if (from.y >= y + height / 2 && to.y >= y + height / 2) return false;
  const across = within(from.x, to.x, { middle: x, size: width });
  const down = within(from.y, to.y, { middle: y, size: height });
  return Math.max(across.begin, down.begin, 0) < Math.min(across.end, down.end, 1);
}

/** Between which parts of its way something that goes from `a` to `b` is inside a stretch. */
function within(
  a: number,
  b: number,
  stretch: { middle: number; size: number },
): { begin: number; end: number } {
  const [low, high] = [stretch.middle - stretch.size / 2, stretch.middle + stretch.size / 2];
  if (a === b) return a > low && a < high ? { begin: -Infinity, end: Infinity } : { begin: 1, end: 0 };
  const [one, other] = [(low - a) / (b - a), (high - a) / (b - a)];
  return { begin: Math.min(one, other), end: Math.max(one, other) };
}
