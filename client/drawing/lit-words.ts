import type { Lit } from './lit.ts';
import {
  bestName,
  bodyArea,
  byImportance,
  nameArea,
  reachOf,
  sticksOut,
  type Around,
  type Name,
} from './names.ts';
import { placePhrases } from './phrases.ts';
import { createRoom, frameOf, holds, type Area, type Room } from './room.ts';
import type { Scene, SceneNode } from './scene.ts';
import { countCrossing, toSegments } from './segments.ts';
import type { Frame } from './viewport.ts';
import { linesByKey, linesIn, signAreas, type Words } from './words.ts';

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
    quiet: createRoom([...others.flatMap(([id, name]) => areaOf(id, name)), ...signAreas(scene, words)]),
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
