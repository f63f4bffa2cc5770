import type { Picture } from '../graph.ts';
import { WAYS, type Drawn } from './drawn.ts';

const container = document.querySelector<HTMLElement>('#canvas');
if (container === null) throw new Error('the page has no place for the canvas');
const wish = new URLSearchParams(location.search);
const way = WAYS[wish.get('way') as keyof typeof WAYS];
// Written by the bench itself.
const picture = (await (await fetch(`${wish.get('nodes')}.json`)).json()) as Picture;
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

/** What held the main thread for more than 50 ms, as the browser tells it. */
let blocks: number[] = [];
const observer = new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) blocks.push(duration);
});
observer.observe({ type: 'longtask' });

let answered: Promise<number> | undefined;

/** What the bench asks of the page, from outside. */
const bench = {
  /** Milliseconds from nothing to the whole first picture. */
  async draw(): Promise<number> {
    blocks = [];
    await nextFrame();
    const began = performance.now();
    drawn = way(container, picture);
    await nextFrame();
    while (drawn.isPainting()) await nextFrame();
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
  /** The longest time, in milliseconds, for which the main thread was held since this was last asked; 0 below 50. */
  longestBlock(): number {
    for (const { duration } of observer.takeRecords()) blocks.push(duration);
    const longest = Math.max(0, ...blocks);
    blocks = [];
    return longest;
  },
  /** Milliseconds that the main thread needs for each of so many moves of the pointer across the picture. */
  async hover(moves: number): Promise<number[]> {
    const { clientWidth, clientHeight } = document.body;
    const taken: number[] = [];
    for (let n = 0; n < moves; n += 1) {
      const [x, y] = [clientWidth * (0.3 + (0.4 * n) / moves), clientHeight * 0.45];
      const feels = document.elementFromPoint(x, y) ?? document.body;
      const move = new MouseEvent('mousemove', { clientX: x, clientY: y, bubbles: true, view: window });
      const began = performance.now();
      feels.dispatchEvent(move);
      taken.push(performance.now() - began);
      await nextFrame();
    }
    return taken;
  },
  /** Milliseconds that the whole picture takes as a PNG, and how long that is. */
  png(): { took: number; letters: number } {
    const began = performance.now();
    const letters = drawn?.png?.().length ?? 0;
    return { took: performance.now() - began, letters };
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
