import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findOptionsFrom } from '../../server/neo4j/from-env.ts';
import { startThrowaway, type Throwaway } from '../../server/neo4j/throwaway.ts';
import { anApp, toEnvironment, type AnApp } from '../support/an-app.ts';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/page.ts';
import { testEnv } from '../support/test-env.ts';

/** The promise is 2 s; a bound of ten times that tells broken from busy (DECISIONS 33). */
const SOON = { timeout: 20_000 };

let neo4j: Throwaway;
let app: AnApp;
let browser: Browser;

beforeAll(async () => {
  // A server of this file's own: it is stopped in the middle, which no other test must feel.
  neo4j = await startThrowaway({ ...findOptionsFrom(testEnv()), report: () => undefined });
  app = await anApp(toEnvironment(neo4j));
  browser = await launchBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await neo4j?.stop();
});

test('when Neo4j falls silent a banner says so, the canvas stays, and all recovers by itself', async () => {
  const page = await openPage(browser, {
    url: app.url, width: 1280, height: 800, theme: 'light',
    mayReport: [/status of 503/],
  }); // oxfmt-ignore
  const canvas = page.getByTestId('canvas');
  await page.waitForSelector('[data-testid="canvas"][data-layout="idle"]:not([data-nodes="0"])');
  const drawn = await canvas.getAttribute('data-nodes');

  neo4j.pause();
  const banner = page.getByRole('alert').filter({ hasText: 'Nothing can be asked at the moment' });
  await banner.waitFor(SOON);
  expect(await canvas.getAttribute('data-nodes')).toBe(drawn);

  const alive = await fetch(`${app.url}/api/health/live`);
  expect(alive.status).toBe(200);
  const ready = await fetch(`${app.url}/api/health/ready`);
  expect(ready.status).toBe(503);

  neo4j.resume();
  await banner.waitFor({ state: 'detached', ...SOON });
  expect(await canvas.getAttribute('data-nodes')).toBe(drawn);
  await page.keyboard.press('/');
  await page.keyboard.type('xi jinping');
  await page
    .getByRole('option', { name: /Xi Jinping/ })
    .first()
    .waitFor(SOON);
});
