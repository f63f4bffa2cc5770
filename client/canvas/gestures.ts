import type { Core, EventObject, EventObjectEdge, EventObjectNode } from 'cytoscape';
import type { Point } from '#drawing/point';
import type { CanvasActions, Selection } from '../store/state.ts';

interface Gestures {
  store: { getState(): CanvasActions };
  /** A node under the analyst's hand, at every step of a drag. */
  onDrag(id: string, at: Point): void;
}

/** What the analyst does with a pointer, told to the store. Panning, zooming and dragging are Cytoscape's own. */
export function bindGestures(cy: Core, { store, onDrag }: Gestures): void {
  const nothing: Selection = { nodes: new Set(), edges: new Set() };
  const tell = (): CanvasActions => store.getState();

  cy.on('tap', ({ target, originalEvent }: EventObject) => {
    if (target === cy) {
      if (!adds(originalEvent)) tell().select(nothing, 'replace');
      return;
    }
    tell().select(toMarked([target]), adds(originalEvent) ? 'add' : 'replace');
  });
  cy.on('dbltap', 'node', ({ target }: EventObjectNode) => tell().expand(target.id()));

  let pointing = false;
  cy.on('mouseover', 'node, edge', ({ target }: EventObjectNode | EventObjectEdge) => {
    cy.container()?.classList.add('canvas-pointing');
    pointing = true;
    tell().hoverOver(toMarked([target]));
  });
  // From a node, and from the canvas itself when the pointer leaves it in one leap.
  cy.on('mouseout', () => {
    cy.container()?.classList.remove('canvas-pointing');
    if (pointing) tell().hoverOver(null);
    pointing = false;
  });

  cy.on('drag', 'node', ({ target }: EventObjectNode) => onDrag(target.id(), { ...target.position() }));
  cy.on('dragfree', 'node', ({ target }: EventObjectNode) =>
    tell().move(target.id(), { ...target.position() }),
  );

  // Cytoscape names the elements in a box one by one, after it has ended.
  let boxed: Element[] = [];
  cy.on('box', 'node, edge', ({ target, originalEvent }: EventObjectNode | EventObjectEdge) => {
    if (boxed.length === 0) {
      queueMicrotask(() => {
        tell().select(toMarked(boxed), addsToBox(originalEvent) ? 'add' : 'replace');
        boxed = [];
      });
    }
    boxed.push(target);
  });
}

interface Element {
  id(): string;
  isNode(): boolean;
}

function toMarked(elements: readonly Element[]): Selection {
  const ids = (node: boolean): Set<string> =>
    new Set(elements.filter((element) => element.isNode() === node).map((element) => element.id()));
  return { nodes: ids(true), edges: ids(false) };
}

function adds(event: Event): boolean {
  return event instanceof MouseEvent && (event.shiftKey || event.ctrlKey || event.metaKey);
}

/** Shift draws the box; Ctrl or Command as well adds to what is selected. */
function addsToBox(event: Event | undefined): boolean {
  return event instanceof MouseEvent && (event.ctrlKey || event.metaKey);
}
