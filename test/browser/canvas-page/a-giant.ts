import { describe, expect, test } from '@jest/globals';
import { canvas, click, openCanvas, page, pointOf, selected, settled } from './a-canvas.ts';
import type { Bench } from './main.ts';

declare const bench: Bench;

/** Of five thousand, painted in slices. */
export function describeGiant(): void {
  describe('a giant', () => {
    test('of five thousand is drawn in slices, lit and picked', async () => {
      await drawGiant();
      expect(Number(await canvas().getAttribute('data-edges'))).toBeGreaterThan(9_900);
      const isPainted = (layer: string): Promise<boolean> =>
        page.evaluate((name) => {
          const pane = document.querySelector<HTMLCanvasElement>(`.canvas-${name} canvas`);
          const dots = pane?.getContext('2d')?.getImageData(0, 0, pane.width, pane.height).data;
          return dots?.some((value) => value > 0) ?? false;
        }, layer);
      await page.waitForSelector('#canvas[data-picture="painted"]');
      expect(await isPainted('base')).toBe(true);

      await click('giant-2550');
      expect(await selected()).toEqual(['giant-2550']);
      await page.waitForFunction(
        () => document.querySelector('#canvas')?.getAttribute('data-calm') === 'hover',
      );
      expect(await isPainted('lit')).toBe(true);
    });

    test('shows what is dragged where the hand is, until it is painted there', async () => {
      await drawGiant();
      const at = await pointOf('giant-0');
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.move(at.x - 30, at.y - 40, { steps: 3 });
      await page.mouse.up();
      const dropped = await pointOf('giant-0');
      expect([Math.round(dropped.x - at.x), Math.round(dropped.y - at.y)]).toEqual([-30, -40]);
      const isSeen = (layer: string) =>
        page.evaluate(
          ({ name, x, y }) => {
            const pane = document.querySelector<HTMLCanvasElement>(`.canvas-${name} canvas`);
            const { left, top } = pane?.getBoundingClientRect() ?? { left: 0, top: 0 };
            const dot = pane?.getContext('2d')?.getImageData(x - left, y - top, 1, 1).data;
            return pane?.hidden === false && (dot?.[3] ?? 0) > 0;
          },
          { name: layer, ...dropped },
        );
      expect(await isSeen('lit')).toBe(true);
      await page.mouse.move(2, 2);
      await page.waitForSelector('#canvas[data-picture="painted"][data-calm="none"]');
      expect(await isSeen('base')).toBe(true);
    });

    test('says again what a light has silenced, to the dot', async () => {
      await drawGiant();
      await page.waitForSelector('#canvas[data-picture="painted"]');
      const written = (): Promise<string> =>
        page.evaluate(
          () => document.querySelectorAll<HTMLCanvasElement>('.canvas-base canvas')[1]?.toDataURL() ?? '',
        );
      const before = await written();
      // Its name stands at rest, and goes over into the light.
      const at = await pointOf('giant-0');
      await page.mouse.move(at.x, at.y);
      await page.waitForFunction(
        (was) => document.querySelectorAll<HTMLCanvasElement>('.canvas-base canvas')[1]?.toDataURL() !== was,
        before,
      );
      await page.mouse.move(2, 2);
      await page.waitForSelector('#canvas[data-calm="none"]');
      await page.waitForFunction(
        (was) => document.querySelectorAll<HTMLCanvasElement>('.canvas-base canvas')[1]?.toDataURL() === was,
        before,
      );
    });
  });
}

async function drawGiant(): Promise<void> {
  await openCanvas();
  await page.evaluate(() => bench.store.getState().drawGiant());
  await settled(5_000);
}
