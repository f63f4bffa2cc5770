import cytoscape, { type Core } from 'cytoscape';
import type { Scene, SceneNode } from '#drawing/scene';
import { ZOOM } from '#drawing/viewport';
import { onceAFrame } from './frame.ts';
import { STYLE } from './style.ts';
import { sync } from './sync.ts';

/** What the pointer feels: Cytoscape with the bodies of a scene, which nobody sees. */
export interface Field {
  cy: Core;
  show(scene: Scene): void;
  destroy(): void;
}

/** So many newcomers in a frame keep it short; with fewer, Cytoscape goes through all it has more often. */
const SLICE = 150;

/**
 * Cytoscape owns the window, and pans, zooms, drags and boxes. It takes the bodies of a large scene in slices, frame by
 * frame, as it needs longer for them than the picture does to be painted.
 */
export function createField(container: HTMLElement): Field {
  const host = container.appendChild(document.createElement('div'));
  host.className = 'canvas-layer canvas-field';
  const cy = cytoscape({
    container: host,
    // Without this Cytoscape begins with a grid of its own and overwrites the places.
    layout: { name: 'preset' },
    style: STYLE,
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    // The store says what is selected.
    autounselectify: true,
    boxSelectionEnabled: true,
    // It would go through all bodies for each frame of a moving window, to draw none.
    textureOnViewport: true,
    // Its own canvases are not shown; see canvas.css.
    pixelRatio: 0.125,
  });
  let felt: ReadonlyMap<string, SceneNode> = new Map();
  let wanted = felt;

  const take = (): void => {
    const newcomers = [...wanted.keys()].filter((id) => !felt.has(id));
    const later = new Set(newcomers.slice(SLICE));
    const now = later.size === 0 ? wanted : new Map([...wanted].filter(([id]) => !later.has(id)));
    sync(cy, { before: felt, after: now });
    felt = now;
    host.dataset['felt'] = String(felt.size);
    if (later.size > 0) more.ask();
  };
  const more = onceAFrame(take);
  return {
    cy,
    show({ nodes }) {
      wanted = nodes;
      more.cancel();
      take();
    },
    destroy() {
      more.cancel();
      cy.destroy();
      host.remove();
    },
  };
}
