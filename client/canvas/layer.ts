import cytoscape, { type Core } from 'cytoscape';
import { ZOOM } from '#drawing/viewport';
import type { Scene } from '#drawing/scene';
import { createMarks } from './marks.ts';
import { toStyle } from './style.ts';
import { EMPTY_SCENE, sync } from './sync.ts';

export interface Layer {
  cy: Core;
  /** Shows this scene; what `above` holds is drawn by the layer above and left out here. */
  show(scene: Scene, above?: Scene): void;
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
  const marks = createMarks(cy, host);
  let shown = EMPTY_SCENE;
  let covered = EMPTY_SCENE;

  return {
    cy,
    show(scene, above = EMPTY_SCENE) {
      if (scene.theme !== shown.theme) cy.style(toStyle(scene.theme));
      if (scene !== shown) sync(cy, { before: shown, after: scene });
      if (heavy && scene.edges !== shown.edges) cy.edges().addClass('plain');
      cover(cy, { before: covered, after: above });
      shown = scene;
      covered = above;
      marks.show(scene, above);
      cy.forceRender();
    },
    destroy() {
      cy.destroy();
      host.remove();
    },
  };
}

/** Hides what the layer above draws: a few elements, never the whole graph. */
function cover(cy: Core, { before, after }: { before: Scene; after: Scene }): void {
  const ids = (scene: Scene): string[] => [...scene.nodes.keys(), ...scene.edges.keys()];
  const covered = new Set(ids(after));
  cy.batch(() => {
    for (const id of ids(before)) if (!covered.has(id)) cy.getElementById(id).removeClass('above');
    for (const id of covered) cy.getElementById(id).addClass('above');
  });
}
