import { textGrowth } from './labels.ts';
import { alongCurve, areaOn, toLine, type Line, type Nodes } from './on-line.ts';
import type { Point } from './point.ts';
import { grow, type Area, type Room, type Size } from './room.ts';
import type { SceneEdge } from './scene.ts';
import { countCrossing, distanceTo, type Segment } from './segments.ts';

/** A sign with the paper around it. */
export const MARK_SIZE = 17;
/** The number of a footnote is lower than a sign. */
const NOTE_HEIGHT = 14;
/** How far apart the places on a line are that are tried, in pixels, unless they would be too many. */
const STEP = 5;
/** On either side of the middle. */
const MOST_STEPS = 14;
/** At both ends of what is seen of a line, for its heads. */
const HEAD = 9;
/** Between a line and what finds no room on it. */
const CLEAR = [2, 9];

/** What it costs to stand somewhere, in pixels away from the middle of the line. */
const COST = { overlap: 1_000, pixel: 4, crossing: 45, near: 30, head: 25, beside: 60 };
/** Nearer to anything than this it is read together with it. */
const APART = 3;
/** How often those that lie on something look again, once all the others stand. */
const ROUNDS = 4;

interface Signing {
  readonly edges: readonly SceneEdge[];
  readonly zoom: number;
  /** What is taken already; the signs take theirs. */
  readonly room: Room;
  /** All lines of the picture, by key; none where they are too many to be told apart. */
  readonly lines: ReadonlyMap<string, readonly Segment[]>;
}

interface Place {
  readonly shift: Point;
  readonly area: Area;
  /** What it costs as long as nothing else stands there. */
  readonly cost: number;
}

/**
 * Where the signs of lines stand, as a shift from the middle: as near to it as they cover no node, no name and no other
 * sign, and rather where no other line passes. A short line chooses first, for it has the least choice; one that finds
 * no room stands where it covers least.
 */
export function placeSigns(nodes: Nodes, signing: Signing): ReadonlyMap<string, Point> {
  const { edges, zoom, room } = signing;
  const signed = edges
    .flatMap((edge) => {
      const line = isSigned(edge) ? toLine(nodes, { edge, zoom }) : null;
      if (line === null) return [];
      const size = signSize(edge, zoom);
      return [{ edge, line, size, others: othersNear({ edge, line, size }, signing.lines) }];
    })
    .toSorted((a, b) => a.line.seen - b.line.seen);
  const standing = signed.map((one): Standing => {
    const middle = placeAt({ x: 0, y: 0 }, { signed: one, cost: 0 });
    const [on, beside] = [once(() => placesOn(one)), once(() => placesBeside(one, signing))];
    const choose = (): Place => {
      const place = leastCovering(on(), room);
      return room.isFree(place.area) ? place : leastCovering(inOrder([...on(), ...beside()]), room);
    };
    const place = middle.cost + costIn(room, middle.area) === 0 ? middle : choose();
    room.take(place.area);
    return { key: one.edge.key, choose, place };
  });
  let hasMoved = true;
  for (let round = 0; round < ROUNDS && hasMoved; round += 1) hasMoved = makeRoom(standing, room);
  return new Map(standing.map(({ key, place }) => [key, place.shift]));
}

interface Standing {
  readonly key: string;
  readonly choose: () => Place;
  place: Place;
}

/** Whoever lies on something tries all its places again, now that the others stand; whether anybody moved. */
function makeRoom(standing: readonly Standing[], room: Room): boolean {
  let hasMoved = false;
  for (const one of standing) {
    room.release(one.place.area);
    const isFree = room.isFree(one.place.area);
    const next = isFree ? one.place : one.choose();
    room.take(next.area);
    hasMoved ||= next.area.x !== one.place.area.x || next.area.y !== one.place.area.y;
    one.place = next;
  }
  return hasMoved;
}

function once<T>(make: () => T): () => T {
  let made: { it: T } | null = null;
  return () => (made ??= { it: make() }).it;
}

/** Places come in the order of their costs, so that most lines look at one only. */
function leastCovering(places: readonly Place[], room: Room): Place {
  let best: { place: Place; cost: number } | null = null;
  for (const place of places) {
    if (best !== null && place.cost >= best.cost) break;
    const cost = place.cost + costIn(room, place.area);
    if (best === null || cost < best.cost) best = { place, cost };
  }
  if (best === null) throw new Error('a line without a middle');
  return best.place;
}

function costIn(room: Room, area: Area): number {
  if (room.isFree(grow(area, APART))) return 0;
  return room.isFree(area) ? COST.near : COST.overlap + COST.pixel * room.coveredOf(area);
}

