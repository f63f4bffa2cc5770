import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { freePort } from '../../server/neo4j/free-port.ts';
import type { Outcome, Task } from './benches.ts';
import { compare, median, percentile, sum, type Aim, type Figure } from './figures.ts';
import type { Bench } from './page/main.ts';

declare const bench: Bench;

const NODES = 1_000;
const EDGES = 2_000;
const SIZE = { width: 1280, height: 800 };
/** In turn, so that the machine's own drift falls on both. */
const ORDER = { full: ['ours', 'bare', 'bare', 'ours', 'ours', 'bare'], quick: ['ours', 'bare'] } as const;
const STEPS = 120;
/** Steps of the wheel one way before it turns. */
const TURN = 6;
/** Actors with many neighbours and with few. */
const LIT = ['node-0', 'node-1', 'node-5', 'node-20', 'node-90', 'node-300', 'node-700', 'node-950'];

type Way = 'ours' | 'bare';
const atMost = (milliseconds: number): Aim => ({
  text: `<= ${milliseconds} ms`,
  isMet: (ours) => ours <= milliseconds,
});

interface Taken {
  paint: number[];
  pan: Moved[];
  zoom: Moved[];
  lit: number[];
}

/** A gesture: how long each frame took, and the time of all of the browser's processors. */
interface Moved {
  frames: number[];
  cpu: number;
}

/** The same picture drawn and moved by real input, on pages of their own in one browser. */
export async function benchFrames({ quick, say }: Task): Promise<Outcome> {
  const site = await serveSite();
  const browser = await launchBrowser();
  const taken: Record<Way, Taken> = { ours: nothing(), bare: nothing() };
  try {
    for (const way of quick ? ORDER.quick : ORDER.full) {
      await measure({
        browser,
        url: `${site.url}?way=${way}&nodes=${NODES}&edges=${EDGES}`,
        into: taken[way],
      });
      say(`${way}: first picture after ${Math.round(taken[way].paint.at(-1) ?? 0)} ms`);
    }
    return {
      figures: toFigures(taken),
      facts: {
        chromium: browser.version(),
        nodes: NODES,
        edges: EDGES,
        window: `${SIZE.width}x${SIZE.height}`,
      },
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

function nothing(): Taken {
  return { paint: [], pan: [], zoom: [], lit: [] };
}

async function measure({
  browser,
  url,
  into,
}: {
  browser: Browser;
  url: string;
  into: Taken;
}): Promise<void> {
  const context = await browser.newContext({ viewport: SIZE });
  const cdp = await browser.newBrowserCDPSession();
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in globalThis);
    into.paint.push(await page.evaluate(() => bench.draw()));
    into.pan.push(await watch({ page, cdp }, () => pan(page)));
    into.zoom.push(await watch({ page, cdp }, () => zoom(page)));
    for (const id of LIT) into.lit.push(await light(page, id));
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
async function pan(page: Page): Promise<void> {
  await page.mouse.move(8, 8);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step += 1) {
    const turn = (step / STEPS) * 2 * Math.PI;
    await page.mouse.move(8 + 200 * (1 - Math.cos(turn)), 8 + 200 * Math.abs(Math.sin(turn)));
  }
  await page.mouse.up();
}

/** In and out about the middle, a few times, back to where it was. */
async function zoom(page: Page): Promise<void> {
  await page.mouse.move(SIZE.width / 2, SIZE.height / 2);
  for (let step = 0; step < STEPS; step += 1) {
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

function toFigures({ ours, bare }: Record<Way, Taken>): Figure[] {
  const figure = (what: string, of: (taken: Taken) => number, aim?: Aim): Figure =>
    compare(what, { ours: of(ours), bare: of(bare), ...(aim && { aim }) });
  const moving = (gesture: 'pan' | 'zoom'): Figure[] => {
    const frames = (taken: Taken): number[] => taken[gesture].flatMap((moved) => moved.frames);
    const cpu = (taken: Taken): number => sum(taken[gesture].map((moved) => moved.cpu));
    return [
      figure(`${gesture}: frame p50`, (taken) => median(frames(taken))),
      figure(`${gesture}: frame p95`, (taken) => percentile(frames(taken), 0.95), atMost(33)),
      figure(`${gesture}: worst frame`, (taken) => Math.max(...frames(taken)), atMost(150)),
      figure(`${gesture}: processor per frame`, (taken) => cpu(taken) / frames(taken).length),
    ];
  };
  return [
    figure('first paint', ({ paint }) => median(paint), atMost(1_000)),
    ...moving('pan'),
    ...moving('zoom'),
    figure('highlight p50', ({ lit }) => median(lit), atMost(50)),
    figure('highlight worst', ({ lit }) => Math.max(...lit)),
  ];
}

/** Built as the page is, so that both run as they would for an analyst. */
async function serveSite(): Promise<{ url: string; close(): Promise<void> }> {
  const root = join(import.meta.dirname, 'page');
  const outDir = await mkdtemp(join(tmpdir(), 'redthread-bench-'));
  const port = await freePort();
  const shared = {
    configFile: false as const,
    root,
    logLevel: 'warn' as const,
    build: { outDir, emptyOutDir: true, target: 'es2023' },
    worker: { format: 'es' as const },
  };
  await build(shared);
  const server = await preview({ ...shared, preview: { host: '127.0.0.1', port, strictPort: true } });
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
