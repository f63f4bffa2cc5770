import type { Browser, CDPSession, Page } from 'playwright-core';
import { sum } from './figures.ts';
import type { Bench } from './page/main.ts';

declare const bench: Bench;

export const SIZE = { width: 1280, height: 800 };
/** Steps of the wheel one way before it turns. */
const TURN = 6;
const HOVERS = 60;

/** What was measured of one way to draw, of all its turns together. Times in milliseconds. */
export interface Taken {
  paint: number[];
  pan: Moved[];
  zoom: Moved[];
  hover: number[];
  lit: number[];
  /** For how long the main thread was held: while the picture was drawn, and while one worked with it. */
  blocks: { drawn: number[]; used: number[] };
}

/** A gesture: how long each frame took, and the time of all of the browser's processors. */
interface Moved {
  frames: number[];
  cpu: number;
}

export function nothing(): Taken {
  return { paint: [], pan: [], zoom: [], hover: [], lit: [], blocks: { drawn: [], used: [] } };
}

interface Turn {
  browser: Browser;
  url: string;
  steps: number;
  /** Whom the pointer lights. */
  ids: readonly string[];
  into: Taken;
}

/** Draws a picture and works with it by real input, on a page of its own. */
export async function takeTurn({ browser, url, steps, ids, into }: Turn): Promise<void> {
  const context = await browser.newContext({ viewport: SIZE });
  const cdp = await browser.newBrowserCDPSession();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in globalThis);
    into.paint.push(await page.evaluate(() => bench.draw()));
    into.blocks.drawn.push(await page.evaluate(() => bench.longestBlock()));
    into.pan.push(await watch({ page, cdp }, () => pan(page, steps)));
    into.zoom.push(await watch({ page, cdp }, () => zoom(page, steps)));
    into.hover.push(...(await page.evaluate((moves) => bench.hover(moves), HOVERS)));
    for (const id of ids) into.lit.push(await light(page, id));
    into.blocks.used.push(await page.evaluate(() => bench.longestBlock()));
  } finally {
    await cdp.detach();
    await context.close();
  }
}

async function watch(
  { page, cdp }: { page: Page; cdp: CDPSession },
  gesture: () => Promise<void>,
): Promise<Moved> {
  const before = await cpuSeconds(cdp);
  await page.evaluate(() => bench.watch());
  await gesture();
  const frames = await page.evaluate(() => bench.unwatch());
  return { frames, cpu: ((await cpuSeconds(cdp)) - before) * 1000 };
}

/** From an empty corner round in a circle, so that the picture stays in the window. */
async function pan(page: Page, steps: number): Promise<void> {
  await page.mouse.move(8, 8);
  await page.mouse.down();
  for (let step = 1; step <= steps; step += 1) {
    const turn = (step / steps) * 2 * Math.PI;
    await page.mouse.move(8 + 200 * (1 - Math.cos(turn)), 8 + 200 * Math.abs(Math.sin(turn)));
  }
  await page.mouse.up();
}

/** In and out about the middle, a few times, back to where it was. */
async function zoom(page: Page, steps: number): Promise<void> {
  await page.mouse.move(SIZE.width / 2, SIZE.height / 2);
  for (let step = 0; step < steps; step += 1) {
    await page.mouse.wheel(0, step % (2 * TURN) < TURN ? -20 : 20);
  }
}

async function light(page: Page, id: string): Promise<number> {
  await page.mouse.move(8, 8);
  const { x, y } = (await page.evaluate((one) => bench.pointOf(one), id)) ?? { x: -1, y: -1 };
  if (x < 0 || y < 0 || x > SIZE.width || y > SIZE.height) throw new Error(`${id} is not in the window`);
  await page.evaluate(() => bench.awaitMove());
  await page.mouse.move(x, y);
  return (await page.evaluate(() => bench.answered())) ?? Number.NaN;
}

/** Of all processes of the browser: drawing is not done in the page's alone. */
async function cpuSeconds(cdp: CDPSession): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return sum(processInfo.map(({ cpuTime }) => cpuTime));
}
