import type { LayoutInput } from './layouts/layout.ts';
import { namedArea, nameSize, RIM, roomyArea } from './names.ts';
import type { Point } from './point.ts';
import { frameOf, type Size } from './room.ts';
import type { Scene, SceneNode } from './scene.ts';
import { fitFrame, roomIn, zoomAround, type Frame, type Viewport, type Window } from './viewport.ts';

/** To measure the names of more nodes takes longer than a frame; then each is taken for as large as names become. */
const MOST_MEASURED = 500;
const LARGEST: Size = { width: 2 * RIM.x, height: 40 };

interface Looking {
  window: Window;
  viewport: Viewport;
  ids: Ids;
}

type Ids = readonly string[];

/** Shows these nodes, or all, with their names; null when there are none. */
export function fitScene(scene: Scene, { window, ids }: { window: Window; ids?: Ids }): Viewport | null {
  const frameAt = framesOf(scene, { ids, takes: 'most', areaOf: roomyArea });
  return frameAt === null ? null : fitFrame(frameAt, window);
}

/** Whether all of these lie in the free room of the window, with their names. */
export function isShown(scene: Scene, { window, viewport, ids }: Looking): boolean {
  const frame = framesOf(scene, { ids, takes: 'least', areaOf: namedArea })?.(viewport.zoom);
  return frame !== undefined && isWithin(frame, { window, viewport });
}

function isWithin(frame: Frame, sight: Omit<Looking, 'ids'>): boolean {
  const { x, y } = wayInto(frame, sight);
  // What was fitted fills the room to its very rim.
  return Math.max(Math.abs(x), Math.abs(y)) < CLOSE;
}

/** In pixels. */
const CLOSE = 0.5;

/** As little elsewhere as shows all of these with their names; null when none is drawn, or all are shown already. */
export function bringInto(scene: Scene, looking: Looking): Viewport | null {
  const { window, viewport, ids } = looking;
  const frameAt = framesOf(scene, { ids, takes: 'most', areaOf: roomyArea });
  // A name stands where it finds room around its actor: one that would be shown below it may be cut beside it.
  if (frameAt === null || isWithin(frameAt(viewport.zoom), { window, viewport })) return null;
  const { width, height } = window;
  const whole = fitFrame(frameAt, window);
  const factor = Math.min(1, whole.zoom / viewport.zoom);
  const nearer = zoomAround(viewport, { factor, middle: { x: width / 2, y: height / 2 } });
  const by = wayInto(frameAt(nearer.zoom), { window, viewport: nearer });
  return { zoom: nearer.zoom, pan: { x: nearer.pan.x + by.x, y: nearer.pan.y + by.y } };
}

/** How far a frame has to go to lie in the free room of the window; none that is larger than the room gets there. */
function wayInto(frame: Frame, { window, viewport: { pan } }: Omit<Looking, 'ids'>): Point {
  const { insets, width, height } = window;
  const way = (from: number, to: number, { least, most }: { least: number; most: number }): number => {
    if (from < least) return least - from;
    return to > most ? most - to : 0;
  };
  const [x, y] = [frame.x + pan.x, frame.y + pan.y];
  return {
    x: way(x, x + frame.width, { least: insets.left, most: width - insets.right }),
    y: way(y, y + frame.height, { least: insets.top, most: height - insets.bottom }),
  };
}

interface Framed {
  /** All, if none are named; those that are asked for are named whole. */
  ids: Ids | undefined;
  /** Room for the widest way to name them, or for the narrowest. */
  takes: 'most' | 'least';
  areaOf: typeof namedArea;
}

/** The frame around these with their names, in pixels at a zoom; null when none is drawn. */
function framesOf(scene: Scene, { ids, takes, areaOf }: Framed): ((zoom: number) => Frame) | null {
  const wanted = new Set(ids ?? scene.nodes.keys());
  const nodes = [...scene.nodes.values()].filter(({ id }) => wanted.has(id));
  if (nodes.length === 0) return null;
  const isCrowd = nodes.length > MOST_MEASURED;
  const sizeOf = (node: SceneNode): Size =>
    isCrowd ? LARGEST : nameSize(node, { whole: ids !== undefined, takes });
  const named = nodes.map((node) => ({ node, name: sizeOf(node) }));
  return (zoom) => frameOf(named.map(({ node, name }) => areaOf(node, { name, zoom })));
}

/** What the nodes of a fitted picture can fill. */
export function roomForNodes(window: Window): Pick<LayoutInput, 'width' | 'aspect'> {
  const { width, height } = roomIn(withRim(window));
  return { width, aspect: width / height };
}

/** Names at the rim reach beyond their nodes. */
function withRim({ width, height, insets }: Window): Window {
  const { top, right, bottom, left } = insets;
  return {
    width,
    height,
    insets: { top: top + RIM.y, right: right + RIM.x, bottom: bottom + RIM.y, left: left + RIM.x },
  };
}
