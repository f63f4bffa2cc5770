import { describe, expect, test } from '@jest/globals';
import type { Point } from '#drawing/point';
import { canvas, click, page, places, pointOf, seenAt, selected, SIX } from './canvas-page/a-canvas.ts';
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

describe('the hand', () => {
  test('draws a lasso with Alt, which pans nothing, and selects whose middle is inside', async () => {
    const before = await seenAt(SIX);
    const at = await pointOf('ring-1');
    await page.keyboard.down('Alt');
    await drag(around(at, 30));
    await page.keyboard.up('Alt');
    expect(await selected()).toEqual(['ring-1']);
    expect(await seenAt(SIX)).toEqual(before);
  });

  test('draws the lasso it took once; Escape puts it down', async () => {
    await page.evaluate(() => bench.store.getState().takeTool('lasso'));
    await drag([{ x: 3, y: 40 }, { x: 890, y: 40 }, { x: 890, y: 550 }, { x: 3, y: 550 }]); // oxfmt-ignore
    expect(await selected()).toEqual(SIX);
    expect(await tool()).toBe('hand');
    await page.evaluate(() => bench.store.getState().takeTool('lasso'));
    await canvas().focus();
    await page.keyboard.press('Escape');
    expect(await tool()).toBe('hand');
    expect(await selected()).toEqual(SIX);
  });

  test('takes all along who are selected with the one it drags, pins them, and moves nobody else', async () => {
    await select('ada', 'ring-0');
    const before = await places();
    const at = await pointOf('ring-0');
    await drag([at, { x: at.x + 20, y: at.y }, { x: at.x + 60, y: at.y + 30 }]);
    const after = await places();
    const shift = (id: string) => [
      (after[id]?.x ?? 0) - (before[id]?.x ?? 0),
      (after[id]?.y ?? 0) - (before[id]?.y ?? 0),
    ];
    expect(shift('ada')).toEqual(shift('ring-0').map((by) => expect.closeTo(by, 6)));
    expect(Math.hypot(...shift('ada'))).toBeGreaterThan(20);
    for (const id of SIX.slice(2)) expect(after[id]).toEqual(before[id]);
    expect(await page.evaluate(() => [...bench.store.getState().pinned])).toEqual(['ada', 'ring-0']);
    await page.evaluate(() => bench.store.getState().undo());
    expect(await places()).toEqual(before);
  });

  test('hides, shows, groups, opens and undoes without moving anybody by a pixel', async () => {
    const [before, seen] = [await places(), await seenAt(SIX)];
    await page.evaluate(() => {
      const { hide, group, showHidden } = bench.store.getState();
      hide(['ring-4']);
      group(['ring-0', 'ring-1', 'ring-2']);
      showHidden();
    });
    expect(await canvas().getAttribute('aria-label')).toBe(
      'Canvas: 3 actors, 2 relations; drawn as groups: 3 actors, 3 relations',
    );
    expect(await places()).toEqual(before);
    expect((await seenAt(['ada', 'ring-3', 'ring-4'])).slice(0, 1)).toEqual(seen.slice(0, 1));
    await page.evaluate((ids) => bench.store.getState().openGroups(ids), ['group#1']);
    expect([await places(), await seenAt(SIX)]).toEqual([before, seen]);
    await page.evaluate(() => {
      for (let step = 0; step < 4; step++) bench.store.getState().undo();
    });
    expect([await places(), await seenAt(SIX)]).toEqual([before, seen]);
  });

  test('selects the members of a group it meets, and opens it by a double click or Enter', async () => {
    await page.evaluate(() => bench.store.getState().group(['ring-0', 'ring-1', 'ring-2']));
    const { x, y } = await pointOf('ring-0');
    await page.mouse.click(x, y);
    expect(await selected()).toEqual(['ring-0', 'ring-1', 'ring-2']);
    await canvas().focus();
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe(true);
    await page.evaluate(() => bench.store.getState().closeGroups(['group#1']));
    await page.mouse.dblclick(x, y);
    expect(await isOpen()).toBe(true);
    expect(await page.evaluate(() => bench.expanded())).toEqual([]);
  });

  test('selects the relations of the line between a group and another', async () => {
    await page.evaluate(() => {
      bench.store.getState().move('ada', { x: 0, y: 0 });
      for (const id of ['ring-0', 'ring-1']) bench.store.getState().move(id, { x: 300, y: -200 });
      bench.store.getState().group(['ring-0', 'ring-1']);
    });
    const [a, b] = [await pointOf('ada'), await pointOf('ring-0')];
    await page.mouse.click(a.x + (b.x - a.x) * 0.3, a.y + (b.y - a.y) * 0.3);
    expect(await selected('edges')).toEqual(['SUPPORTS|ada|ring-0', 'SUPPORTS|ada|ring-1']);
  });

  async function drag([first, ...others]: readonly Point[]): Promise<void> {
    if (first === undefined) return;
    await page.mouse.move(first.x, first.y);
    await page.mouse.down();
    for (const { x, y } of others) await page.mouse.move(x, y, { steps: 3 });
    await page.mouse.up();
  }
  const around = ({ x, y }: Point, by: number): Point[] => [
    { x: x - by, y: y - by }, { x: x + by, y: y - by }, { x: x + by, y: y + by }, { x: x - by, y: y + by },
  ]; // oxfmt-ignore
  const select = (...ids: string[]) =>
    page.evaluate(
      (nodes) => bench.store.getState().select({ nodes: new Set(nodes), edges: new Set() }, 'replace'),
      ids,
    );
  const tool = () => page.evaluate(() => bench.store.getState().tool);
  const isOpen = () => page.evaluate(() => bench.store.getState().groups.get('group#1')?.isOpen);
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
