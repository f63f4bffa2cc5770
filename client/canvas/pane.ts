import type { Viewport } from '#drawing/viewport';
import { PALETTE, type Theme } from '#drawing/palette';
import type { Brush } from './paint.ts';

/** One canvas over the whole host. */
export interface Pane {
  readonly canvas: HTMLCanvasElement;
  /** Wipes it, and paints what this viewport shows. */
  paint(sight: { viewport: Viewport; theme: Theme }, write: (brush: Brush) => void): void;
  /** Takes over what is painted on a pane above this one, which is then hidden. */
  merge(above: Pane): void;
  /** A pane that shows nothing costs nothing when it is hidden. */
  hide(): void;
  /** Shows what was painted elsewhere in the window and at another size, until it is painted anew. */
  slide(shift: Viewport): void;
}

/** More dots than this in a pixel cannot be seen and cost time. */
const MOST_RATIO = 2;

export function createPane(host: HTMLElement): Pane {
  const canvas = host.appendChild(document.createElement('canvas'));
  canvas.className = 'canvas-pane';
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas to draw on.');
  return {
    canvas,
    paint({ viewport: { zoom, pan }, theme }, write) {
      const ratio = Math.min(MOST_RATIO, devicePixelRatio);
      const size = { width: host.clientWidth, height: host.clientHeight };
      const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
      canvas.hidden = false;
      canvas.style.transform = '';
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      write({ context, ratio, zoom, pan, size, palette: PALETTE[theme] });
    },
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
