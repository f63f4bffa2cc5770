import type { LayoutInput } from './layouts/layout.ts';
import { bodyArea, RIM } from './names.ts';
import { frameOf } from './room.ts';
import type { Scene } from './scene.ts';
import { fitFrame, roomIn, type Frame, type Viewport, type Window } from './viewport.ts';

/** Shows these nodes, or all, with their names; null when there are none. */
export function fitScene(scene: Scene, { window, ids }: { window: Window; ids?: Ids }): Viewport | null {
  const frame = frameOfNodes(scene, ids);
  return frame === null ? null : fitFrame(frame, withRim(window));
}

/** Whether all of these lie in the free room of the window. */
export function isShown(
  scene: Scene,
  { window, viewport, ids }: { window: Window; viewport: Viewport; ids: Ids },
): boolean {
  const frame = frameOfNodes(scene, ids);
  if (frame === null) return false;
  const { zoom, pan } = viewport;
  const { insets, width, height } = window;
  return (
    frame.x * zoom + pan.x > insets.left &&
    frame.y * zoom + pan.y > insets.top &&
    (frame.x + frame.width) * zoom + pan.x < width - insets.right &&
    (frame.y + frame.height) * zoom + pan.y < height - insets.bottom
  );
}

type Ids = readonly string[];

function frameOfNodes(scene: Scene, ids: Ids | undefined): Frame | null {
  const wanted = new Set(ids ?? scene.nodes.keys());
  const nodes = [...scene.nodes.values()].filter(({ id }) => wanted.has(id));
  return nodes.length === 0 ? null : frameOf(nodes.map((node) => bodyArea(node, 1)));
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
