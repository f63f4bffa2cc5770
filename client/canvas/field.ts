import cytoscape, { type Core } from 'cytoscape';
import type { Scene, SceneNode } from '#drawing/scene';
import { ZOOM } from '#drawing/viewport';
import { STYLE } from './style.ts';
import { sync } from './sync.ts';

/** What the pointer feels: Cytoscape with the bodies of a scene, which nobody sees. */
export interface Field {
  cy: Core;
  show(scene: Scene): void;
  destroy(): void;
}

/** So many newcomers at a time keep a frame short. */
const SLICE = 50;
/** The picture of a large scene is seen after so many milliseconds. */
const FIRST_SEEN = 50;

/**
 * Cytoscape owns the window, and pans, zooms, drags and boxes. It takes the bodies of a large scene in slices,
 * so that the picture need not wait for what nobody can touch before it is seen.
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
    // Its own canvases are not shown; see canvas.css.
    pixelRatio: 0.125,
  });
  let felt: ReadonlyMap<string, SceneNode> = new Map();
  let next: ReturnType<typeof setTimeout> | undefined;

  const take = (nodes: ReadonlyMap<string, SceneNode>): void => {
    const newcomers = [...nodes.keys()].filter((id) => !felt.has(id));
    const later = new Set(newcomers.slice(SLICE));
    const now = later.size === 0 ? nodes : new Map([...nodes].filter(([id]) => !later.has(id)));
    sync(cy, { before: felt, after: now });
    felt = now;
    host.dataset['felt'] = String(felt.size);
    if (later.size > 0) next = setTimeout(() => take(nodes));
  };
  return {
    cy,
    show({ nodes }) {
      clearTimeout(next);
      if (nodes.size <= SLICE) take(nodes);
      else next = setTimeout(() => take(nodes), FIRST_SEEN);
    },
    destroy() {
      clearTimeout(next);
      cy.destroy();
      host.remove();
    },
  };
}
