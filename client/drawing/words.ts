import { compare } from './layouts/layout.ts';
import { bodyArea, byImportance, nameArea, placeNames, type Name } from './names.ts';
import { isSigned, placePhrases, placeSigns, type Phrase } from './phrases.ts';
import type { Point } from './point.ts';
import { createRoom, frameOf } from './room.ts';
import type { Scene, SceneEdge } from './scene.ts';
import { toSegments, toSegmentsByLine, type Segment } from './segments.ts';
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
    // On what is supposed stands a question mark, beside which its words are to be read.
    mayStepOff: ({ selected, supposed }: SceneEdge) => selected || supposed,
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
  // A line that stands for several says how many on its plate; one that is supposed says what it would be.
  const quiet =
    edges.length > MOST_WITH_WORDS
      ? []
      : edges.filter((edge) => !edge.selected && (edge.count === '' || edge.supposed));
  const last = placePhrases(scene.nodes, { edges: quiet, ...phrasing });
  return { zoom, names: new Map([...leaders, ...others]), phrases: new Map([...chosen, ...last]), signs };
}

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
