import type { Palette } from '#drawing/palette';
import type { Point } from '#drawing/point';
import type { Size } from '#drawing/room';

/** What paints into a window that looks at a part of the picture. */
export interface Brush {
  context: CanvasRenderingContext2D;
  /** Dots of the screen in a pixel. */
  ratio: number;
  zoom: number;
  pan: Point;
  /** Of the window, in pixels. */
  size: Size;
  palette: Palette;
}

/** Names and bodies reach so far beyond the middle of a node, in pixels. */
const REACH = 160;

export function onScreen({ zoom, pan }: Brush, { x, y }: Point): Point {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

export function isSeen({ size }: Brush, { x, y }: Point): boolean {
  return x > -REACH && x < size.width + REACH && y > -REACH && y < size.height + REACH;
}

/** From here on lengths are `scale` pixels each, from a place in the window. */
export function moveTo({ context, ratio }: Brush, { at, scale }: { at: Point; scale: number }): void {
  context.setTransform(scale * ratio, 0, 0, scale * ratio, at.x * ratio, at.y * ratio);
}
