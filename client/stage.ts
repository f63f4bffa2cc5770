import type { LayoutName } from '#drawing/layouts/table';
import type { Point } from '#drawing/point';
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

/** Where the canvas of the page is found, as long as there is one. */
export interface Stage {
  readonly canvas: () => CanvasHandle | null;
  /** Gives back how to let it go. */
  readonly hold: (canvas: CanvasHandle) => () => void;
}

export function createStage(): Stage {
  let held: CanvasHandle | null = null;
  return {
    canvas: () => held,
    hold(canvas) {
      held = canvas;
      return () => {
        held = null;
      };
    },
  };
}
