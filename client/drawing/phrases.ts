import { SMALL_LABEL_SIZE, textGrowth, textWidth } from './labels.ts';
import { middleOf } from './fans.ts';
import type { Point } from './point.ts';
import type { Area, Room, Size } from './room.ts';
import type { SceneEdge, SceneNode } from './scene.ts';
import { countCrossing, distanceTo, type Segment } from './segments.ts';

type Nodes = ReadonlyMap<string, SceneNode>;

/** What stands on lines, at the zoom at which the picture is seen. */
interface OnLines {
  edges: readonly SceneEdge[];
  zoom: number;
  room: Room;
}

/** A phrase steps aside for the sign at the middle of its line. */
const MARK_LIFT = 14;
/** A sign with the paper around it. */
export const MARK_SIZE = 17;
/** Room for arrowheads and a little line at both ends of a phrase. */
const LINE_SEEN = 18;
/** How far from its line a phrase that steps off it stands. */
const CLEAR = 5;
/** Where it may do so, as parts of what is seen of the line. */
const PLACES_BESIDE = [0, 0.2, -0.2, 0.35, -0.35];
/** Beside a line that is shorter than its words these stand off so far, to be clear of its ends. */
const CLEAR_OF_ENDS = [12, 20];
/** How far from the middle of its line a sign may stand, as parts of what is seen of the line. */
const SIGN_PLACES = [0, 0.14, -0.14, 0.28, -0.28, 0.4, -0.4];

/** Where the signs of lines stand, as a shift from the middle: as near to it as they cover no node and no other sign. */
export function placeSigns(nodes: Nodes, { edges, zoom, room }: OnLines): ReadonlyMap<string, Point> {
  const placed = new Map<string, Point>();
  for (const edge of edges) {
    const line = isSigned(edge) ? toLine(nodes, { edge, zoom }) : null;
    if (line === null) continue;
    const shifts = SIGN_PLACES.map((part) => alongCurve(line, part));
    const size = signSize(edge, zoom);
    const free = shifts.find((shift) => room.isFree(areaOn(line, { shift, size }))) ?? { x: 0, y: 0 };
    room.take(areaOn(line, { shift: free, size }));
    placed.set(edge.key, free);
  }
  return placed;
}

/** The words of a line where they have room. */
export interface Phrase {
  /** From the middle of the line to the middle of its words, in pixels of the screen. */
  readonly shift: Point;
  readonly area: Area;
}

/** How phrases are set: which of them may step off their line, and where signs stand in their way. */
interface Phrasing extends OnLines {
  signs: ReadonlyMap<string, Point>;
  mayStepOff(edge: SceneEdge): boolean;
  /** All lines of the picture; words that step off theirs keep nearer to it than to any other. */
  lines: ReadonlyMap<string, readonly Segment[]>;
}

/**
 * Where lines may carry their words: those long enough, where the words cover neither a node, nor a name, nor other
 * words. Whoever comes first in `edges` has the first choice; a line that has no room is left out.
 */
export function placePhrases(
  nodes: Nodes,
  { edges, zoom, room, signs, mayStepOff, lines }: Phrasing,
): ReadonlyMap<string, Phrase> {
  const placed = new Map<string, Phrase>();
  for (const edge of edges) {
    const line = toLine(nodes, { edge, zoom });
    if (line === null) continue;
    const size = phraseSize(edge, zoom);
    const on = shiftsOn(line, { sign: signs.get(edge.key), size });
    const isFree = (shift: Point): boolean => room.isFree(areaOn(line, { shift, size }));
    const isOwn = (shift: Point): boolean =>
      isNearest(edge.key, { lines, at: areaOn(line, { shift, size }) });
    const shift =
      on.find(isFree) ??
      (mayStepOff(edge)
        ? shiftsBeside(line, size).find((tried) => isFree(tried) && isOwn(tried))
        : undefined);
    if (shift === undefined) continue;
    const area = areaOn(line, { shift, size });
    room.take(area);
    placed.set(edge.key, { shift, area });
  }
  return placed;
}

