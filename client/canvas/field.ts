import cytoscape, { type Core } from 'cytoscape';
import { createPicker, type Picker } from '#drawing/picking';
import type { Point } from '#drawing/point';
import type { Scene, SceneNode } from '#drawing/scene';
import { ZOOM } from '#drawing/viewport';
import { STYLE } from './style.ts';

/** What the pointer feels: Cytoscape with the bodies that are under it, which nobody sees. */
export interface Field {
  cy: Core;
  show(scene: Scene): void;
  /** The line that runs there in the picture, or nearest to it within so many pixels. */
  lineAt(point: Point, reach: number): string | null;
  destroy(): void;
}

/** How near to a body a finger may be to mean it, in pixels: as far as Cytoscape looks, or a little further. */
const REACH = 12;

/**
 * Cytoscape owns the window, and pans, zooms, drags, taps and boxes. At each move of the pointer it looks through all
 * bodies it has, which takes longer than a frame among thousands, so that it is given only those that come into
 * question, just before it looks.
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
  let picker: Picker = createPicker({ nodes: new Map(), edges: new Map() });

  const toPicture = ({ clientX, clientY }: Spot): Point => {
    const { left, top } = host.getBoundingClientRect();
    const { x, y } = cy.pan();
    return { x: (clientX - left - x) / cy.zoom(), y: (clientY - top - y) / cy.zoom() };
  };
  const feel = (spots: readonly Spot[]): void => {
    const near = spots.flatMap((spot) => picker.bodiesNear(toPicture(spot), REACH / cy.zoom()));
    hold(cy, new Map(near.map((node) => [node.id, node])));
  };
  // Whoever is held stays in hand until it is let go.
  const onMove = (event: MouseEvent): void => {
    if (event.buttons === 0) feel([event]);
  };
  const onPress = (event: MouseEvent): void => feel([event]);
  const onTouch = ({ touches }: TouchEvent): void => feel([...touches]);
  host.addEventListener('mousemove', onMove, { capture: true });
  host.addEventListener('mousedown', onPress, { capture: true });
  host.addEventListener('touchstart', onTouch, { capture: true, passive: true });

  return {
    cy,
    show(scene) {
      picker = createPicker(scene);
      const still = cy.nodes().map((element) => scene.nodes.get(element.id()));
      hold(cy, new Map(still.flatMap((node) => (node === undefined ? [] : [[node.id, node]]))));
    },
    lineAt: (point, reach) => picker.lineAt(point, reach / cy.zoom()),
    destroy() {
      cy.destroy();
      host.remove();
    },
  };
}

type Spot = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** Makes these the bodies that Cytoscape has, the last above the others. */
function hold(cy: Core, nodes: ReadonlyMap<string, SceneNode>): void {
  cy.batch(() => {
    for (const element of cy.nodes()) if (!nodes.has(element.id())) element.remove();
    let rank = 0;
    for (const { id, x, y, shape, width, height } of nodes.values()) {
      // What style.ts reads.
      const data = { shape, width, height, rank: (rank += 1) };
      const element = cy.getElementById(id);
      if (element.empty()) cy.add({ group: 'nodes', data: { id, ...data }, position: { x, y } });
      else element.data(data);
      if (!element.grabbed()) element.position({ x, y });
    }
  });
}
