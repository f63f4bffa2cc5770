/** How long the picture moves, in milliseconds. */
export const MOTION = 160;
/** Animating more nodes than this stutters; the picture jumps instead. */
const MOST_ANIMATED = 200;

/** Whether a picture of so many nodes jumps: it is large, or the analyst wants no motion. */
export function jumps(nodes: number): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches || nodes > MOST_ANIMATED;
}
