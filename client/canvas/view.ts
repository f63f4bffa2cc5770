import type { Core } from 'cytoscape';
import type { Point } from '#drawing/point';
import { fitFrame, zoomAround, type Frame, type Insets } from '#drawing/viewport';

const MOTION = 160;
/** Animating more than this stutters; the view jumps instead. */
const MOST_ANIMATED = 200;

export interface View {
  fit(o?: { animate: boolean }): void;
  /** Brings the whole picture into view if none of these can be seen. */
  reveal(ids: readonly string[]): void;
  /** The middle of the window moves to these; the zoom changes only if they do not fit. */
  focusOn(ids: readonly string[]): void;
  zoomBy(factor: number): void;
  panBy(by: Point): void;
}

/** Moves the window over the picture. Nothing in the picture moves. */
export function createView(cy: Core, insets: Insets): View {
  const size = () => ({ width: cy.width(), height: cy.height(), insets });
  const go = (viewport: { zoom: number; pan: Point }, { animate }: { animate: boolean }): void => {
    cy.stop();
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches || cy.nodes().length > MOST_ANIMATED;
    if (!animate || calm) {
      cy.viewport(viewport);
      return;
    }
    cy.animate(viewport, { duration: MOTION, easing: 'ease-out' });
  };
  const frameOf = (ids?: readonly string[]): Frame | null => {
    const wanted = new Set(ids);
    const nodes = ids === undefined ? cy.nodes() : cy.nodes().filter((node) => wanted.has(node.id()));
    if (nodes.empty()) return null;
    const { x1, y1, w, h } = nodes.boundingBox();
    return { x: x1, y: y1, width: Math.max(1, w), height: Math.max(1, h) };
  };

  return {
    fit({ animate } = { animate: true }) {
      const frame = frameOf();
      if (frame !== null) go(fitFrame(frame, size()), { animate });
    },
    reveal(ids) {
      const { x1, x2, y1, y2 } = cy.extent();
      const isSeen = ({ x, y }: Point): boolean => x > x1 && x < x2 && y > y1 && y < y2;
      if (ids.some((id) => isSeen(cy.getElementById(id).position()))) return;
      this.fit();
    },
    focusOn(ids) {
      const frame = frameOf(ids);
      if (frame === null) return;
      const { zoom } = fitFrame(frame, size());
      const kept = Math.min(cy.zoom(), zoom);
      const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
      const pan = { x: cy.width() / 2 - middle.x * kept, y: cy.height() / 2 - middle.y * kept };
      go({ zoom: kept, pan }, { animate: true });
    },
    zoomBy(factor) {
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.viewport(zoomAround({ zoom: cy.zoom(), pan: cy.pan() }, { factor, middle }));
    },
    panBy(by) {
      cy.panBy(by);
    },
  };
}
