import { describe, expect, test } from '@jest/globals';
import {
  ALL,
  canvas,
  click,
  CROWD,
  draw,
  openCanvas,
  page,
  places,
  pointOf,
  seenAt,
  selected,
  settled,
  SIX,
} from './canvas-page/a-canvas.ts';
import { describeGiant } from './canvas-page/a-giant.ts';
import type { Bench } from './canvas-page/main.ts';

declare const bench: Bench;

describe('the canvas', () => {
  test('places newcomers in its worker, under the content policy of the page, and counts what it draws', async () => {
    expect(await canvas().getAttribute('data-edges')).toBe('5');
    expect(await canvas().getAttribute('aria-label')).toBe('Canvas: 6 actors, 5 relations');
    const inWindow = await page.evaluate(
      (ids) =>
        ids.every((id) => {
          const at = bench.canvas.toPoint(id);
          return at !== null && at.x > 0 && at.x < 900 && at.y > 0 && at.y < 560;
        }),
      SIX,
    );
    expect(inWindow).toBe(true);
    const [ada, there] = await page.evaluate(() => {
      const { canvas: drawn, store } = bench;
      return [
        store.getState().positions.get('ada'),
        drawn.toPicture(drawn.pagePointOf('ada') ?? { x: 0, y: 0 }),
      ];
    });
    expect(there).toEqual({ x: Math.round(ada?.x ?? 0), y: Math.round(ada?.y ?? 0) });
  });

  test('moves nothing that was placed when newcomers arrive, leave and the theme changes', async () => {
    const [before, seenBefore] = [await places(), await seenAt(SIX)];
    await draw(ALL);
    expect(await places()).toMatchObject(before);
    expect(await seenAt(SIX)).toEqual(seenBefore);
    expect(Object.keys(await places())).toHaveLength(ALL.length);
    await draw(SIX);
    await page.evaluate(() => bench.store.setState({ theme: 'dark' }));
    expect(await places()).toMatchObject(before);
    expect(await seenAt(SIX)).toEqual(seenBefore);
  });

  test('ends with a place for everyone when newcomers arrive while others are being placed', async () => {
    await page.evaluate((all) => {
      bench.store.getState().draw(all.slice(0, 8));
      bench.store.getState().draw(all);
    }, ALL);
    await settled(ALL.length);
    expect(Object.keys(await places()).toSorted()).toEqual(ALL.toSorted());
  });

  test('moves only the node that is dragged', async () => {
    const before = await places();
    const at = await pointOf('ring-0');
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 40, at.y + 25, { steps: 4 });
    await page.mouse.up();
    const after = await places();
    expect({ ...after, 'ring-0': null }).toEqual({ ...before, 'ring-0': null });
    expect(after['ring-0']).not.toEqual(before['ring-0']);
    const now = await pointOf('ring-0');
    expect([Math.round(now.x - at.x), Math.round(now.y - at.y)]).toEqual([40, 25]);
  });
});

describe('an arrangement that the analyst asks for', () => {
  test('moves what is drawn and not pinned, to its final place at once', async () => {
    await draw(ALL);
    const before = await places();
    await page.evaluate(() => {
      bench.store.setState({ pinned: new Set(['ada']) });
      bench.canvas.arrange('grid');
    });
    await settled(ALL.length);
    const after = await places();
    expect(after['ada']).toEqual(before['ada']);
    expect(ALL.filter((id) => JSON.stringify(after[id]) === JSON.stringify(before[id]))).toEqual(['ada']);
    await page.waitForFunction(
      (at) => {
        const { canvas: drawn, store } = bench;
        const seen = ['ada', 'lone-1'].map((id) => drawn.toPoint(id)?.x ?? 0);
        const zoom = store.getState().viewport?.zoom ?? 1;
        return Math.abs((seen[1] ?? 0) - (seen[0] ?? 0) - at * zoom) < 1;
      },
      (after['lone-1']?.x ?? 0) - (after['ada']?.x ?? 0),
    );
  });

  test('leaves all where it was when it is stopped', async () => {
    const before = await places();
    await page.evaluate(() => {
      bench.canvas.arrange('force');
      bench.canvas.stopLayout();
    });
    await settled(SIX.length);
    expect(await places()).toEqual(before);
    expect(await page.evaluate(() => bench.store.getState().announcement)).toBe(
      'Arranging was stopped: nothing has moved',
    );
  });
});

