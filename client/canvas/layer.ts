import cytoscape, { type Core } from 'cytoscape';
import { ZOOM } from '#drawing/viewport';
import type { Scene } from '#drawing/scene';
import type { Words } from '#drawing/words';
import { createMarks } from './marks.ts';
import { toStyle } from './style.ts';
import { EMPTY_SCENE, sync } from './sync.ts';

export interface Layer {
  cy: Core;
  show(scene: Scene): void;
  /** Writes these words beside what is shown. */
  say(words: Words): void;
  destroy(): void;
}

interface LayerOptions {
  container: HTMLElement;
  name: 'base' | 'lit';
  /** Many elements: straight lines without words, whole pixels, and a picture of itself while it moves. */
  heavy: boolean;
}

/** One Cytoscape with its marks, kept in step with a scene. */
export function createLayer({ container, name, heavy }: LayerOptions): Layer {
  const host = container.appendChild(document.createElement('div'));
  host.className = `canvas-layer canvas-${name}`;
  const hostOfCy = host.appendChild(document.createElement('div'));
  hostOfCy.className = 'canvas-layer';
  const cy = cytoscape({
    container: hostOfCy,
    // Without this Cytoscape begins with a grid of its own and overwrites the places.
    layout: { name: 'preset' },
    style: toStyle('light'),
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    // The store says what is selected.
    autounselectify: true,
    boxSelectionEnabled: true,
    ...(heavy ? { pixelRatio: 1, textureOnViewport: true } : {}),
  });
  const marks = createMarks(cy, { host, heavy });
  let shown = EMPTY_SCENE;

  return {
    cy,
    show(scene) {
      if (scene.theme !== shown.theme) cy.style(toStyle(scene.theme));
      if (scene !== shown) sync(cy, { before: shown, after: scene });
      if (heavy && scene.edges !== shown.edges) cy.edges().addClass('plain');
      shown = scene;
      marks.show(scene);
    },
    say: marks.say,
    destroy() {
      cy.destroy();
      host.remove();
    },
  };
}
