import type { Point } from '#drawing/point';
import type { Outline } from './outline.ts';

interface Lasso {
  outline: Outline;
  /** Whether the next drag draws a lasso, without a key being held. */
  isTaken(): boolean;
  /** The outline that was drawn, in pixels of the window; empty when the drag was given up. */
  onEnd(points: readonly Point[], o: { adds: boolean }): void;
}

/** Points nearer to each other than this do not change the outline, in pixels. */
const STEP = 3;

/**
 * Alt and a drag, or a drag after the lasso was taken, draws a free outline. Cytoscape must not feel it: it would pan.
 * Returns what unbinds it.
 */
export function bindLasso(container: HTMLElement, { outline, isTaken, onEnd }: Lasso): () => void {
  let drawn: { pointer: number; points: Point[] } | null = null;

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const end = (points: readonly Point[], adds: boolean): void => {
    drawn = null;
    outline.show(null);
    onEnd(points, { adds });
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !(event.altKey || isTaken())) return;
    container.focus();
    container.setPointerCapture(event.pointerId);
    drawn = { pointer: event.pointerId, points: [pointOf(event)] };
  };
  // Follows upon the pointer's own event, and is what Cytoscape begins with.
  const keepFromCytoscape = (event: Event): void => {
    if (drawn === null) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onMove = (event: PointerEvent): void => {
    if (drawn?.pointer !== event.pointerId) return;
    const [point, before] = [pointOf(event), drawn.points.at(-1)];
    if (before !== undefined && Math.hypot(point.x - before.x, point.y - before.y) < STEP) return;
    drawn.points.push(point);
    outline.show(drawn.points);
  };
  const onUp = (event: PointerEvent): void => {
    if (drawn?.pointer !== event.pointerId) return;
    end(drawn.points.length < 3 ? [] : drawn.points, event.ctrlKey || event.metaKey || event.shiftKey);
  };
  const onCancel = (event: PointerEvent): void => {
    if (drawn?.pointer === event.pointerId) end([], false);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (drawn !== null && event.key === 'Escape') end([], false);
  };

  const bindings = [
    ['pointerdown', onDown],
    ['mousedown', keepFromCytoscape],
    ['touchstart', keepFromCytoscape],
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['pointercancel', onCancel],
    ['keydown', onKey],
  ] as const;
  // Their types follow from their names, which a list does not keep together.
  for (const [name, listener] of bindings) container.addEventListener(name, listener as EventListener, true);
  return () => {
    for (const [name, listener] of bindings)
      container.removeEventListener(name, listener as EventListener, true);
  };
}
