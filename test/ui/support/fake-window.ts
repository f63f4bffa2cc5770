/**
 * A window in which nothing is painted and no frame passes by itself: jsdom has no canvas. What is written on one is
 * told instead, and a test lets frames pass. To be imported before what paints.
 */

const [WIDTH, HEIGHT] = [900, 600];
/** Texts, and shapes by a mark that no text is. */
const painted = new WeakMap<HTMLCanvasElement, string[]>();
const SHAPE = '●';
const asked = new Map<number, FrameRequestCallback>();
let last = 0;
let now = 0;
/** How much time passes from one look at the clock to the next, in milliseconds. */
let tick = 0;

/** With this a frame has room for one step of what is painted in slices. */
export const ONE_STEP = 15;

export function setTick(milliseconds: number): void {
  tick = milliseconds;
}

/** Lets so many frames pass. */
export function passFrames(count = 1): void {
  for (let n = 0; n < count; n += 1) {
    const due = [...asked.values()];
    asked.clear();
    for (const perform of due) perform(now);
  }
}

/** What one reads on a layer, on whichever canvas it was written. */
export function readOn(layer: Element): string[] {
  return seenOn(layer).filter((mark) => mark !== SHAPE);
}

/** Nothing is painted on a layer. */
export function isBare(layer: Element): boolean {
  return seenOn(layer).length === 0;
}

function seenOn(layer: Element): string[] {
  const panes = [...layer.querySelectorAll('canvas')].filter(({ hidden }) => !hidden);
  return panes.flatMap((pane) => painted.get(pane) ?? []);
}

function contextOf(canvas: HTMLCanvasElement): unknown {
  const marks: string[] = [];
  painted.set(canvas, marks);
  const known = {
    canvas,
    fill: () => void marks.push(SHAPE),
    fillText: (text: string) => void marks.push(text),
    clearRect(x: number, y: number, width: number, height: number) {
      if (x === 0 && y === 0 && width >= canvas.width && height >= canvas.height) marks.length = 0;
    },
    // With more arguments it is a glance at one dot.
    drawImage(image: HTMLCanvasElement, ...at: number[]) {
      if (at.length === 2) marks.push(...(painted.get(image) ?? []));
    },
    measureText: () => ({ width: 0 }),
  };
  return new Proxy(known, { get: (own, name) => Reflect.get(own, name) ?? (() => undefined) });
}

class Path {
  moveTo(): void {}
  lineTo(): void {}
  quadraticCurveTo(): void {}
  ellipse(): void {}
}

const contexts = new WeakMap<HTMLCanvasElement, unknown>();
Object.defineProperties(HTMLCanvasElement.prototype, {
  getContext: {
    value(this: HTMLCanvasElement) {
      if (!contexts.has(this)) contexts.set(this, contextOf(this));
      return contexts.get(this);
    },
  },
});
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { get: () => WIDTH },
  clientHeight: { get: () => HEIGHT },
  getBoundingClientRect: { value: () => new DOMRect(0, 0, WIDTH, HEIGHT) },
});
Object.defineProperty(performance, 'now', { value: () => (now += tick) });
Object.assign(globalThis, {
  Path2D: Path,
  matchMedia: () => ({ matches: false }),
  requestAnimationFrame(perform: FrameRequestCallback) {
    last += 1;
    asked.set(last, perform);
    return last;
  },
  cancelAnimationFrame: (id: number) => void asked.delete(id),
});

// Cytoscape takes what is not said for no number.
document.head.append(
  Object.assign(document.createElement('style'), { textContent: '* { padding: 0; border-width: 0; }' }),
);
