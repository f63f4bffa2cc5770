import { expect, test } from '@jest/globals';
import { canvas, page } from './canvas-page/a-canvas.ts';
import type { Bench } from './canvas-page/main.ts';

/** What the page puts on its window. */
declare const bench: Bench;

test('a contested line wears its badge on the canvas, and nothing else there is red', async () => {
  await painted(false);
  const before = await redDots();
  await painted(true);

  expect(before).toBe(0);
  expect(await redDots()).toBeGreaterThan(10);
});

/** Draws the first line anew, contested or not, and waits for the frame after the one that shows it. */
async function painted(contested: boolean): Promise<void> {
  await page.evaluate(async (isContested) => {
    const [first, ...others] = [...bench.store.getState().edges];
    if (first === undefined) throw new Error('No line is drawn.');
    const [key, edge] = first;
    bench.store.setState({ edges: new Map([[key, { ...edge, contested: isContested }], ...others]) });
    for (const _ of [1, 2, 3]) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, contested);
}

/** Dots in the red of the thread (palette: #c4281f) among all that the canvas paints. */
async function redDots(): Promise<number> {
  return canvas().evaluate((element) => {
    let red = 0;
    for (const layer of element.querySelectorAll('canvas')) {
      const context = layer.getContext('2d');
      if (context === null || layer.width === 0 || layer.height === 0) continue;
      const { data } = context.getImageData(0, 0, layer.width, layer.height);
      for (let at = 0; at < data.length; at += 4) {
        const [r = 0, g = 0, b = 0, a = 0] = data.subarray(at, at + 4);
        if (a > 200 && r > 170 && g < 70 && b < 70) red += 1;
      }
    }
    return red;
  });
}
