import type { Lit } from './lit.ts';
import { compare } from './layouts/layout.ts';
import {
  bestName,
  bodyArea,
  byImportance,
  nameArea,
  placeNames,
  reachOf,
  sticksOut,
  type Around,
  type Name,
} from './names.ts';
import { isSigned, placePhrases, placeSigns, type Phrase } from './phrases.ts';
import type { Point } from './point.ts';
import { createRoom, frameOf, holds, type Area, type Room } from './room.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import type { Frame } from './viewport.ts';
import { countCrossing, toSegments, toSegmentsByLine, type Segment } from './segments.ts';
import type { Slices } from './slices.ts';

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
  const room = createRoom(bodies);
  const around = { zoom, lines: linesIn(scene, zoom), bodies: createRoom(bodies) };
  const frame = frameOf(bodies);

  yield nodes.length;
  const areDots = zoom < LEAST_FOR_BODIES;
  const first = nodes.slice(0, areDots ? LEADERS_OF_DOTS : LEADERS);
  const leaders = placeNames(first, { room: areDots ? createRoom() : room, frame, ...around });
  for (const node of areDots ? first : []) {
    const name = leaders.get(node.id);
    if (name !== undefined) room.take(nameArea(bodyArea(node, zoom), name));
  }
  const signs = zoom < LEAST_FOR_SIGNS ? new Map() : placeSigns(scene.nodes, { edges, zoom, room });
  const phrasing = {
    zoom,
    room,
    signs,
    mayStepOff: ({ selected }: SceneEdge) => selected,
    lines: linesByKey(scene, zoom),
  };
  const wanted = edges.filter(({ selected }) => selected);
  const chosen = placePhrases(scene.nodes, { edges: wanted, ...phrasing });
  const others: (readonly [string, Name])[] = [];
  for (let from = first.length; from < nodes.length; from += PORTION) {
    const portion = nodes.slice(from, from + PORTION);
    others.push(...placeNames(portion, { room, frame, ...around }));
    yield portion.length;
  }
  // A line that stands for several says how many on its plate.
  const quiet =
    edges.length > MOST_WITH_WORDS ? [] : edges.filter(({ selected, count }) => !selected && count === '');
  const last = placePhrases(scene.nodes, { edges: quiet, ...phrasing });
  return { zoom, names: new Map([...leaders, ...others]), phrases: new Map([...chosen, ...last]), signs };
}

/** Names keep off lines where these are few enough to be told apart. */
function linesIn(scene: Scene, zoom: number): Segment[] {
  return scene.edges.size > MOST_WITH_WORDS ? [] : toSegments(scene, zoom);
}

/** The same for words that step off their line. */
function linesByKey(scene: Scene, zoom: number): ReadonlyMap<string, readonly Segment[]> {
  return scene.edges.size > MOST_WITH_WORDS ? new Map() : toSegmentsByLine(scene, zoom);
}

function byRank(a: SceneEdge, b: SceneEdge): number {
  return rank(b) - rank(a) || compare(a.key, b.key);
}

function rank(edge: SceneEdge): number {
  return (edge.selected ? 1_000 : 0) + (isSigned(edge) ? 500 : 0) + edge.voices;
}

/** What the light says above the picture, and what is left to say below it. */
export interface LitWords {
  above: Words;
  below: Words;
}

/**
 * What stands already stays where it is. The named are said in any case, and what the light's words cover is silent
 * as long as it is on.
 */
export function lightWords(scene: Scene, { lit, words }: { lit: Lit; words: Words }): LitWords {
  if (lit.nodes.size === 0)
    return { above: { ...words, names: new Map(), phrases: new Map() }, below: words };
  const bodyOf = (node: SceneNode): Area => bodyArea(node, words.zoom);
  const areaOf = (id: string, name: Name): Area[] => {
    const node = scene.nodes.get(id);
    return node === undefined ? [] : [nameArea(bodyOf(node), name)];
  };
  const bodies = [...scene.nodes.values()].map(bodyOf);
  const others = [...words.names].filter(([id]) => !lit.nodes.has(id));
  const room = createRoom(bodies);
  const names = lightNames(lit, {
    words,
    room,
    frame: frameOf(bodies),
    bodies: createRoom(bodies),
    quiet: createRoom(others.flatMap(([id, name]) => areaOf(id, name))),
  });
  const standing = new Map(
    [...words.phrases].filter(([key, { area }]) => lit.edges.has(key) && room.isFree(area)),
  );
  for (const { area } of standing.values()) room.take(area);
  const phrases = placePhrases(lit.nodes, {
    edges: [...lit.edges.values()].filter(({ key }) => !standing.has(key)),
    zoom: words.zoom,
    room,
    signs: words.signs,
    mayStepOff: () => true,
    lines: linesByKey(scene, words.zoom),
  });
  const above = { ...words, names, phrases: new Map([...standing, ...phrases]) };
  const said = createRoom([
    ...[...names].flatMap(([id, name]) => areaOf(id, name)),
    ...[...above.phrases.values()].map(({ area }) => area),
  ]);
  const below = {
    ...words,
    names: new Map(others.filter(([id, name]) => areaOf(id, name).every((area) => said.isFree(area)))),
    phrases: new Map(
      [...words.phrases].filter(([key, { area }]) => !lit.edges.has(key) && said.isFree(area)),
    ),
  };
  return { above, below };
}

