import type { Point } from '../point.ts';
import { findRoom } from './find-room.ts';
import { within, type LayoutInput, type LayoutRun, type Placed } from './layout.ts';

/** A rectangle by its corner. */
export interface Frame extends Point {
  readonly width: number;
  readonly height: number;
}

/**
 * Brings what was arranged to where it belongs: its middle to the wished place, and nobody onto those who stay.
 * `from` is how much was done before.
 */
export function* land(
  arranged: readonly Placed[],
  { input, from = 0.9 }: { input: LayoutInput; from?: number },
): LayoutRun {
  return yield* within(findRoom(toMiddle(arranged, input.middle), standingOf(input)), { from, to: 1 });
}

/** All of them together, with their middle there; where they are if no place is wished. */
export function toMiddle(boxes: readonly Placed[], middle: Point | undefined): readonly Placed[] {
  if (middle === undefined) return boxes;
  const by = awayFrom(frameOf(boxes), middle);
  return boxes.map((box) => ({ ...box, x: box.x + by.x, y: box.y + by.y }));
}

/** All that keeps its place and takes room. */
export function standingOf({
  nodes,
  placed,
  others = [],
}: Pick<LayoutInput, 'nodes' | 'placed' | 'others'>): Placed[] {
  const pinned = nodes.flatMap((box) => {
    const at = placed.get(box.id);
    return at === undefined ? [] : [{ ...box, ...at }];
  });
  return [...pinned, ...others];
}

/** The smallest frame around all of them; one without extent when there are none. */
export function frameOf(boxes: readonly Placed[]): Frame {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, above, below } of boxes) {
    left = Math.min(left, x - width / 2);
    top = Math.min(top, y - above);
    right = Math.max(right, x + width / 2);
    bottom = Math.max(bottom, y + below);
  }
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function awayFrom({ x, y, width, height }: Frame, middle: Point): Point {
  return { x: middle.x - x - width / 2, y: middle.y - y - height / 2 };
}
