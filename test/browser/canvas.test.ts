import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import express from 'express';
import type { Browser, Page } from 'playwright-core';
import { headers } from '../../server/security.ts';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/page.ts';
import type { Bench } from './canvas-page/main.ts';

/** What the page puts on its window. */
declare const bench: Bench;

const SIX = ['ada', 'ring-0', 'ring-1', 'ring-2', 'ring-3', 'ring-4'];
const ALL = [...SIX, 'ring-5', 'ring-6', 'ring-7', 'lone-1', 'lone-2'];

// Building the page and starting a browser take longer than a test may by default.
jest.setTimeout(120_000);

let browser: Browser;
let server: Server;
let folder: string;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redthread-canvas-'));
  // Vite is an ES module, which Jest's own modules cannot load.
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const source = join(import.meta.dirname, 'canvas-page');
  await promisify(execFile)(process.execPath, [
    vite,
    'build',
    source,
    '--outDir',
    folder,
    '--logLevel',
    'error',
  ]);
  server = express()
    .use(headers({ dev: false }), express.static(folder))
    .listen(0, '127.0.0.1');
  await once(server, 'listening');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  const { port } = server.address() as AddressInfo;
  page = await openPage(browser, {
    url: `http://127.0.0.1:${port}/`,
    width: 900,
    height: 640,
    theme: 'light',
  });
  await draw(SIX);
});

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
  });

  test('expands on a double click', async () => {
    const { x, y } = await pointOf('ada');
    await page.mouse.dblclick(x, y);
    expect(await page.evaluate(() => bench.store.getState().expanded)).toEqual(['ada']);
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
    expect(await page.evaluate(() => bench.store.getState().expanded)).toEqual([reached]);
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

test('a destroyed canvas leaves nothing behind', async () => {
  await page.evaluate(() => bench.canvas.destroy());
  expect(await canvas().evaluate((element) => element.childElementCount)).toBe(0);
  await page.evaluate(() => bench.store.getState().draw([]));
  expect(await canvas().getAttribute('data-nodes')).toBe('6');
});

function canvas() {
  return page.locator('#canvas');
}

async function draw(ids: string[]): Promise<void> {
  await page.evaluate((drawn) => bench.store.getState().draw(drawn), ids);
  await settled(ids.length);
}

async function settled(count: number): Promise<void> {
  await page.waitForFunction((nodes) => {
    const data = document.querySelector<HTMLElement>('#canvas')?.dataset;
    return data?.['layout'] === 'idle' && data['nodes'] === String(nodes);
  }, count);
}

async function places(): Promise<Record<string, { x: number; y: number }>> {
  return page.evaluate(() => {
    const { nodes, positions } = bench.store.getState();
    return Object.fromEntries([...positions].filter(([id]) => nodes.has(id)));
  });
}

/** Where nodes are drawn, in pixels of the canvas. */
function seenAt(ids: string[]) {
  return page.evaluate((nodes) => nodes.map((id) => bench.canvas.toPoint(id)), ids);
}

/** Where a node stands on the page. */
async function pointOf(id: string): Promise<{ x: number; y: number }> {
  const box = await canvas().boundingBox();
  const at = await page.evaluate((node) => bench.canvas.toPoint(node), id);
  if (box === null || at === null) throw new Error(`${id} is not drawn`);
  return { x: box.x + at.x, y: box.y + at.y };
}

async function click(id: string): Promise<void> {
  const { x, y } = await pointOf(id);
  await page.mouse.click(x, y);
}

function selected(): Promise<string[]> {
  return page.evaluate(() => [...bench.store.getState().selection.nodes]);
}

function focused(): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '');
}
