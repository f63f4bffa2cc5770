import type { LayoutInput } from './layouts/layout.ts';
import { largestName, namedArea, RIM } from './names.ts';
import { frameOf, type Size } from './room.ts';
import type { Scene, SceneNode } from './scene.ts';
import { fitFrame, roomIn, type Frame, type Viewport, type Window } from './viewport.ts';

/** To measure the names of more nodes takes longer than a frame; then each is taken for as large as names become. */
const MOST_MEASURED = 500;
const LARGEST: Size = { width: 2 * RIM.x, height: 40 };

/** Shows these nodes, or all, with their names; null when there are none. */
export function fitScene(scene: Scene, { window, ids }: { window: Window; ids?: Ids }): Viewport | null {
  const frameAt = framesOf(scene, ids);
  return frameAt === null ? null : fitFrame(frameAt, window);
}

/** Whether all of these lie in the free room of the window, with their names. */
export function isShown(
  scene: Scene,
  { window, viewport, ids }: { window: Window; viewport: Viewport; ids: Ids },
): boolean {
  const frameAt = framesOf(scene, ids);
  if (frameAt === null) return false;
  const { zoom, pan } = viewport;
  const { insets, width, height } = window;
  const frame = frameAt(zoom);
  const [left, top] = [frame.x + pan.x, frame.y + pan.y];
  // What was fitted fills the room to its very rim.
  return (
    left > insets.left - CLOSE &&
    top > insets.top - CLOSE &&
    left + frame.width < width - insets.right + CLOSE &&
    top + frame.height < height - insets.bottom + CLOSE
  );
}

/** In pixels. */
const CLOSE = 0.5;

type Ids = readonly string[];

/** The frame around these, or all, with their names, in pixels at a zoom. Those that are asked for by name are named whole. */
function framesOf(scene: Scene, ids: Ids | undefined): ((zoom: number) => Frame) | null {
  const wanted = new Set(ids ?? scene.nodes.keys());
  const nodes = [...scene.nodes.values()].filter(({ id }) => wanted.has(id));
  if (nodes.length === 0) return null;
  const isCrowd = nodes.length > MOST_MEASURED;
  const sizeOf = (node: SceneNode): Size =>
    isCrowd ? LARGEST : largestName(node, { whole: ids !== undefined });
  const named = nodes.map((node) => ({ node, name: sizeOf(node) }));
  return (zoom) => frameOf(named.map(({ node, name }) => namedArea(node, { name, zoom })));
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
