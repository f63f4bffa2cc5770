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

/** Shows the whole frame as large as the free room allows, but never blows a small one up. */
export function fitFrame(frame: Frame, window: Window): Viewport {
  const { insets } = window;
  const room = roomIn(window);
  const wanted = Math.min(room.width / frame.width, room.height / frame.height, ZOOM.fit);
  const zoom = Math.max(ZOOM.least, wanted);
  return {
    zoom,
    pan: {
      x: insets.left + room.width / 2 - zoom * (frame.x + frame.width / 2),
      y: insets.top + room.height / 2 - zoom * (frame.y + frame.height / 2),
    },
  };
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
