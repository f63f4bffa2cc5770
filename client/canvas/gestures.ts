import type { Core, EventObject, EventObjectNode } from 'cytoscape';
import type { Point } from '#drawing/point';
import type { CanvasActions, Selection } from '../store/state.ts';
import type { Outline } from './outline.ts';

interface Gestures {
  store: { getState(): CanvasActions };
  /** The line that runs there in the picture, or nearest to it within so many pixels. */
  lineAt(point: Point, reach: number): string | null;
  /** Selects whom an outline in the picture surrounds, and the lines among them. */
  selectWithin(outline: readonly Point[], o: { adds: boolean }): void;
  /** What is meant by what is seen: a group means its members. */
  meant(seen: Selection): Selection;
  /** A node under the analyst's hand, at every step of a drag, and at its end. */
  onDrag(id: string, at: Point): void;
  onDrop(id: string, at: Point): void;
  /** The node stands for others. */
  isGroup(id: string): boolean;
  outline: Outline;
}

/** How near to a line one has to come to mean it, in pixels. */
const REACH = { mouse: 6, finger: 16 };

/** What the analyst does with a pointer, told to the store. Panning, zooming and dragging are Cytoscape's own. */
export function bindGestures(cy: Core, gestures: Gestures): void {
  const { store, lineAt, meant, onDrag, onDrop } = gestures;
  const tell = (): CanvasActions => store.getState();
  const markedBy = ({ target, position, originalEvent }: EventObject): Selection | null => {
    if (target !== cy) return { nodes: new Set([(target as Element).id()]), edges: new Set() };
    const line = lineAt(position, originalEvent instanceof MouseEvent ? REACH.mouse : REACH.finger);
    return line === null ? null : { nodes: new Set(), edges: new Set([line]) };
  };

  const meantBy = (event: EventObject): Selection | null => {
    const marked = markedBy(event);
    return marked === null ? null : meant(marked);
  };

  cy.on('tap', (event: EventObject) => {
    const marked = meantBy(event);
    if (marked !== null) tell().select(marked, adds(event.originalEvent) ? 'add' : 'replace');
    else if (!adds(event.originalEvent)) tell().select(NOTHING, 'replace');
  });
  cy.on('dbltap', 'node', ({ target }: EventObjectNode) => {
    const id = target.id();
    if (gestures.isGroup(id)) tell().openGroups([id]);
    else tell().expand(id);
  });

  cy.on('cxttap', (event: EventObject) => {
    const marked = meantBy(event);
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
    tell().hoverOver(marked === null ? null : meant(marked));
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
  cy.on('dragfree', 'node', ({ target }: EventObjectNode) => onDrop(target.id(), { ...target.position() }));
  cy.on('free', 'node', ({ originalEvent }: EventObjectNode) => {
    if (!(originalEvent instanceof MouseEvent)) point(null);
  });

  bindBox(cy, gestures);
}

/** Cytoscape draws its box on a canvas that is not shown, and knows only the bodies under the pointer. */
function bindBox(cy: Core, { selectWithin, outline }: Gestures): void {
  let begin: Point = { x: 0, y: 0 };
  let end: Point | null = null;
  cy.on('tapstart', ({ position }: EventObject) => {
    begin = { ...position };
  });
  cy.on('boxstart', () => {
    end = begin;
  });
  const corners = (to: Point): Point[] => [begin, { x: to.x, y: begin.y }, to, { x: begin.x, y: to.y }];
  cy.on('tapdrag', ({ position }: EventObject) => {
    if (end === null) return;
    end = { ...position };
    const [zoom, pan] = [cy.zoom(), cy.pan()];
    outline.show(corners(end).map(({ x, y }) => ({ x: x * zoom + pan.x, y: y * zoom + pan.y })));
  });
  cy.on('boxend', ({ originalEvent }: EventObject) => {
    outline.show(null);
    if (end === null) return;
    selectWithin(corners(end), { adds: addsToBox(originalEvent) });
    end = null;
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
