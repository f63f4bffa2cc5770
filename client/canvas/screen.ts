import { leaveOut, putAt } from '#drawing/held';
import type { Lit } from '#drawing/lit';
import { createPicker, type Picker } from '#drawing/picking';
import type { Point } from '#drawing/point';
import type { Scene } from '#drawing/scene';
import type { Insets, Viewport } from '#drawing/viewport';
import { lightWords, placeWords, zoomStep, type LitWords, type Words } from '#drawing/words';
import type { CanvasActions } from '../store/state.ts';
import { createField } from './field.ts';
import { onceAFrame } from './frame.ts';
import { bindGestures } from './gestures.ts';
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
  store: { getState(): CanvasActions };
  insets: Insets;
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

export const EMPTY_SCENE: Scene = { theme: 'light', nodes: new Map(), edges: new Map() };

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
  let held: { id: string; at: Point; rest: Scene } | null = null;
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
    const base = held !== null && shown.lit.nodes.has(held.id) ? held.rest : shown.scene;
    picture.show({ scene: base, words: litWords.below, viewport }, { inMotion });
    const lit = held === null ? shown.lit : putAt(shown.lit, held);
    light.show({ scene: lit, words: litWords.above, viewport }, { inMotion: false });
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
  bindGestures(field.cy, {
    store,
    lineAt(point, reach) {
      picker ??= createPicker(scene());
      return picker.lineAt(point, reach / field.cy.zoom());
    },
    linesAmong: (ids) =>
      new Set(
        [...scene().edges.values()].flatMap(({ key, from, to }) =>
          ids.has(from) && ids.has(to) ? [key] : [],
        ),
      ),
    onDrag(id, at) {
      held = { id, at, rest: held?.id === id ? held.rest : leaveOut(scene(), id) };
      frame.ask();
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
