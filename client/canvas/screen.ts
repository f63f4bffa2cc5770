import type { Lit } from '#drawing/lit';
import type { Scene } from '#drawing/scene';
import type { Insets } from '#drawing/viewport';
import { lightWords, placeWords, zoomStep, type Words } from '#drawing/words';
import type { CanvasActions } from '../store/state.ts';
import { bindGestures } from './gestures.ts';
import { createLayer } from './layer.ts';
import { EMPTY_SCENE } from './sync.ts';
import { createView, type View } from './view.ts';

/** The picture and the light above it: two Cytoscapes that look through one window. */
export interface Screen {
  view: View;
  heavy: boolean;
  show(scene: Scene, lit: Lit): void;
  /** Where a node stands in the window; null when it is not drawn. */
  pointOf(id: string): { x: number; y: number } | null;
  /** Writes all words again: their letters have arrived. */
  rewrite(): void;
  close(): void;
}

interface ScreenOptions {
  container: HTMLElement;
  store: { getState(): CanvasActions };
  insets: Insets;
  heavy: boolean;
}

/** More than this many names are placed anew when the zoom rests, not at each of its steps. */
const MOST_REWRITTEN = 250;
/** How long a zoom has to stand still to rest, in milliseconds. */
const REST = 200;

export function openScreen({ container, store, insets, heavy }: ScreenOptions): Screen {
  const base = createLayer({ container, name: 'base', heavy });
  const lit = createLayer({ container, name: 'lit', heavy: false });
  let scene = EMPTY_SCENE;
  let light: Lit | null = null;
  let words: Words | null = null;

  const write = (): void => {
    if (light === null) return;
    words ??= placeWords(scene, zoomStep(base.cy.zoom()));
    const { above, below } = lightWords(scene, { lit: light, words });
    base.say(below);
    lit.say(above);
  };

  base.cy.on('viewport', () => lit.cy.viewport({ zoom: base.cy.zoom(), pan: { ...base.cy.pan() } }));
  let resting: ReturnType<typeof setTimeout> | undefined;
  const followZoom = (): void => {
    if (words?.zoom === zoomStep(base.cy.zoom())) return;
    words = null;
    write();
  };
  base.cy.on('zoom', () => {
    clearTimeout(resting);
    if (scene.nodes.size <= MOST_REWRITTEN) followZoom();
    else resting = setTimeout(followZoom, REST);
  });
  bindGestures(base.cy, {
    store,
    onDrag: (id, at) => lit.cy.getElementById(id).position(at),
  });
  return {
    view: createView(base.cy, { container, insets, scene: () => scene }),
    heavy,
    show(nextScene, nextLight) {
      if (nextScene !== scene) words = null;
      scene = nextScene;
      light = nextLight;
      base.show(scene);
      lit.show(light);
      write();
    },
    pointOf(id) {
      const node = base.cy.getElementById(id);
      return node.empty() ? null : { ...node.renderedPosition() };
    },
    rewrite: write,
    close() {
      clearTimeout(resting);
      base.destroy();
      lit.destroy();
    },
  };
}
