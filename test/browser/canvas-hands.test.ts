import { describe, expect, test } from '@jest/globals';
import { canvas, click, page, places, pointOf, selected, SIX } from './canvas-page/a-canvas.ts';
import type { Bench } from './canvas-page/main.ts';

declare const bench: Bench;

describe('the pointer', () => {
  test('selects, adds with Shift, and lets go on empty paper', async () => {
    await click('ada');
    expect(await selected()).toEqual(['ada']);
    await page.keyboard.down('Shift');
    await click('ring-1');
    await page.keyboard.up('Shift');
    expect(await selected()).toEqual(['ada', 'ring-1']);
    await canvas().click({ position: { x: 4, y: 4 } });
    expect(await selected()).toEqual([]);
  });

  test('selects what lies in a box drawn with Shift', async () => {
    const box = await canvas().boundingBox();
    if (box === null) throw new Error('the canvas is not shown');
    await page.keyboard.down('Shift');
    await page.mouse.move(box.x + 3, box.y + 3);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 3, box.y + box.height - 3, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    expect(await selected()).toEqual(SIX);
    expect(await selected('edges')).toHaveLength(SIX.length - 1);
  });

  test('meets a line between two actors, and selects it', async () => {
    await page.evaluate(() => {
      bench.store.getState().move('ada', { x: 0, y: 0 });
      bench.store.getState().move('ring-0', { x: 300, y: -200 });
    });
    const [a, b] = [await pointOf('ada'), await pointOf('ring-0')];
    await page.mouse.move((a.x + b.x) / 2, (a.y + b.y) / 2);
    const line = 'SUPPORTS|ada|ring-0';
    expect(await page.evaluate(() => [...(bench.store.getState().hover?.edges ?? [])])).toEqual([line]);
    await page.mouse.click((a.x + b.x) / 2, (a.y + b.y) / 2);
    expect(await selected('edges')).toEqual([line]);
    expect(await selected()).toEqual([]);
  });

  test('expands on a double click', async () => {
    const { x, y } = await pointOf('ada');
    await page.mouse.dblclick(x, y);
    expect(await page.evaluate(() => bench.expanded())).toEqual(['ada']);
  });

  test('lights what it rests on and calms the rest, without moving anything', async () => {
    const before = await places();
    const { x, y } = await pointOf('ring-2');
    await page.mouse.move(x, y);
    await page.waitForFunction(
      () => document.querySelector('#canvas')?.getAttribute('data-calm') === 'hover',
    );
    expect(await page.evaluate(() => [...(bench.store.getState().hover?.nodes ?? [])])).toEqual(['ring-2']);
    await page.mouse.move(2, 2);
    await page.waitForFunction(() => document.querySelector('#canvas')?.getAttribute('data-calm') === 'none');
    expect(await places()).toEqual(before);
  });
});

describe('the keyboard', () => {
  test('reaches the canvas and leaves it by Tab', async () => {
    await page.getByText('Before').focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('canvas');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('');
  });

  test('walks from the selected actor to a neighbour, and asks to expand it with Enter', async () => {
    await page.evaluate(() => {
      bench.store.getState().move('ada', { x: 0, y: 0 });
      bench.store.getState().move('ring-0', { x: 300, y: 0 });
      bench.store.getState().select({ nodes: new Set(['ada']), edges: new Set() }, 'replace');
    });
    await canvas().focus();
    await page.keyboard.press('ArrowRight');
    const [reached] = await selected();
    expect(reached).toMatch(/^ring-/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => bench.expanded())).toEqual([reached]);
  });

  test('zooms and fits', async () => {
    const spread = async (): Promise<number> => {
      const [a, b] = [await pointOf('ring-0'), await pointOf('ring-3')];
      return Math.round(Math.hypot(a.x - b.x, a.y - b.y));
    };
    const fitted = await spread();
    await canvas().focus();
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    expect(await spread()).toBeLessThan(fitted);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.keyboard.press('0');
    expect(await spread()).toBe(fitted);
  });
});

function focused(): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '');
}
