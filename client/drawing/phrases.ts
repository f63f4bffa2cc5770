import { LABEL_SIZE, SMALL_LABEL_SIZE, textWidth } from './labels.ts';
import type { Point } from './point.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** A rectangle by its middle. */
interface Area extends Point, Size {}

interface Size {
  width: number;
  height: number;
}

type Nodes = ReadonlyMap<string, SceneNode>;

/** A phrase steps aside for the sign at the middle of its line. */
const MARK_LIFT = 13;
/** A sign with the paper around it. */
export const MARK_SIZE = 17;
/** How far apart Cytoscape and the writer set lines that join the same two nodes. */
export const FAN_STEP = 34;
/** Room for arrowheads and a little line at both ends of a phrase. */
const LINE_SEEN = 18;

/**
 * Where lines may carry their words, as a shift from their middle: those long enough, where the words cover neither
 * a node, nor a name, nor other words. Whoever comes first in `edges` has the first choice; a line that has no room
 * is left out.
 */
export function placePhrases(
  nodes: Nodes,
  { edges, beside }: { edges: readonly SceneEdge[]; beside: boolean },
): ReadonlyMap<string, Point> {
  const taken = [...nodes.values()].flatMap(areasOf);
  const fans = fanPlaces(edges);
  const placed = new Map<string, Point>();
  for (const edge of edges) {
    const line = toLine(nodes, { edge, place: fans.get(edge.key) ?? 0 });
    if (line === null) continue;
    const size = { width: textWidth(edge.phrase, SMALL_LABEL_SIZE), height: SMALL_LABEL_SIZE + 2 };
    const shifts = [...shiftsOn(line, { edge, size }), ...(beside ? shiftsBeside(line, size) : [])];
    const areaAt = (shift: Point): Area => ({ x: line.x + shift.x, y: line.y + shift.y, ...size });
    const free = shifts.find((shift) => !taken.some((other) => overlap(areaAt(shift), other)));
    if (free === undefined) continue;
    taken.push(areaAt(free));
    placed.set(edge.key, free);
  }
  return placed;
}

/** Where a phrase stands when a sign has its place. */
export function aboveMark({ x, y }: Point): Point {
  return { x, y: y - MARK_LIFT };
}

/** How far from the middle of its line a sign may stand, as parts of what is seen of the line. */
const MARK_PLACES = [0, 0.14, -0.14, 0.28, -0.28, 0.4, -0.4];

/** Where the signs of lines stand, as a shift from the middle: as near to it as they cover no node and no name. */
export function placeMarks(nodes: Nodes, edges: readonly SceneEdge[]): ReadonlyMap<string, Point> {
  const taken = [...nodes.values()].flatMap(areasOf);
  const fans = fanPlaces(edges);
  const placed = new Map<string, Point>();
  for (const edge of edges) {
    const line = edge.marks.length === 0 ? null : toLine(nodes, { edge, place: fans.get(edge.key) ?? 0 });
    if (line === null) continue;
    const shifts = MARK_PLACES.map((part) => ({
      x: line.direction.x * line.seen * part,
      y: line.direction.y * line.seen * part,
    }));
    const size = { width: MARK_SIZE * edge.marks.length, height: MARK_SIZE };
    const isFree = ({ x, y }: Point): boolean =>
      !taken.some((other) => overlap({ x: line.x + x, y: line.y + y, ...size }, other));
    placed.set(edge.key, shifts.find(isFree) ?? { x: 0, y: 0 });
  }
  return placed;
}

/** The middle of a line, its direction, and how much of it is seen between its two nodes. */
interface Line extends Point {
  direction: Point;
  seen: number;
}

function toLine(nodes: Nodes, { edge, place }: { edge: SceneEdge; place: number }): Line | null {
  const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
  if (from === undefined || to === undefined || from === to) return null;
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const direction = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const aside = (place * FAN_STEP) / 2;
  return {
    x: (from.x + to.x) / 2 - direction.y * aside,
    y: (from.y + to.y) / 2 + direction.x * aside,
    direction,
    seen: length - (from.size + to.size) / 2,
  };
}

/** On the line itself, or above the sign that stands there; nowhere if the line is too short for that. */
function shiftsOn({ direction, seen }: Line, { edge, size }: { edge: SceneEdge; size: Size }): Point[] {
  const covered = Math.min(size.width / Math.abs(direction.x), size.height / Math.abs(direction.y));
  if (seen < covered + LINE_SEEN) return [];
  return [edge.marks.length > 0 ? aboveMark(edge.markShift) : { x: 0, y: 0 }];
}

/** Just clear of the line, on either side. */
function shiftsBeside({ direction }: Line, { width, height }: Size): Point[] {
  const away = (Math.abs(direction.y) * width + Math.abs(direction.x) * height) / 2 + 5;
  return [1, -1].map((side) => ({ x: -direction.y * away * side, y: direction.x * away * side }));
}

/** A node's body, and its name below it. */
function areasOf({ x, y, width, height, label, sublabel }: SceneNode): Area[] {
  const rows = sublabel === '' ? LABEL_SIZE : LABEL_SIZE + SMALL_LABEL_SIZE + 4;
  return [
    { x, y, width: width + 4, height: height + 4 },
    {
      x,
      y: y + height / 2 + 5 + rows / 2,
      width: Math.max(textWidth(label, LABEL_SIZE), textWidth(sublabel, SMALL_LABEL_SIZE)),
      height: rows,
    },
  ];
}

/** Lines that join the same two nodes stand side by side: -1, 0, 1 for three of them. */
function fanPlaces(edges: readonly SceneEdge[]): Map<string, number> {
  const fans = new Map<string, string[]>();
  for (const { key, from, to } of edges) {
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    fans.set(pair, [...(fans.get(pair) ?? []), key]);
  }
  return new Map(
    [...fans.values()].flatMap((keys) =>
      keys.map((key, at): [string, number] => [key, at - (keys.length - 1) / 2]),
    ),
  );
}

function overlap(a: Area, b: Area): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}