/** The named first, then those whose name stands already (unless a thread runs through it), then who finds room without silencing anybody. */
function lightNames(
  lit: Lit,
  {
    words,
    room,
    frame,
    bodies,
    quiet,
  }: { words: Words; room: Room; frame: Frame; bodies: Room; quiet: Room },
): ReadonlyMap<string, Name> {
  const { zoom } = words;
  const around = { zoom, lines: linesIn(lit, zoom), bodies };
  const threads = new Map([...lit.edges].filter(([key]) => lit.threaded.has(key)));
  const red = toSegments({ nodes: lit.nodes, edges: threads }, zoom);
  const isOffThreads: IsFree = (area) => countCrossing(red, area) === 0;
  const threaded = new Set([...threads.values()].flatMap(({ from, to }) => [from, to]));
  const reach = reachOf(
    [...threaded].flatMap((id) => lit.nodes.get(id) ?? []),
    zoom,
  );
  const isWithin = (node: SceneNode): IsFree =>
    threaded.has(node.id)
      ? (area) => holds(reach, area)
      : (area, { side }) => !sticksOut(area, { side, frame });
  const litRoom = createRoom([...lit.nodes.values()].map((node) => bodyArea(node, zoom)));
  const quietFor = (node: SceneNode): IsFree => {
    const isIn = isWithin(node);
    return (area, name) => isIn(area, name) && room.isFree(area) && quiet.isFree(area);
  };
  const waysFor = (node: SceneNode): readonly IsFree[] => {
    const isIn = isWithin(node);
    const within: readonly IsFree[] = [
      quietFor(node),
      (area, name) => isIn(area, name) && room.isFree(area),
      // What is not lit has stepped back: to be covered costs it less than a word beyond the window costs this one.
      (area, name) => isIn(area, name) && litRoom.isFree(area),
    ];
    // A thread is read as a whole: no word lies on it as long as there is another place within the picture.
    const offThreads = within.map(
      (free): IsFree =>
        (area, name) =>
          isOffThreads(area, name) && free(area, name),
    );
    // Of a thread every name stands in the window that shows it, though it be upon another one.
    const atLast: readonly IsFree[] = threaded.has(node.id) ? [isIn] : [];
    return [...offThreads, ...within, ...atLast, (area) => room.isFree(area), () => true];
  };
  const names = new Map<string, Name>();
  const rankOf = ({ id }: SceneNode): number => (lit.named.has(id) ? 2 : Number(words.names.has(id)));
  const inOrder = [...lit.nodes.values()].toSorted((a, b) => rankOf(b) - rankOf(a) || byImportance(a, b));
  for (const node of inOrder) {
    const areaOf = (name: Name): Area => nameArea(bodyArea(node, zoom), name);
    const stands = words.names.get(node.id);
    const name =
      stands !== undefined &&
      says(stands, node) &&
      room.isFree(areaOf(stands)) &&
      isOffThreads(areaOf(stands), stands) &&
      (!threaded.has(node.id) || holds(reach, areaOf(stands)))
        ? stands
        : anyName(node, { around, isFree: lit.named.has(node.id) ? waysFor(node) : [quietFor(node)] });
    if (name === null) continue;
    room.take(areaOf(name));
    litRoom.take(areaOf(name));
    names.set(node.id, name);
  }
  return names;
}

type IsFree = (area: Area, name: Name) => boolean;

/** Where it is free in the first of these ways that leaves it a place. */
function anyName(node: SceneNode, { around, isFree }: { around: Around; isFree: readonly IsFree[] }) {
  for (const free of isFree) {
    const name = bestName(node, around, free);
    if (name !== null) return name;
  }
  return null;
}

/** Whether a name that stands is what the light would say. */
function says({ rows, sub }: Name, { name, label, sublabel }: SceneNode): boolean {
  return sub === sublabel && (label !== name || rows.join(' ') === name);
}