describe('the window over the picture', () => {
  const resize = async (height: number): Promise<void> => {
    await canvas().evaluate((element, pixels) => {
      element.style.height = `${pixels}px`;
    }, height);
  };

  test('keeps a fitted picture whole when the desk takes room from it', async () => {
    await resize(300);
    await page.waitForFunction((ids) => ids.every((id) => (bench.canvas.toPoint(id)?.y ?? 999) < 300), SIX);
    const before = await places();
    await resize(560);
    expect(await places()).toEqual(before);
  });

  test('stays where the analyst has moved it', async () => {
    await canvas().focus();
    await page.keyboard.press('ArrowUp');
    const before = await seenAt(SIX);
    await resize(300);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('canvas')].some(
        ({ clientHeight, height }) => clientHeight === 300 && height === 300,
      ),
    );
    expect(await seenAt(SIX)).toEqual(before);
  });
});

describe('newcomers', () => {
  test('that lie outside of the window are told of as long as one of them is seen', async () => {
    await page.evaluate(() => bench.canvas.zoomBy(1.6));
    await draw(ALL);
    const told = (await canvas().getAttribute('data-outside'))?.split(' ').toSorted();
    const hidden = await page.evaluate(
      (ids) =>
        ids.filter((id) => {
          const at = bench.canvas.toPoint(id);
          return at === null || at.x <= 0 || at.x >= 900 || at.y <= 0 || at.y >= 560;
        }),
      ALL.slice(SIX.length),
    );
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.length).toBeLessThan(ALL.length - SIX.length);
    expect(told).toEqual(hidden.toSorted());

    // Once they are seen nothing more is told of them.
    await page.evaluate(() => bench.canvas.fit());
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('[data-outside]')?.dataset['outside'] === '',
    );
  });
});

/** Fewer than would enlarge the image so much that it is painted anew. */
const STEPS = 5;

describe('a crowd', () => {
  test('slides along as an image while the window moves, and is painted anew when it rests', async () => {
    await draw(CROWD);
    // What has not been painted yet cannot slide.
    await page.waitForSelector('#canvas[data-picture="painted"]');
    await page.evaluate(() => {
      const pane = document.querySelector<HTMLElement>('.canvas-base canvas');
      const slid: boolean[] = [];
      Object.assign(globalThis, { slid });
      if (pane === null) return;
      // Several changes may be told at once: what stood before each of them is told with it.
      const note = (changes: MutationRecord[]) => {
        for (const { oldValue } of changes) slid.push(oldValue?.includes('transform') === true);
        slid.push(pane.style.transform !== '');
      };
      new MutationObserver(note).observe(pane, { attributeFilter: ['style'], attributeOldValue: true });
    });
    // Over several frames: one of them may be painted anew for another reason, as when the letters arrive.
    // oxlint-disable-next-line no-await-in-loop
    for (let step = 0; step < STEPS; step += 1) await turnWheel();
    await page.waitForFunction(() => {
      const { slid } = globalThis as unknown as { slid: boolean[] };
      return slid.includes(true) && slid.at(-1) === false;
    });
  });

  test('is felt where it is seen, also after the window has moved', async () => {
    await draw(CROWD);
    const before = await seenAt(['crowd-7']);
    await turnWheel();
    await page.waitForFunction((was) => bench.canvas.toPoint('crowd-7')?.x !== was, before[0]?.x);
    await click('crowd-7');
    expect(await selected()).toEqual(['crowd-7']);
  });

  /** Beside the middle, so that everything moves; until the next frame. */
  async function turnWheel(): Promise<void> {
    await page.mouse.move(300, 200);
    await page.mouse.wheel(0, -40);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
});

describeGiant();

describe('newcomers without a place', () => {
  test('are told of when placing is stopped, and placed when that is asked for', async () => {
    await page.evaluate((all) => {
      bench.store.getState().draw(all);
      bench.canvas.stopLayout();
    }, ALL);
    const unplaced = () => page.evaluate(() => [...(bench.store.getState().unplaced?.ids ?? [])].toSorted());
    expect(await unplaced()).toEqual(ALL.slice(SIX.length).toSorted());
    await page.evaluate(() => bench.store.getState().move('ada', { x: 5, y: 5 }));
    await settled(SIX.length);
    await page.evaluate(() => bench.store.setState({ unplaced: null }));
    await settled(ALL.length);
  });

  test('are told of when the worker that places them fails, and another worker places them', async () => {
    await openCanvas({ mayReport: [/layout/] });
    await page.route(/layout\.worker/, (route) => route.abort());
    await page.evaluate((ids) => bench.store.getState().draw(ids), SIX);
    await page.waitForFunction(() => bench.store.getState().unplaced?.why === 'failed');
    await page.unroute(/layout\.worker/);
    await page.evaluate(() => bench.store.setState({ unplaced: null }));
    await settled(SIX.length);
  });
});

test('a destroyed canvas leaves nothing behind', async () => {
  await page.evaluate(() => bench.canvas.destroy());
  expect(await canvas().evaluate((element) => element.childElementCount)).toBe(0);
  await page.evaluate(() => bench.store.getState().draw([]));
  expect(await canvas().getAttribute('data-nodes')).toBe('6');
});
