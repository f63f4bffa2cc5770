import type { Day } from '#contract/days';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { unpack } from '#contract/packed-canvas';
import type { PictureOf, PictureOptions } from '#contract/picture';
import type { Hypothesis } from '#contract/own-marks';
import type { SavedCanvas } from '#contract/saved-canvas';
import { NO_FILTERS } from '#contract/filters';
import { sightOf, type Filtered } from '#drawing/filters';
import { toFrameBoxes, type FrameBox } from '#drawing/frames';
import { toArrangement, toMarks, toStale, type Thread } from '#drawing/kept-canvas';
import { toLit, type Lit } from '#drawing/lit';
import type { Point } from '#drawing/point';
import { toScene, type Drawn, type Scene } from '#drawing/scene';
import { AppError } from '../errors.ts';

/** What the graph holds of a canvas. */
export interface Held {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** A canvas as one picture draws it, and what of it the picture leaves out. */
export interface Pictured {
  readonly scene: Scene;
  readonly lit: Lit | null;
  /** The paths that are lit in it, as they are walked. */
  readonly lights: readonly Thread[];
  readonly frames: readonly FrameBox[];
  readonly cards: readonly { readonly text: string; readonly at: Point }[];
  /** Those that are drawn, by themselves or by what stands for them. */
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** Relations between members of one closed group: no line is drawn for them. */
  readonly within: ReadonlyMap<string, GraphEdge>;
  /** What the analyst supposes and the part that was chosen leaves out. */
  readonly unsupposed: number;
  /** Of the canvas: what filters and hand hide of it. */
  readonly desk: Filtered;
  /** Of what could be seen, how much the choice of a part leaves out. */
  readonly seen: { readonly nodes: number; readonly edges: number };
  /** What the canvas holds and the graph does not. */
  readonly absent: { readonly nodes: number; readonly edges: number };
  /** Without a place: nobody has seen them yet. */
  readonly unplaced: number;
}

export function toPictured(
  of: PictureOf,
  { held, asOf, options }: { held: Held; asOf: Day | null; options: PictureOptions },
): Pictured {
  const canvas = unpack(of.canvas);
  const nodes = inOrder(held.nodes, canvas.nodes, ({ id }) => id);
  const edges = inOrder(held.edges, canvas.edges, ({ key }) => key);
  const arrangement = toArrangement(canvas, { nodes, edges });
  const { emphasis, shortLabels, frames, hypotheses } = toMarks(canvas);
  const { otherwise } = toStale(canvas, { nodes, edges });
  const { positions, hidden, groups, threads } = arrangement;
  const desk = { nodes, edges, hidden, filters: canvas.filters };
  const sight = sightOf(desk);
  const isPlaced = (id: string): boolean => positions.has(id);
  const placed = new Map([...sight.nodes].filter(([id]) => isPlaced(id)));
  const chosen = choose({ of, options, canvas, threads, frames, sight: { nodes: placed, edges: sight.edges } });
  const supposed = supposedIn({ hypotheses, what: options.what, window: of.window });
  const drawn: Drawn = {
    ...chosen,
    positions,
    groups,
    hypotheses: supposed,
    // What is left was let through already.
    hidden: new Set(),
    filters: NO_FILTERS,
    // Marks of the desk, not of the graph: who is selected or pinned is nobody's business but the analyst's.
    selection: { nodes: new Set(), edges: new Set() },
    pinned: new Set(),
    emphasis,
    shortLabels,
    absent: { otherwise },
    asOf,
    theme: options.theme,
  };
  const scene = toScene(drawn);
  const within = new Set(scene.gathered.within);
  const lights = threads.filter((thread) => isDrawn(thread, chosen));
  const lit = toLit(scene, { threads: lights, hover: null });
  const isFramed = options.what === 'canvas' || options.what === 'visible' || options.what === 'group';
  const isShown = (at: Point): boolean => options.what === 'canvas' || (options.what === 'visible' && isWithin(at, of.window));
  return {
    scene,
    lit: lit.calm === 'thread' ? lit : null,
    lights,
    frames: isFramed ? toFrameBoxes({ frames, positions, groups, nodes: chosen.nodes }) : [],
    cards: options.parts.cards ? canvas.cards.filter(({ at }) => isShown(at)) : [],
    nodes: chosen.nodes,
    edges: new Map([...chosen.edges].filter(([key]) => !within.has(key))),
    within: new Map([...chosen.edges].filter(([key]) => within.has(key))),
    unsupposed: hypotheses.size - supposed.size,
    desk,
    seen: { nodes: placed.size, edges: [...sight.edges.values()].filter(({ from, to }) => isPlaced(from) && isPlaced(to)).length },
    absent: { nodes: canvas.nodes.length - nodes.size, edges: canvas.edges.length - edges.size },
    unplaced: sight.nodes.size - placed.size,
  };
} // oxfmt-ignore

/** What is supposed belongs to the canvas; of a part, to what of it is seen. */
function supposedIn({ hypotheses, what, window }: Supposed): ReadonlyMap<string, Hypothesis> {
  if (what === 'canvas') return hypotheses;
  if (what !== 'visible') return new Map();
  // A line goes out of sight with either of its ends.
  return new Map([...hypotheses].filter(([, one]) => one.is === 'line' || isWithin(one.at, window)));
}

interface Supposed {
  readonly hypotheses: ReadonlyMap<string, Hypothesis>;
  readonly what: PictureOptions['what'];
  readonly window: PictureOf['window'];
}

/** As they stand on the canvas: it decides who lies above whom, and which of two lines bends to which side. */
function inOrder<T, Kept>(
  held: readonly T[],
  kept: readonly Kept[],
  nameOf: (one: T | Kept) => string,
): Map<string, T> {
  const byName = new Map(held.map((one) => [nameOf(one), one]));
  return new Map(
    kept.flatMap((one) => {
      const found = byName.get(nameOf(one));
      return found === undefined ? [] : [[nameOf(one), found] as const];
    }),
  );
}

interface Choice {
  readonly of: PictureOf;
  readonly options: PictureOptions;
  readonly canvas: SavedCanvas;
  readonly threads: readonly Thread[];
  readonly frames: ReadonlyMap<string, { readonly members: readonly string[] }>;
  readonly sight: Chosen;
}

interface Chosen {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
}

function choose(choice: Choice): Chosen {
  const { nodes, edges } = CHOICES[choice.options.what](choice);
  const kept = new Map([...choice.sight.nodes].filter(([id]) => nodes(id)));
  return {
    nodes: kept,
    edges: new Map(
      [...choice.sight.edges].filter(([key, { from, to }]) => kept.has(from) && kept.has(to) && edges(key)),
    ),
  };
}

interface Rule {
  readonly nodes: (id: string) => boolean;
  readonly edges: (key: string) => boolean;
}

const all = (): boolean => true;

const CHOICES: Readonly<Record<PictureOptions['what'], (choice: Choice) => Rule>> = {
  canvas: () => ({ nodes: all, edges: all }),
  visible({ of, canvas }) {
    if (of.window === null) return { nodes: all, edges: all };
    const places = placesOf(canvas);
    return { nodes: (id) => isWithin(places.get(id), of.window), edges: all };
  },
  // A line that is selected comes with its ends; of actors alone all lines among them are drawn.
  selection({ of: { selection }, sight }) {
    const keys = new Set(selection.edges);
    const ends = [...sight.edges.values()].filter(({ key }) => keys.has(key)).flatMap(({ from, to }) => [from, to]);
    const ids = new Set([...selection.nodes, ...ends]);
    return { nodes: (id) => ids.has(id), edges: keys.size === 0 ? all : (key) => keys.has(key) };
  },
  path({ threads }) {
    if (threads.length === 0)
      throw new AppError('nothing-to-draw', 'No path is lit on this canvas. Light one, or choose another part.');
    const [ids, keys] = [new Set(threads.flatMap(({ nodes }) => nodes)), new Set(threads.flatMap(({ edges }) => edges))];
    return { nodes: (id) => ids.has(id), edges: (key) => keys.has(key) };
  },
  group({ options: { group }, canvas, frames }) {
    const members = frames.get(group ?? '')?.members ?? canvas.groups.find(({ id }) => id === group)?.members;
    if (members === undefined)
      throw new AppError('nothing-to-draw', 'There is no such group or frame on this canvas. Choose one that is drawn.');
    const ids = new Set(members);
    return { nodes: (id) => ids.has(id), edges: all };
  },
}; // oxfmt-ignore

/** Where they are seen: the members of a closed group stand where it does. */
function placesOf({ nodes, groups }: SavedCanvas): ReadonlyMap<string, Point> {
  const own = nodes.flatMap(({ id, at }) => (at === null ? [] : [[id, at] as const]));
  const gathered = groups.flatMap(({ members, at, isOpen }) => (isOpen ? [] : members.map((id) => [id, at] as const)));
  return new Map([...own, ...gathered]);
} // oxfmt-ignore

function isWithin(at: Point | undefined, window: PictureOf['window']): boolean {
  if (at === undefined || window === null) return window === null;
  const { x, y, width, height } = window;
  return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
}

function isDrawn({ nodes, edges }: Thread, chosen: Chosen): boolean {
  return nodes.some((id) => chosen.nodes.has(id)) && edges.some((key) => chosen.edges.has(key));
}
