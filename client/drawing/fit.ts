import { bodyArea, RIM } from './names.ts';
import { frameOf } from './room.ts';
import type { Scene } from './scene.ts';
import { fitFrame, roomIn, type Viewport, type Window } from './viewport.ts';

/** Shows these nodes, or all, with their names; null when there are none. */
export function fitScene(
  scene: Scene,
  { window, ids }: { window: Window; ids?: readonly string[] },
): Viewport | null {
  const wanted = new Set(ids ?? scene.nodes.keys());
  const nodes = [...scene.nodes.values()].filter(({ id }) => wanted.has(id));
  if (nodes.length === 0) return null;
  return fitFrame(frameOf(nodes.map((node) => bodyArea(node, 1))), withRim(window));
}

/** Width by height of what the nodes of a fitted picture fill. */
export function aspectIn(window: Window): number {
  const { width, height } = roomIn(withRim(window));
  return width / height;
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
