import { meantBy, NOTHING_GATHERED } from '#drawing/groups';
import { hold, type Held } from '#drawing/held';
import { nodesWithin } from '#drawing/lasso';
import type { Lit } from '#drawing/lit';
import { createPicker, type Picker } from '#drawing/picking';
import type { Point } from '#drawing/point';
import type { Marked, Scene } from '#drawing/scene';
import type { Insets, Viewport } from '#drawing/viewport';
import { lightWords, placeWords, zoomStep, type LitWords, type Words } from '#drawing/words';
import type { CanvasActions, ExplorerState } from '../store/state.ts';
import { createField } from './field.ts';
import { onceAFrame } from './frame.ts';
import { bindGestures } from './gestures.ts';
import { bindLasso } from './lasso.ts';
import { createOutline } from './outline.ts';
import { createPicture } from './picture.ts';
import { createView, type View } from './view.ts';

/** The picture, the light above it, and the field that feels the pointer: one window for all three. */
export interface Screen {
  view: View;
  show(scene: Scene, lit: Lit): void;
  /** Where a node stands in the window; null when it is not drawn. */
  pointOf(id: string): Point | null;
  /** Writes all words again: their letters have arrived. */
  rewrite(): void;
  close(): void;
}

interface ScreenOptions {
  container: HTMLElement;
  store: { getState(): CanvasActions & Pick<ExplorerState, 'tool'> };
  insets: () => Insets;
}

/**
 * A picture of more than this many nodes slides along as an image while the window moves; it is painted, and its words
 * find their places, when the window rests.
 */
const MOST_PAINTED_IN_MOTION = 250;
/** How long the window has to stand still to rest, in milliseconds. */
const REST = 150;
/** The bodies of more than this many nodes are painted in one frame, and their words in the next. */
const MOST_AT_ONCE = 1_000;

export const EMPTY_SCENE: Scene = {
  theme: 'light',
  nodes: new Map(),
  edges: new Map(),
  gathered: NOTHING_GATHERED,
};

export function openScreen({ container, store, insets }: ScreenOptions): Screen {
  const layers = [addLayer(container, 'base'), addLayer(container, 'lit')] as const;
  const [picture, light] = [createPicture(layers[0]), createPicture(layers[1])];
  const field = createField(container);
  let shown: { scene: Scene; lit: Lit } | null = null;
  let words: Words | null = null;
  /** What was written last. */
  let said: Words = { zoom: 1, names: new Map(), phrases: new Map(), signs: new Map() };
  /** Whose bodies were painted before their words. */
  let bodiesOf: Scene | null = null;
  let litWords: LitWords | null = null;
  let held: { id: string; by: Point; hand: Held } | null = null;
  let picker: Picker | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const seen = (): Viewport => ({ zoom: field.cy.zoom(), pan: { ...field.cy.pan() } });
  const scene = (): Scene => shown?.scene ?? EMPTY_SCENE;

  const frame = onceAFrame(() => {
    if (shown === null) return;
    const viewport = seen();
    const inMotion = resting !== undefined && scene().nodes.size > MOST_PAINTED_IN_MOTION;
    const step = zoomStep(viewport.zoom);
    const { size } = shown.scene.nodes;
    const isStale = words === null || (words.zoom !== step && !inMotion);
    if (isStale && size > MOST_AT_ONCE && bodiesOf !== shown.scene) {
      // The words of before stand until the new ones have found their places.
      bodiesOf = shown.scene;
      litWords = null;
      frame.ask();
    } else if (isStale) {
      words = placeWords(shown.scene, step);
      said = words;
      litWords = null;
    }
    litWords ??= lightWords(shown.scene, { lit: shown.lit, words: words ?? said });
    const base = held === null ? shown.scene : held.hand.rest;
    picture.show({ scene: base, words: litWords.below, viewport }, { inMotion });
    const above = { scene: shown.lit, words: litWords.above };
    light.show(
      {
        ...(held === null ? above : held.hand.carry(above, { words: words ?? said, by: held.by })),
        viewport,
      },
      { inMotion: false },
    );
  });
  const repaint = (): void => {
    picture.forget();
    light.forget();
    frame.ask();
  };

  field.cy.on('viewport', () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      resting = undefined;
      frame.ask();
    }, REST);
    frame.ask();
  });
  field.cy.on('resize', repaint);
  const outline = createOutline(container);
  const meant = (marked: Marked): Marked => meantBy(scene().gathered, marked);
  const linesAmong = (ids: ReadonlySet<string>): Set<string> => {
    const lines = [...scene().edges.values()].filter(({ from, to }) => ids.has(from) && ids.has(to));
    return new Set(lines.map(({ key }) => key));
  };
  bindGestures(field.cy, {
    store,
    lineAt(point, reach) {
      picker ??= createPicker(scene());
      return picker.lineAt(point, reach / field.cy.zoom());
    },
    linesAmong,
    meant,
    isGroup: (id) => scene().gathered.members.has(id),
    outline,
    onDrag(id, at) {
      const from = scene().nodes.get(id);
      if (from === undefined) return;
      const by = { x: at.x - from.x, y: at.y - from.y };
      held = { id, by, hand: held?.id === id ? held.hand : hold(scene(), id) };
      frame.ask();
    },
    onDrop(id, at) {
      const from = scene().nodes.get(id);
      const ids = held?.hand.ids ?? new Set([id]);
      held = null;
      frame.ask();
      if (from === undefined) return;
      const moved = meant({ nodes: ids, edges: new Set() });
      if (moved.nodes.size === 1 && moved.nodes.has(id)) {
        store.getState().move(id, at);
        return;
      }
      store.getState().moveBy([...moved.nodes], { x: at.x - from.x, y: at.y - from.y });
    },
  });
  const letGoOfLasso = bindLasso(container, {
    outline,
    isTaken: () => store.getState().tool === 'lasso',
    onEnd(points, { adds }) {
      const { zoom, pan } = seen();
      store.getState().takeTool('hand');
      if (points.length === 0) return;
      const inPicture = points.map(({ x, y }) => ({ x: (x - pan.x) / zoom, y: (y - pan.y) / zoom }));
      const nodes = nodesWithin(scene(), inPicture);
      store.getState().select(meant({ nodes, edges: linesAmong(nodes) }), adds ? 'add' : 'replace');
    },
  });

  return {
    view: createView(field.cy, { container, insets, scene }),
    show(nextScene, lit) {
      if (nextScene !== shown?.scene) {
        words = null;
        held = null;
        picker = null;
        field.show(nextScene);
      }
      shown = { scene: nextScene, lit };
      litWords = null;
      frame.ask();
    },
    pointOf(id) {
      const node = scene().nodes.get(id);
      const { zoom, pan } = seen();
      return node === undefined ? null : { x: node.x * zoom + pan.x, y: node.y * zoom + pan.y };
    },
    rewrite: repaint,
    close() {
      clearTimeout(resting);
      frame.cancel();
      letGoOfLasso();
      outline.remove();
      field.destroy();
      for (const layer of layers) layer.remove();
    },
  };
}

function addLayer(container: HTMLElement, name: 'base' | 'lit'): HTMLElement {
  const host = container.appendChild(document.createElement('div'));
  host.className = `canvas-layer canvas-${name}`;
  return host;
}
