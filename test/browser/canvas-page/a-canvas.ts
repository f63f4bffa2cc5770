import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, jest } from '@jest/globals';
import express from 'express';
import type { Browser, Page } from 'playwright-core';
import type { Point } from '#drawing/point';
import { headers } from '../../../server/security.ts';
import { launchBrowser } from '../../support/browser.ts';
import { openPage } from '../../support/page.ts';
import type { Bench } from './main.ts';

/** What the page puts on its window. */
declare const bench: Bench;

export const SIX = ['ada', 'ring-0', 'ring-1', 'ring-2', 'ring-3', 'ring-4'];
export const ALL = [...SIX, 'ring-5', 'ring-6', 'ring-7', 'lone-1', 'lone-2'];
/** More than are painted anew while they move. */
export const CROWD = Array.from({ length: 300 }, (_, at) => `crowd-${at}`);

// Building the page and starting a browser take longer than a test may by default.
jest.setTimeout(120_000);

let browser: Browser;
let server: Server;
let folder: string;
export let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redthread-canvas-'));
  // Vite is an ES module, which Jest's own modules cannot load.
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const options = ['--outDir', folder, '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, [vite, 'build', import.meta.dirname, ...options]);
  server = express()
    .use(headers({ dev: false }), express.static(folder))
    .listen(0, '127.0.0.1');
  await once(server, 'listening');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await rm(folder, { recursive: true });
});

/** Each test begins with Ada and five of her ring, placed and fitted. */
beforeEach(async () => {
  await openCanvas();
  await draw(SIX);
});

/** A page of its own, with nothing drawn. */
export async function openCanvas({ mayReport = [] }: { mayReport?: readonly RegExp[] } = {}): Promise<void> {
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  page = await openPage(browser, { url, width: 900, height: 640, theme: 'light', mayReport });
}

export function canvas() {
  return page.locator('#canvas');
}

export async function draw(ids: string[]): Promise<void> {
  await page.evaluate((drawn) => bench.store.getState().draw(drawn), ids);
  await settled(ids.length);
}

export async function settled(count: number): Promise<void> {
  await page.waitForFunction((nodes) => {
    const data = document.querySelector<HTMLElement>('#canvas')?.dataset;
    return data?.['layout'] === 'idle' && data['nodes'] === String(nodes);
  }, count);
}

export async function places(): Promise<Record<string, Point>> {
  return page.evaluate(() => {
    const { nodes, positions } = bench.store.getState();
    return Object.fromEntries([...positions].filter(([id]) => nodes.has(id)));
  });
}

/** Where nodes are drawn, in pixels of the canvas. */
export function seenAt(ids: string[]) {
  return page.evaluate((nodes) => nodes.map((id) => bench.canvas.toPoint(id)), ids);
}

/** Where a node stands on the page. */
export async function pointOf(id: string): Promise<Point> {
  const box = await canvas().boundingBox();
  const at = await page.evaluate((node) => bench.canvas.toPoint(node), id);
  if (box === null || at === null) throw new Error(`${id} is not drawn`);
  return { x: box.x + at.x, y: box.y + at.y };
}

export async function click(id: string): Promise<void> {
  const { x, y } = await pointOf(id);
  await page.mouse.click(x, y);
}

export function selected(kind: 'nodes' | 'edges' = 'nodes'): Promise<string[]> {
  return page.evaluate((which) => [...bench.store.getState().selection[which]], kind);
}