/** Whether no other line is as near to what stands there, so that it is not read as another's words. */
function isNearest(key: string, { lines, at }: { lines: Phrasing['lines']; at: Area }): boolean {
  const own = lines.get(key);
  if (own === undefined || own.length === 0) return true;
  const away = distanceTo(own, at);
  return [...lines].every(
    ([other, segments]) =>
      other === key ||
      segments.length === 0 ||
      (distanceTo(segments, at) > away && countCrossing(segments, at) === 0),
  );
}

/** The middle of a line, its direction, and how much of it is seen between its two nodes, on the screen. */
interface Line extends Point {
  direction: Point;
  seen: number;
  length: number;
  bend: number;
}

function toLine(nodes: Nodes, { edge, zoom }: { edge: SceneEdge; zoom: number }): Line | null {
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
function alongCurve({ direction: { x, y }, seen, length, bend }: Line, part: number): Point {
  const along = seen * part;
  const back = bend * (2 * (along / length)) ** 2;
  return { x: x * along + y * back, y: y * along - x * back };
}

function areaOn({ x, y }: Line, { shift, size }: { shift: Point; size: Size }): Area {
  return { x: x + shift.x, y: y + shift.y, ...size };
}

/** Whether something stands on it besides its words: signs, or for how many relations it stands. */
export function isSigned({ marks, count, note = '' }: SceneEdge): boolean {
  return marks.length > 0 || count !== '' || note !== '';
}

function signSize(edge: SceneEdge, zoom: number): Size {
  const grown = textGrowth(zoom);
  return { width: signsWidth(edge) * grown, height: MARK_SIZE * grown };
}

/** Of all that stands side by side on a line, at rest: the plate under its number, its signs, and its footnote. */
export function signsWidth({ marks, count, note = '' }: Pick<SceneEdge, 'marks' | 'count' | 'note'>): number {
  return countWidth(count) + MARK_SIZE * marks.length + noteWidth(note);
}

/** Of the number of a footnote with the paper around it, at rest. */
export function noteWidth(note: string): number {
  return note === '' ? 0 : 7 + 5.5 * note.length;
}

/** Of the plate under the number of a line that stands for several, at rest; others have none. */
export function countWidth(count: string): number {
  return count === '' ? 0 : MARK_SIZE + 6 * (count.length - 1);
}

function phraseSize({ phrase }: SceneEdge, zoom: number): Size {
  const grown = textGrowth(zoom);
  return {
    width: (textWidth(phrase, SMALL_LABEL_SIZE) + SMALL_LABEL_SIZE) * grown,
    height: (SMALL_LABEL_SIZE + 3) * grown,
  };
}

/** On the line itself, or above the sign that stands there; nowhere if the line is too short for that. */
function shiftsOn(
  { direction, seen }: Line,
  { sign, size }: { sign: Point | undefined; size: Size },
): Point[] {
  const covered = Math.min(size.width / Math.abs(direction.x), size.height / Math.abs(direction.y));
  if (seen < covered + LINE_SEEN) return [];
  return [sign === undefined ? { x: 0, y: 0 } : { x: sign.x, y: sign.y - MARK_LIFT }];
}

/** Just clear of the line, as near to its middle as may be, on either side; further off only where it is too short. */
function shiftsBeside(line: Line, { width, height }: Size): Point[] {
  const { direction, seen } = line;
  const half = (Math.abs(direction.y) * width + Math.abs(direction.x) * height) / 2;
  const asides = (clear: number): Point[] =>
    [half + clear, -half - clear].map((away) => ({ x: -direction.y * away, y: direction.x * away }));
  const near = PLACES_BESIDE.flatMap((part) => {
    const along = alongCurve(line, part);
    return asides(CLEAR).map(({ x, y }) => ({ x: along.x + x, y: along.y + y }));
  });
  return seen < width + LINE_SEEN ? [...near, ...CLEAR_OF_ENDS.flatMap(asides)] : near;
}
