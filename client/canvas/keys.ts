import { meantBy, seenFor } from '#drawing/groups';
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
    Escape: () => {
      const { tool, takeTool, select } = keyboard.store.getState();
      if (tool === 'hand') select({ nodes: new Set(), edges: new Set() }, 'replace');
      else takeTool('hand');
    },
    Enter: () => {
      const { openGroups, expand } = keyboard.store.getState();
      const [first, second] = chosen(keyboard);
      if (first === undefined) return;
      if (second === undefined && keyboard.scene().gathered.members.has(first)) openGroups([first]);
      else expand(first);
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
  const reached = meantBy(keyboard.scene().gathered, { nodes: new Set([to]), edges: new Set() });
  keyboard.store.getState().select(reached, 'replace');
  keyboard.focusOn([to]);
}

/** As they are seen: the members of a closed group are one. */
function chosen({ store, scene }: Keyboard): string[] {
  const { nodes, gathered } = scene();
  return [...seenFor(gathered, store.getState().selection).nodes].filter((id) => nodes.has(id));
}
