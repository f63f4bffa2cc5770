import cytoscape from 'cytoscape';
import { createStore } from 'zustand/vanilla';
import type { Point } from '#drawing/point';
import { EMPTY_CANVAS } from '../../../client/store/graph.ts';
import { createCanvas } from '../../../client/canvas/canvas.ts';
import type { CanvasStore } from '../../../client/store/state.ts';
import type { Picture } from '../graph.ts';

/** Where a node stands in the window. */
export interface Drawn {
  pointOf(id: string): Point;
  /** Whether a part of it is still to come in frames after this one. */
  isPainting(): boolean;
  /** The whole of it as a PNG; only a bare Cytoscape makes one in the page. */
  png?(): string;
}

/** Two ways to draw the same picture. Each lights a node and its neighbours when the pointer is on it. */
export const WAYS = { ours: drawOurs, bare: drawBare };

function drawOurs(container: HTMLElement, picture: Picture): Drawn {
  const nothing = { nodes: new Set<string>(), edges: new Set<string>() };
  const store = createStore<CanvasStore>()((set) => ({
    ...EMPTY_CANVAS,
    nodes: new Map(picture.nodes.map((node) => [node.id, node])),
    edges: new Map(picture.edges.map((edge) => [edge.key, edge])),
    positions: new Map(picture.positions),
    selection: nothing,
    viewport: null,
    asOf: null,
    theme: 'light',
    hover: null,
    delisted: new Map(),
    absent: { otherwise: new Map() },
    tool: 'hand',
    unplaced: null,
    leaveUnplaced: () => undefined,
    place: (positions) => set({ positions }),
    move: () => undefined,
    moveBy: () => undefined,
    openGroups: () => undefined,
    takeTool: () => undefined,
    select: (selection) => set({ selection }),
    hoverOver: (hover) => set({ hover }),
    expand: () => undefined,
    keepViewport: () => undefined,
    pointMenu: () => undefined,
    takeArrangement: () => undefined,
    leaveAsItWas: () => undefined,
  }));
  const canvas = createCanvas({ container, store });
  return {
    isPainting: () => container.dataset['picture'] !== 'painted',
    pointOf(id) {
      const point = canvas.toPoint(id);
      if (point === null) throw new Error(`${id} is not drawn`);
      return point;
    },
  };
}

/** Cytoscape as it comes, with names and arrows, and lit as its own examples do: by classes. */
function drawBare(container: HTMLElement, { nodes, edges, positions }: Picture): Drawn {
  const places = new Map(positions);
  const cy = cytoscape({
    container,
    elements: [
      ...nodes.map(({ id, name }) => ({
        data: { id, name },
        position: { ...(places.get(id) ?? { x: 0, y: 0 }) },
      })),
      ...edges.map(({ key, from, to }) => ({ data: { id: key, source: from, target: to } })),
    ],
    layout: { name: 'preset', padding: 60 },
    style: [
      { selector: 'node', css: { label: 'data(name)' } },
      { selector: 'edge', css: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
      { selector: '.faded', css: { opacity: 0.2 } },
    ],
  });
  cy.on('mouseover', 'node', ({ target }: cytoscape.EventObjectNode) => {
    cy.batch(() => {
      cy.elements().addClass('faded');
      target.closedNeighborhood().removeClass('faded');
    });
  });
  cy.on('mouseout', 'node', () => cy.batch(() => cy.elements().removeClass('faded')));
  return {
    isPainting: () => false,
    pointOf: (id) => ({ ...cy.getElementById(id).renderedPosition() }),
    png: () => cy.png({ full: true }),
  };
}
