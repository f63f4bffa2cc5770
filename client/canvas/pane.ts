import { PALETTE, type Theme } from '#drawing/palette';
import { finish, type Slices } from '#drawing/slices';
import type { Viewport } from '#drawing/viewport';
import type { Brush } from './brush.ts';

interface Sheet {
  viewport: Viewport;
  theme: Theme;
}

/** One canvas over the whole host. */
export interface Pane {
  readonly canvas: HTMLCanvasElement;
  /** Wipes it, and paints what this viewport shows. */
  paint(sheet: Sheet, write: (brush: Brush) => Slices<void>): void;
  /** The same in slices on a canvas of its own, which is not seen until it takes the place of the other. */
  prepare(sheet: Sheet, write: (brush: Brush) => Slices<void>): Slices<void>;
  /** Shows what was prepared. */
  reveal(): void;
  /** Paints over what is shown; the viewport is that of then. */
  touchUp(sheet: Sheet, write: (brush: Brush) => void): void;
  /** Takes over what is painted on a pane above this one, which is then hidden. */
  merge(above: Pane): void;
  /** A pane that shows nothing costs nothing when it is hidden. */
  hide(): void;
  /** Shows what was painted elsewhere in the window and at another size, until it is painted anew. */
  slide(shift: Viewport): void;
}

/** More dots than this in a pixel cannot be seen and cost time. */
const MOST_RATIO = 2;
/** So much is painted before it is drained. */
const MOST_WAITING = 500;

export function createPane(host: HTMLElement): Pane {
  const canvas = host.appendChild(document.createElement('canvas'));
  canvas.className = 'canvas-pane';
  const context = contextOf(canvas);
  let prepared: CanvasRenderingContext2D | null = null;

  const brushFor = (on: CanvasRenderingContext2D, { viewport: { zoom, pan }, theme }: Sheet): Brush => {
    const size = { width: host.clientWidth, height: host.clientHeight };
    return { context: on, ratio: ratioNow(), zoom, pan, size, palette: PALETTE[theme] };
  };
  const wipe = (on: CanvasRenderingContext2D): void => {
    const [width, height] = [host.clientWidth, host.clientHeight].map((side) =>
      Math.round(side * ratioNow()),
    );
    if (width === undefined || height === undefined) return;
    if (on.canvas.width !== width || on.canvas.height !== height) Object.assign(on.canvas, { width, height });
    on.setTransform(1, 0, 0, 1, 0, 0);
    on.clearRect(0, 0, width, height);
  };
  const show = (): void => {
    canvas.hidden = false;
    canvas.style.transform = '';
  };
  return {
    canvas,
    paint(sheet, write) {
      wipe(context);
      show();
      finish(write(brushFor(context, sheet)));
    },
    *prepare(sheet, write) {
      prepared ??= contextOf(document.createElement('canvas'));
      wipe(prepared);
      let waiting = 0;
      for (const count of write(brushFor(prepared, sheet))) {
        waiting += count;
        if (waiting >= MOST_WAITING) {
          drain(prepared.canvas);
          waiting = 0;
        }
        yield count;
      }
    },
    reveal() {
      if (prepared === null) return;
      wipe(context);
      context.drawImage(prepared.canvas, 0, 0);
      show();
    },
    touchUp: (sheet, write) => write(brushFor(context, sheet)),
    merge(above) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.drawImage(above.canvas, 0, 0);
      above.hide();
    },
    hide() {
      canvas.hidden = true;
    },
    slide({ zoom, pan }) {
      canvas.style.transform = `translate(${pan.x}px, ${pan.y}px) scale(${zoom})`;
    },
  };
}

/**
 * A canvas that is not shown notes what is painted on it, and does it when somebody looks: all of it in one go, which
 * holds up the page, if it is not looked at meanwhile.
 */
function drain(canvas: HTMLCanvasElement): void {
  glance.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
}

const glance = contextOf(Object.assign(document.createElement('canvas'), { width: 1, height: 1 }));

function ratioNow(): number {
  return Math.min(MOST_RATIO, devicePixelRatio);
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas to draw on.');
  return context;
}
