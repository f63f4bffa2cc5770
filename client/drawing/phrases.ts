import { SMALL_LABEL_SIZE, textGrowth, textWidth } from './labels.ts';
import { alongCurve, areaOn, toLine, type Line, type Nodes } from './on-line.ts';
import type { Point } from './point.ts';
import type { Area, Room, Size } from './room.ts';
import type { SceneEdge } from './scene.ts';
import { countCrossing, distanceTo, type Segment } from './segments.ts';

/** What stands on lines, at the zoom at which the picture is seen. */
interface OnLines {
  edges: readonly SceneEdge[];
  zoom: number;
  room: Room;
}

/** A phrase steps aside for the sign at the middle of its line. */
const MARK_LIFT = 14;
/** Room for arrowheads and a little line at both ends of a phrase. */
const LINE_SEEN = 18;
/** How far from its line a phrase that steps off it stands. */
const CLEAR = 5;
/** Where it may do so, as parts of what is seen of the line. */
const PLACES_BESIDE = [0, 0.2, -0.2, 0.35, -0.35];
/** Beside a line that is shorter than its words these stand off so far, to be clear of its ends. */
const CLEAR_OF_ENDS = [12, 20];

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
  const all = [...lines.values()].flat();
  for (const edge of edges) {
    const line = toLine(nodes, { edge, zoom });
    if (line === null) continue;
    const size = phraseSize(edge, zoom);
    const sign = signs.get(edge.key);
    const on = shiftsOn(line, { sign, size });
    const isFree = (shift: Point): boolean => room.isFree(areaOn(line, { shift, size }));
    const mayStep = mayStepOff(edge);
    // Above a sign a slanting line would strike out its own words; at rest no other line does so either.
    const inTheWay = mayStep ? (lines.get(edge.key) ?? []) : all;
    const isStruck = (shift: Point): boolean =>
      sign !== undefined && countCrossing(inTheWay, areaOn(line, { shift, size })) > 0;
    const isOwn = (shift: Point): boolean =>
      isNearest(edge.key, { lines, at: areaOn(line, { shift, size }) });
    const shift =
      on.find((tried) => isFree(tried) && !isStruck(tried)) ??
      (mayStep ? shiftsBeside(line, size).find((tried) => isFree(tried) && isOwn(tried)) : undefined) ??
      (mayStep ? on.find(isFree) : undefined);
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
