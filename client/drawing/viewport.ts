import type { Point } from './point.ts';

export interface Viewport {
  zoom: number;
  /** Where the picture's origin stands in the window. */
  pan: Point;
}

export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Room kept free along the window's sides, for what floats there. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export interface Window {
  width: number;
  height: number;
  insets: Insets;
}

/** `step`: how much larger one press of a key makes the picture. */
export const ZOOM = { least: 0.05, most: 4, fit: 1.25, step: 1.25 };

/** Times by which the zoom that is sought is narrowed down: to less than a thousandth of a pixel in any window. */
const HALVINGS = 32;

/**
 * Shows the whole frame as large as the free room allows, but never blows a small one up. `frameAt` is the frame in
 * pixels at a zoom, the picture's origin being that of the screen: names in it do not shrink with the picture.
 */
export function fitFrame(frameAt: (zoom: number) => Frame, window: Window): Viewport {
  const { insets } = window;
  const room = roomIn(window);
  const fits = (zoom: number): boolean => {
    const { width, height } = frameAt(zoom);
    return width <= room.width && height <= room.height;
  };
  const zoom = fits(ZOOM.fit) ? ZOOM.fit : largest(fits);
  const { x, y, width, height } = frameAt(zoom);
  return {
    zoom,
    pan: {
      x: insets.left + room.width / 2 - x - width / 2,
      y: insets.top + room.height / 2 - y - height / 2,
    },
  };
}

/** The largest zoom at which it fits; the least of all where it fits at none. */
function largest(fits: (zoom: number) => boolean): number {
  let [least, most] = [ZOOM.least, ZOOM.fit];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (least + most) / 2;
    if (fits(middle)) least = middle;
    else most = middle;
  }
  return least;
}

/** The size of what is free; never nothing, however small the window. */
export function roomIn({ width, height, insets }: Window): { width: number; height: number } {
  return {
    width: Math.max(1, width - insets.left - insets.right),
    height: Math.max(1, height - insets.top - insets.bottom),
  };
}

/** The same point of the picture stays in the middle. */
export function zoomAround(view: Viewport, { factor, middle }: { factor: number; middle: Point }): Viewport {
  const zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, view.zoom * factor));
  const grown = zoom / view.zoom;
  return {
    zoom,
    pan: { x: middle.x - (middle.x - view.pan.x) * grown, y: middle.y - (middle.y - view.pan.y) * grown },
  };
}
