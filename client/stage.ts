import type { LayoutName } from '#drawing/layouts/table';
import type { Point } from '#drawing/point';
import type { CanvasStore } from './store/state.ts';
import type { Frame, Viewport } from '#drawing/viewport';

/** What commands may ask of the canvas that is not state. */
export interface CanvasHandle {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly focusOn: (ids: readonly string[]) => void;
  /** Asks the layout for places, for the selected if there are several; takes them when they come. */
  readonly arrange: (layout: LayoutName) => void;
  readonly stopLayout: () => void;
  readonly zoom: () => number;
  /** The middle of the window, in the picture. */
  readonly middle: () => Point;
  /** What the window shows, in the picture. */
  readonly window: () => Frame;
  /** A point of the page, in the picture. */
  readonly toPicture: (pagePoint: Point) => Point;
  /** Tells where the window looks, now and at each move of it; gives back how to stop. */
  readonly follow: (listener: (viewport: Viewport) => void) => () => void;
  /** Where a node stands in the page, in pixels; null when it is not drawn. */
  readonly pagePointOf: (id: string) => Point | null;
}

/** A canvas of its own on a place of the page, such as that of a preview, until it is destroyed. */
export type Paint = (on: PaintedOn) => Pick<CanvasHandle, 'fit' | 'focusOn' | 'zoomBy'> & { destroy(): void };

export interface PaintedOn {
  readonly container: HTMLElement;
  /** What is drawn, and what hands may do to it. */
  readonly store: {
    getState(): CanvasStore;
    subscribe(listener: (state: CanvasStore, before: CanvasStore) => void): () => void;
  };
  readonly name: string;
}

/** Where the canvas of the page is found, as long as there is one. */
export interface Stage {
  /** Null where nothing can be drawn. */
  readonly paint: Paint | null;
  readonly canvas: () => CanvasHandle | null;
  /** Gives back how to let it go. */
  readonly hold: (canvas: CanvasHandle) => () => void;
}

export function createStage(paint: Paint | null = null): Stage {
  let held: CanvasHandle | null = null;
  return {
    paint,
    canvas: () => held,
    hold(canvas) {
      held = canvas;
      return () => {
        held = null;
      };
    },
  };
}
