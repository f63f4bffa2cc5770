import { compare } from './layouts/layout.ts';
import { bodyArea, byImportance, nameArea, placeNames, type Around, type Name } from './names.ts';
import { placePhrases, type Phrase } from './phrases.ts';
import type { Point } from './point.ts';
import { createRoom, frameOf, type Area, type Room } from './room.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import { toSegments, toSegmentsByLine, type Segment } from './segments.ts';
import { isSigned, placeSigns, signArea } from './signs.ts';
import type { Slices } from './slices.ts';
import type { Frame } from './viewport.ts';

/**
 * All that is written in a picture at one zoom. It is the same wherever the window is, so that panning changes
 * nothing; lengths are in pixels of the screen.
 */
export interface Words {
  readonly zoom: number;
  readonly names: ReadonlyMap<string, Name>;
  readonly phrases: ReadonlyMap<string, Phrase>;
  /** From the middles of lines to their signs. */
  readonly signs: ReadonlyMap<string, Point>;
}

/** Below this zoom signs would cover what they are about. */
const LEAST_FOR_SIGNS = 0.4;
/** Above this many lines words at rest are noise; a line says its phrase when it is lit. */
const MOST_WITH_WORDS = 300;
/** So many names come before the signs on lines. */
const LEADERS = 10;
/** Below this zoom bodies are dots. So that a crowd has names at all, the first may stand on those, so many of them. */
const LEAST_FOR_BODIES = 0.3;
const LEADERS_OF_DOTS = 24;
/** So many names look for room at a time. */
const PORTION = 100;
/** Two zooms nearer than this show the same words, so that they stand still while the picture is pulled up. */
const STEP = Math.log(1.05);

export function zoomStep(zoom: number): number {
  return Math.exp(Math.floor(Math.log(zoom) / STEP + 1e-6) * STEP);
}

/** What is written at rest: the first names, signs, the words of selected lines, other names, and other words. */
export function* toWords(scene: Scene, zoom: number): Slices<Words> {
  const nodes = [...scene.nodes.values()].toSorted(byImportance);
  yield nodes.length;
  const edges = [...scene.edges.values()].toSorted(byRank);
  yield edges.length;
  const bodies = nodes.map((node) => bodyArea(node, zoom));
  const around = { zoom, lines: linesIn(scene, zoom), bodies: createRoom(bodies) };
  const frame = frameOf(bodies);

  yield nodes.length;
  const areDots = zoom < LEAST_FOR_BODIES;
  const first = nodes.slice(0, areDots ? LEADERS_OF_DOTS : LEADERS);
  const lines = linesByKey(scene, zoom);
  const placing = { scene, zoom, first, edges, lines, bodies, naming: { frame, ...around } };
  const { leaders, signs, room } = areDots ? onDots(placing) : leadersAndSigns(placing);
  const phrasing = {
    zoom,
    room,
    signs,
    // On what is supposed stands a question mark, beside which its words are to be read.
    mayStepOff: ({ selected, supposed }: SceneEdge) => selected || supposed,
    lines,
  };
  const wanted = edges.filter(({ selected }) => selected);
  const chosen = placePhrases(scene.nodes, { edges: wanted, ...phrasing });
  const others: (readonly [string, Name])[] = [];
  for (let from = first.length; from < nodes.length; from += PORTION) {
    const portion = nodes.slice(from, from + PORTION);
    others.push(...placeNames(portion, { room, frame, ...around }));
    yield portion.length;
  }
  // A line that stands for several says how many on its plate; one that is supposed says what it would be.
  const quiet =
    edges.length > MOST_WITH_WORDS
      ? []
      : edges.filter((edge) => !edge.selected && (edge.count === '' || edge.supposed));
  const last = placePhrases(scene.nodes, { edges: quiet, ...phrasing });
  return { zoom, names: new Map([...leaders, ...others]), phrases: new Map([...chosen, ...last]), signs };
}

interface Placing {
  readonly scene: Scene;
  readonly zoom: number;
  readonly first: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly lines: ReadonlyMap<string, readonly Segment[]>;
  readonly bodies: readonly Area[];
  readonly naming: Around & { frame: Frame };
}

interface PlacedFirst {
  readonly leaders: ReadonlyMap<string, Name>;
  readonly signs: ReadonlyMap<string, Point>;
  /** What is taken by then. */
  readonly room: Room;
}

/** Where bodies are dots no line has a sign. */
function onDots({ first, bodies, naming }: Placing): PlacedFirst {
  const room = createRoom(bodies);
  const leaders = placeNames(first, { room: createRoom(), ...naming });
  for (const area of areasOf(leaders, { first, naming })) room.take(area);
  return { leaders, signs: new Map(), room };
}

/** A name has more places to choose from than the sign of a short line: where it lies on one, names look again. */
function leadersAndSigns(placing: Placing): PlacedFirst {
  const { scene, zoom, first, bodies, lines, naming } = placing;
  const begun = signsAfter(createRoom(bodies), placing);
  if (zoom < LEAST_FOR_SIGNS || lines.size === 0) return begun;
  const names = createRoom(areasOf(begun.leaders, { first, naming }));
  const covered = signAreas(scene, { signs: begun.signs, zoom }).filter((area) => !names.isFree(area));
  if (covered.length === 0) return begun;
  const around = placeNames(first, { room: createRoom([...bodies, ...covered]), ...naming });
  if (around.size < begun.leaders.size) return begun;
  return signsAfter(createRoom(bodies), placing, around);
}

function signsAfter(
  room: Room,
  { scene, zoom, first, edges, lines, naming }: Placing,
  known?: ReadonlyMap<string, Name>,
): PlacedFirst {
  const leaders = known ?? placeNames(first, { room, ...naming });
  if (known !== undefined) for (const area of areasOf(known, { first, naming })) room.take(area);
  const signs = zoom < LEAST_FOR_SIGNS ? new Map() : placeSigns(scene.nodes, { edges, zoom, room, lines });
  return { leaders, signs, room };
}

function areasOf(
  names: ReadonlyMap<string, Name>,
  { first, naming: { zoom } }: Pick<Placing, 'first' | 'naming'>,
): Area[] {
  return first.flatMap((node) => {
    const name = names.get(node.id);
    return name === undefined ? [] : [nameArea(bodyArea(node, zoom), name)];
  });
}

/** Where signs lie, the picture's origin being that of the screen. */
export function signAreas({ nodes, edges }: Pick<Scene, 'nodes' | 'edges'>, { signs, zoom }: Pick<Words, 'signs' | 'zoom'>): Area[] {
  return [...signs].flatMap(([key, shift]) => {
    const edge = edges.get(key);
    return edge === undefined ? [] : signArea(edge, { nodes, zoom, shift });
  });
} // oxfmt-ignore

/** Names keep off lines where these are few enough to be told apart. */
export function linesIn(scene: Scene, zoom: number): Segment[] {
  return scene.edges.size > MOST_WITH_WORDS ? [] : toSegments(scene, zoom);
}

/** The same for words that step off their line. */
export function linesByKey(scene: Scene, zoom: number): ReadonlyMap<string, readonly Segment[]> {
  return scene.edges.size > MOST_WITH_WORDS ? new Map() : toSegmentsByLine(scene, zoom);
}

function byRank(a: SceneEdge, b: SceneEdge): number {
  return rank(b) - rank(a) || compare(a.key, b.key);
}

function rank(edge: SceneEdge): number {
  return (edge.selected ? 1_000 : 0) + (isSigned(edge) ? 500 : 0) + edge.voices;
}
