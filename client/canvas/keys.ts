import { DIRECTIONS, neighbourToward, type Direction } from '#drawing/steps';
import type { Scene } from '#drawing/scene';
import type { Point } from '#drawing/point';
import { ZOOM } from '#drawing/viewport';
import type { CanvasActions, ExplorerState } from '../store/state.ts';

interface Keyboard {
  store: { getState(): ExplorerState & CanvasActions };
  scene(): Scene;
  panBy(by: Point): void;
  zoomBy(factor: number): void;
  fit(): void;
  focusOn(ids: readonly string[]): void;
}

const PAN = 80;
const ARROWS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * Keys while the canvas itself has the focus: arrows walk from the selected actor to a neighbour, or pan when there
 * is none that way. Tab is left alone. Returns what unbinds them.
 */
export function bindKeys(container: HTMLElement, keyboard: Keyboard): () => void {
  const perform: Record<string, () => void> = {
    '+': () => keyboard.zoomBy(ZOOM.step),
    '=': () => keyboard.zoomBy(ZOOM.step),
    '-': () => keyboard.zoomBy(1 / ZOOM.step),
    '0': keyboard.fit,
    Escape: () => keyboard.store.getState().select({ nodes: new Set(), edges: new Set() }, 'replace'),
    Enter: () => {
      const [only] = chosen(keyboard);
      if (only !== undefined) keyboard.store.getState().expand(only);
    },
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== container || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS[event.key];
    const action = direction === undefined ? perform[event.key] : () => walk(keyboard, direction);
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  container.addEventListener('keydown', onKey);
  return () => container.removeEventListener('keydown', onKey);
}

function walk(keyboard: Keyboard, direction: Direction): void {
  const [from, ...others] = chosen(keyboard);
  const to =
    from === undefined || others.length > 0 ? null : neighbourToward(keyboard.scene(), { from, direction });
  if (to === null) {
    const { x, y } = DIRECTIONS[direction];
    keyboard.panBy({ x: -x * PAN, y: -y * PAN });
    return;
  }
  keyboard.store.getState().select({ nodes: new Set([to]), edges: new Set() }, 'replace');
  keyboard.focusOn([to]);
}

function chosen({ store }: Keyboard): string[] {
  return [...store.getState().selection.nodes];
}
