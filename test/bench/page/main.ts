import { WAYS, type Drawn } from './drawn.ts';
import { toPicture } from './graph.ts';

const container = document.querySelector<HTMLElement>('#canvas');
if (container === null) throw new Error('the page has no place for the canvas');
const wish = new URLSearchParams(location.search);
const way = WAYS[wish.get('way') as keyof typeof WAYS];
const picture = toPicture({ nodes: Number(wish.get('nodes')), edges: Number(wish.get('edges')) });
let drawn: Drawn | undefined;

/** A frame has been drawn when the next one begins. */
function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

/** Begins of the frames since `watch`. */
let frames: number[] = [];

/** Ends by itself when another list has taken the place of this one. */
function note(into: number[]): void {
  requestAnimationFrame((at) => {
    if (into !== frames) return;
    into.push(at);
    note(into);
  });
}

let answered: Promise<number> | undefined;

/** What the bench asks of the page, from outside. */
const bench = {
  /** Milliseconds from nothing to the first picture. */
  async draw(): Promise<number> {
    await nextFrame();
    const began = performance.now();
    drawn = way(container, picture);
    await nextFrame();
    await nextFrame();
    return performance.now() - began;
  },
  pointOf: (id: string) => drawn?.pointOf(id),
  watch(): void {
    frames = [];
    note(frames);
  },
  /** Milliseconds each frame took. */
  unwatch(): number[] {
    const seen = frames;
    frames = [];
    return seen.slice(1).map((at, n) => at - (seen[n] ?? at));
  },
  /** From now on the pointer's next move is timed. */
  awaitMove(): void {
    answered = new Promise<number>((resolve) => {
      addEventListener('mousemove', ({ timeStamp }) => resolve(timeStamp), { once: true, capture: true });
    }).then(async (moved) => {
      await nextFrame();
      await nextFrame();
      return performance.now() - moved;
    });
  },
  /** Milliseconds from that move to the picture that answers it. */
  answered: () => answered,
};
export type Bench = typeof bench;

Object.assign(globalThis, { bench });
