import { meantBy, NOTHING_GATHERED } from '#drawing/groups';
import { hold, type Held } from '#drawing/held';
import { nodesWithin } from '#drawing/lasso';
import type { Lit } from '#drawing/lit';
import type { Point } from '#drawing/point';
import type { Marked, Scene } from '#drawing/scene';
import type { Insets, Viewport } from '#drawing/viewport';
import { lightWords, type LitWords } from '#drawing/lit-words';
import { toWords, zoomStep, type Words } from '#drawing/words';
import { finish } from '#drawing/slices';
import type { CanvasActions, ExplorerState } from '../store/state.ts';
import { createField } from './field.ts';
import { onceAFrame } from './frame.ts';
import { bindGestures } from './gestures.ts';
import { bindLasso } from './lasso.ts';
import { createOutline } from './outline.ts';
import { createPace } from './pace.ts';
import { createPicture, isLarge } from './picture.ts';
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
/** How long the window has to stand still to rest, in milliseconds after the frame that showed it where it is. */
const REST = 150;

export const EMPTY_SCENE: Scene = {
  theme: 'light',
  nodes: new Map(),
  edges: new Map(),
  gathered: NOTHING_GATHERED,
  otherwise: 0,
};

export function openScreen({ container, store, insets }: ScreenOptions): Screen {
  const layers = [addLayer(container, 'base'), addLayer(container, 'lit')] as const;
  const picture = createPicture(layers[0], (painted) => {
    if (held?.isDropped === true && painted === shown?.scene) held = null;
    frame.ask();
  });
  const light = createPicture(layers[1], () => frame.ask());
  const field = createField(container);
  const placing = createPace();
  let shown: { scene: Scene; lit: Lit } | null = null;
  let words: Words | null = null;
  /** What was written last. */
  let said: Words = { zoom: 1, names: new Map(), phrases: new Map(), signs: new Map() };
  let litWords: LitWords | null = null;
  /** Dropped into a large picture, it is seen in the hand's place until it is painted in its own. */
  let held: { id: string; by: Point; hand: Held; isDropped: boolean } | null = null;
  let hasMoved = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const rest = (): void => {
    resting = undefined;
    frame.ask();
  };
  const seen = (): Viewport => ({ zoom: field.cy.zoom(), pan: { ...field.cy.pan() } });
  const scene = (): Scene => shown?.scene ?? EMPTY_SCENE;

  const frame = onceAFrame(() => {
    if (shown === null) return;
    const viewport = seen();
    // Counted from here, so that a frame that comes late still slides.
    if (hasMoved) {
      clearTimeout(resting);
      resting = setTimeout(rest, REST);
      hasMoved = false;
    }
    const inMotion = resting !== undefined && scene().nodes.size > MOST_PAINTED_IN_MOTION;
    const step = zoomStep(viewport.zoom);
    const isStale = words === null || (words.zoom !== step && !inMotion);
    if (isStale && !isLarge(shown.scene)) say(finish(toWords(shown.scene, step)));
    litWords ??= lightWords(shown.scene, { lit: shown.lit, words: words ?? said });
    const base = held === null || held.isDropped ? shown.scene : held.hand.rest;
    picture.show({ scene: base, words: litWords.below, viewport }, { inMotion, atOnce: false });
    // The words of before stand until the new ones have found their places, which they look for when bodies are shown.
    if (isStale && isLarge(shown.scene) && !picture.isBusy() && !placing.isBusy()) {
      placing.begin(toWords(shown.scene, step), (found) => {
        say(found);
        frame.ask();
      });
    }
    const above = { scene: shown.lit, words: litWords.above };
    light.show(
      {
        ...(held === null ? above : held.hand.carry(above, { words: words ?? said, by: held.by })),
        viewport,
      },
      { inMotion, atOnce: held !== null },
    );
    const isBusy = picture.isBusy() || light.isBusy() || placing.isBusy();
    container.dataset['picture'] = isBusy ? 'painting' : 'painted';
  });
  const say = (found: Words): void => {
    words = found;
    said = found;
    litWords = null;
  };
  const repaint = (): void => {
    picture.forget();
    light.forget();
    frame.ask();
  };

  field.cy.on('viewport', () => {
    hasMoved = true;
    frame.ask();
  });
  field.cy.on('resize', repaint);
  const outline = createOutline(container);
  const meant = (marked: Marked): Marked => meantBy(scene().gathered, marked);
  const linesAmong = (ids: ReadonlySet<string>): Set<string> => {
    const lines = [...scene().edges.values()].filter(({ from, to }) => ids.has(from) && ids.has(to));
    return new Set(lines.map(({ key }) => key));
  };
  const selectWithin = (around: readonly Point[], { adds }: { adds: boolean }): void => {
    const nodes = nodesWithin(scene(), around);
    store.getState().select(meant({ nodes, edges: linesAmong(nodes) }), adds ? 'add' : 'replace');
  };
  bindGestures(field.cy, {
    store,
    lineAt: (point, reach) => field.lineAt(point, reach),
    selectWithin,
    meant,
    isGroup: (id) => scene().gathered.members.has(id),
    outline,
    onDrag(id, at) {
      const from = scene().nodes.get(id);
      if (from === undefined) return;
      const by = { x: at.x - from.x, y: at.y - from.y };
      const hand = held?.id === id && !held.isDropped ? held.hand : hold(scene(), id);
      held = { id, by, hand, isDropped: false };
      frame.ask();
    },
    onDrop(id, at) {
      const from = scene().nodes.get(id);
      const ids = held?.hand.ids ?? new Set([id]);
      if (held !== null) held = isLarge(scene()) ? { ...held, isDropped: true } : null;
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
      selectWithin(inPicture, { adds });
    },
  });

  return {
    view: createView(field.cy, { container, insets, scene }),
    show(nextScene, lit) {
      if (nextScene !== shown?.scene) {
        words = null;
        placing.cancel();
        // A small picture is painted in the same frame.
        if (held?.isDropped === false || !isLarge(nextScene)) held = null;
        field.show(nextScene);
      }
      shown = { scene: nextScene, lit };
      litWords = null;
      container.dataset['picture'] = 'painting';
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
      placing.cancel();
      picture.close();
      light.close();
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
