import type { Core } from 'cytoscape';
import { bringInto, fitScene, isShown, roomForNodes } from '#drawing/fit';
import type { Point } from '#drawing/point';
import type { Scene } from '#drawing/scene';
import { zoomAround, type Insets, type Viewport, type Window } from '#drawing/viewport';
import { jumps, MOTION } from './motion.ts';

/**
 * So much lower or higher may a window become without that the picture moves: what is told below the canvas, such as a
 * further row of the legend, must not push what is looked at.
 */
const SMALL = 64;

export interface View {
  fit(o?: { animate: boolean }): void;
  /** Brings the whole picture into view if none of these can be seen. */
  reveal(ids: readonly string[]): void;
  /** Those of these that are drawn outside of the window. */
  hiddenOf(ids: readonly string[]): readonly string[];
  /** Calls back whenever the window looks elsewhere, or has another size. */
  onMoved(listener: () => void): void;
  /** Brings these to the middle, unless the window shows them already; the zoom changes only if they do not fit. */
  focusOn(ids: readonly string[]): void;
  /** Brings these into sight, by as little as does it; what is shown already leaves the window where it is. */
  bring(ids: readonly string[]): void;
  zoomBy(factor: number): void;
  panBy(by: Point): void;
  viewport(): Viewport;
  /** Looks where it looked before, without motion. */
  show(viewport: Viewport): void;
  /** What a fitted picture fills. */
  room(): ReturnType<typeof roomForNodes>;
}

interface Sight {
  container: HTMLElement;
  insets: () => Insets;
  scene(): Scene;
}

/** Moves the window over the picture. Nothing in the picture moves. */
export function createView(cy: Core, { container, insets, scene }: Sight): View {
  /** Where the last fit left the window. As long as it is there, it follows the size of the desk. */
  let fitted: { viewport: Viewport; width: number; height: number } | null = null;
  const seen = (): Viewport => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const window = (): Window => ({
    width: container.clientWidth,
    height: container.clientHeight,
    insets: insets(),
  });
  const go = (viewport: Viewport, { animate }: { animate: boolean }): void => {
    cy.stop();
    if (!animate || jumps(scene().nodes.size)) {
      cy.viewport(viewport);
      return;
    }
    cy.animate(viewport, { duration: MOTION, easing: 'ease-out' });
  };
  const fit: View['fit'] = ({ animate } = { animate: true }) => {
    const viewport = fitScene(scene(), { window: window() });
    const { width, height } = window();
    fitted = viewport === null ? null : { viewport, width, height };
    if (viewport !== null) go(viewport, { animate });
  };

  // Cytoscape also tells of a size that is the same as before, such as that of its beginning.
  cy.on('resize', () => {
    const { width, height } = window();
    if (fitted === null || (fitted.width === width && Math.abs(fitted.height - height) <= SMALL)) return;
    if (isSame(fitted.viewport, seen())) fit({ animate: false });
  });
  const hiddenOf: View['hiddenOf'] = (ids) => {
    const { x1, x2, y1, y2 } = cy.extent();
    const isSeen = ({ x, y }: Point): boolean => x > x1 && x < x2 && y > y1 && y < y2;
    return ids.filter((id) => {
      const place = scene().nodes.get(id);
      return place !== undefined && !isSeen(place);
    });
  };
  return {
    fit,
    reveal(ids) {
      if (hiddenOf(ids).length === ids.length) fit();
    },
    hiddenOf,
    onMoved: (listener) => void cy.on('viewport resize', listener),
    focusOn(ids) {
      if (isShown(scene(), { window: window(), viewport: seen(), ids })) return;
      const { width, height } = window();
      const whole = fitScene(scene(), { window: window(), ids });
      if (whole === null) return;
      const { zoom, pan } = whole;
      const { left, right, top, bottom } = insets();
      const [x, y] = [(width + left - right) / 2, (height + top - bottom) / 2];
      const kept = Math.min(cy.zoom(), zoom);
      const middle = { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom };
      go({ zoom: kept, pan: { x: x - middle.x * kept, y: y - middle.y * kept } }, { animate: true });
    },
    bring(ids) {
      const there = bringInto(scene(), { window: window(), viewport: seen(), ids });
      if (there !== null) go(there, { animate: true });
    },
    zoomBy(factor) {
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.viewport(zoomAround(seen(), { factor, middle }));
    },
    panBy(by) {
      cy.panBy(by);
    },
    viewport: seen,
    show: (viewport) => go(viewport, { animate: false }),
    room: () => roomForNodes(window()),
  };
}

/** To a thousandth of a pixel: Cytoscape gives back what it was given. */
function isSame(a: Viewport, b: Viewport): boolean {
  const near = (x: number, y: number): boolean => Math.abs(x - y) < 0.001;
  return near(a.zoom, b.zoom) && near(a.pan.x, b.pan.x) && near(a.pan.y, b.pan.y);
}