interface Signed {
  readonly edge: SceneEdge;
  readonly line: Line;
  readonly size: Size;
  /** Of all other lines what is near enough to this one to be crossed by its sign, or to be nearer to it. */
  readonly others: readonly Segment[];
}

function othersNear({ edge, line, size }: Omit<Signed, 'others'>, lines: Signing['lines']): Segment[] {
  // As far aside as a sign stands from its line, and as far again to a line that would be nearer.
  const reach = size.width + size.height + 2 * Math.max(...CLEAR);
  const along = line.seen / 2;
  const wide = Math.abs(line.direction.x) * along + Math.abs(line.direction.y * line.bend) + reach;
  const high = Math.abs(line.direction.y) * along + Math.abs(line.direction.x * line.bend) + reach;
  const [left, right] = [line.x - wide, line.x + wide];
  const [above, below] = [line.y - high, line.y + high];
  const near: Segment[] = [];
  for (const [key, segments] of lines) {
    if (key === edge.key) continue;
    for (const segment of segments) {
      const { from, to } = segment;
      const isAside = (from.x < left && to.x < left) || (from.x > right && to.x > right);
      const isOff = (from.y < above && to.y < above) || (from.y > below && to.y > below);
      if (!isAside && !isOff) near.push(segment);
    }
  }
  return near;
}

interface Placing {
  readonly signed: Signed;
  readonly cost: number;
}

function placeAt(shift: Point, { signed: { line, size, others }, cost }: Placing): Place {
  const area = areaOn(line, { shift, size });
  return { shift, area, cost: cost + COST.crossing * countCrossing(others, area) };
}

/** The middle in any case, and places along the line. */
function placesOn(signed: Signed): Place[] {
  return inOrder(alongLine(signed).map(({ at, cost }) => placeAt(at, { signed, cost })));
}

/** Just clear of the line, where no other one is nearer: it would be read as the number of that one. */
function placesBeside(signed: Signed, { lines }: Signing): Place[] {
  const { edge, line, size, others } = signed;
  const { x, y } = line.direction;
  const own = lines.get(edge.key) ?? [];
  if (own.length === 0) return [];
  const off = (Math.abs(y) * size.width + Math.abs(x) * size.height) / 2;
  const places = alongLine(signed).flatMap(({ at, cost }) =>
    CLEAR.flatMap((clear) => [off + clear, -off - clear]).map((aside) => {
      const shift = { x: at.x - y * aside, y: at.y + x * aside };
      return placeAt(shift, { signed, cost: COST.beside + cost + Math.abs(aside) - off });
    }),
  );
  return inOrder(places.filter(({ area }) => distanceTo(own, area) < distanceTo(others, area)));
}

function inOrder(places: readonly Place[]): Place[] {
  return places.toSorted((a, b) => a.cost - b.cost);
}

function alongLine({ line, size }: Pick<Signed, 'line' | 'size'>): { at: Point; cost: number }[] {
  const { direction, seen } = line;
  const covered = Math.min(size.width / Math.abs(direction.x), size.height / Math.abs(direction.y));
  const most = Math.max(0, (seen - covered) / 2);
  const step = Math.max(STEP, most / MOST_STEPS);
  const steps = Array.from({ length: Math.floor(most / step) }, (_, n) => (n + 1) * step);
  return [0, ...steps.flatMap((away) => [away, -away])].map((away) => {
    const isOnHead = Math.abs(away) > Math.max(0, most - HEAD);
    const at = away === 0 ? { x: 0, y: 0 } : alongCurve(line, away / seen);
    return { at, cost: Math.abs(away) + (isOnHead ? COST.head : 0) };
  });
}

/** Where a sign lies that stands there, the picture's origin being that of the screen. */
export function signArea(edge: SceneEdge, { nodes, zoom, shift }: { nodes: Nodes; zoom: number; shift: Point }): Area[] {
  const line = toLine(nodes, { edge, zoom });
  return line === null ? [] : [areaOn(line, { shift, size: signSize(edge, zoom) })];
} // oxfmt-ignore

/** Whether something stands on it besides its words: signs, or for how many relations it stands. */
export function isSigned({ marks, count, note = '' }: SceneEdge): boolean {
  return marks.length > 0 || count !== '' || note !== '';
}

function signSize(edge: SceneEdge, zoom: number): Size {
  const grown = textGrowth(zoom);
  const isNote = edge.marks.length === 0 && edge.count === '';
  return { width: signsWidth(edge) * grown, height: (isNote ? NOTE_HEIGHT : MARK_SIZE) * grown };
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
