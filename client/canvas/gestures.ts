import type { Core, EventObject, EventObjectNode } from 'cytoscape';
import type { Point } from '#drawing/point';
import type { CanvasActions, Selection } from '../store/state.ts';

interface Gestures {
  store: { getState(): CanvasActions };
  /** The line that runs there in the picture, or nearest to it within so many pixels. */
  lineAt(point: Point, reach: number): string | null;
  /** The lines that join only these. */
  linesAmong(ids: ReadonlySet<string>): Set<string>;
  /** A node under the analyst's hand, at every step of a drag. */
  onDrag(id: string, at: Point): void;
}

/** How near to a line one has to come to mean it, in pixels. */
const REACH = { mouse: 6, finger: 16 };

/** What the analyst does with a pointer, told to the store. Panning, zooming and dragging are Cytoscape's own. */
export function bindGestures(cy: Core, { store, lineAt, linesAmong, onDrag }: Gestures): void {
  const tell = (): CanvasActions => store.getState();
  const markedBy = ({ target, position, originalEvent }: EventObject): Selection | null => {
    if (target !== cy) return { nodes: new Set([(target as Element).id()]), edges: new Set() };
    const line = lineAt(position, originalEvent instanceof MouseEvent ? REACH.mouse : REACH.finger);
    return line === null ? null : { nodes: new Set(), edges: new Set([line]) };
  };

  cy.on('tap', (event: EventObject) => {
    const marked = markedBy(event);
    if (marked !== null) tell().select(marked, adds(event.originalEvent) ? 'add' : 'replace');
    else if (!adds(event.originalEvent)) tell().select(NOTHING, 'replace');
  });
  cy.on('dbltap', 'node', ({ target }: EventObjectNode) => tell().expand(target.id()));

  cy.on('cxttap', (event: EventObject) => {
    const marked = markedBy(event);
    const { x, y } = event.renderedPosition;
    const { left, top } = cy.container()?.getBoundingClientRect() ?? { left: 0, top: 0 };
    tell().pointMenu(marked, { x: left + x, y: top + y });
  });

  let pointed: string | null = null;
  const point = (marked: Selection | null): void => {
    const [id = null] = marked === null ? [] : [...marked.nodes, ...marked.edges];
    if (id === pointed) return;
    pointed = id;
    cy.container()?.classList.toggle('canvas-pointing', id !== null);
    tell().hoverOver(marked);
  };
  cy.on('mousemove', (event: EventObject) => {
    if (!isHeld(event.originalEvent)) point(markedBy(event));
  });
  // The pointer has left the canvas.
  cy.on('mouseout', ({ target }: EventObject) => {
    if (target === cy) point(null);
  });

  // A finger does not hover: what it drags is lit from the first touch.
  cy.on('grab', 'node', (event: EventObjectNode) => point(markedBy(event)));
  cy.on('drag', 'node', ({ target }: EventObjectNode) => onDrag(target.id(), { ...target.position() }));
  cy.on('dragfree', 'node', ({ target }: EventObjectNode) =>
    tell().move(target.id(), { ...target.position() }),
  );
  cy.on('free', 'node', ({ originalEvent }: EventObjectNode) => {
    if (!(originalEvent instanceof MouseEvent)) point(null);
  });

  // Cytoscape names the nodes in a box one by one, after it has ended.
  const boxed = new Set<string>();
  cy.on('box', 'node', ({ target, originalEvent }: EventObjectNode) => {
    if (boxed.size === 0) {
      queueMicrotask(() => {
        const marked = { nodes: new Set(boxed), edges: linesAmong(boxed) };
        tell().select(marked, addsToBox(originalEvent) ? 'add' : 'replace');
        boxed.clear();
      });
    }
    boxed.add(target.id());
  });
}

interface Element {
  id(): string;
}

const NOTHING: Selection = { nodes: new Set(), edges: new Set() };

/** Whether a button is down: then the pointer pans, drags or draws a box. */
function isHeld(event: Event): boolean {
  return event instanceof MouseEvent && event.buttons > 0;
}

function adds(event: Event): boolean {
  return event instanceof MouseEvent && (event.shiftKey || event.ctrlKey || event.metaKey);
}

/** Shift draws the box; Ctrl or Command as well adds to what is selected. */
function addsToBox(event: Event | undefined): boolean {
  return event instanceof MouseEvent && (event.ctrlKey || event.metaKey);
}
