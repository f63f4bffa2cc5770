import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { anApp, toEnvironment, type AnApp } from '../support/an-app.ts';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/page.ts';
import { aServerToSilence } from '../support/silent-server.ts';

/** The promise is 2 s; a bound of ten times that tells broken from busy (DECISIONS 33). */
const SOON = { timeout: 20_000 };

const neo4j = aServerToSilence();
let app: AnApp;
let browser: Browser;

beforeAll(async () => {
  app = await anApp(toEnvironment(neo4j.address));
  browser = await launchBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test('when Neo4j falls silent a banner says so, the canvas stays, and all recovers by itself', async () => {
  const page = await openPage(browser, {
    url: `${app.url}/?paths&from=person/jen-daskal&to=person/todd-robinson`, width: 1280, height: 800, theme: 'light',
    mayReport: [/status of 503/],
  }); // oxfmt-ignore
  const canvas = page.getByTestId('canvas');
  await page.waitForSelector('[data-testid="canvas"][data-layout="idle"]:not([data-nodes="0"])');
  const drawn = await canvas.getAttribute('data-nodes');

  const banner = page.getByRole('alert').filter({ hasText: 'Nothing can be asked at the moment' });
  const answer = page.getByRole('region', { name: 'Answer' });
  await page.getByRole('button', { name: 'Run it' }).waitFor();
  await neo4j.silent(async () => {
    await page.getByRole('button', { name: 'Run it' }).click();
    await banner.waitFor(SOON);
    expect(await canvas.getAttribute('data-nodes')).toBe(drawn);
    const alive = await fetch(`${app.url}/api/health/live`);
    expect(alive.status).toBe(200);
    const ready = await fetch(`${app.url}/api/health/ready`);
    expect(ready.status).toBe(503);
  });
  await banner.waitFor({ state: 'detached', ...SOON });
  // What was asked in the middle of it ends in an answer or a failure, and nothing is drawn that was not found.
  await answer.locator('.ending, [role="alert"]').first().waitFor(SOON);
  expect(await canvas.getAttribute('data-nodes')).toBe(drawn);
  await page.keyboard.press('/');
  await page.keyboard.type('xi jinping');
  await page
    .getByRole('option', { name: /Xi Jinping/ })
    .first()
    .waitFor(SOON);
});
