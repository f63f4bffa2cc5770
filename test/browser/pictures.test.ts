import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { anApp, toEnvironment, type AnApp } from '../support/an-app.ts';
import { launchBrowser } from '../support/browser.ts';
import { aDatabase } from '../support/database.ts';
import { openPage } from '../support/page.ts';

/** Pictures of the desk to look at; the README's is made by `npm run pictures`, which names its folder. */
const folder = process.env['PICTURES_DIR'] ?? join('test', 'browser', 'shots');
/** A page that failed to draw compresses to far less than one full of words and lines. */
const EMPTY_PAGE_BYTES = 60_000;

const database = aDatabase({ bare: true });
let app: AnApp;
let browser: Browser;

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  app = await anApp({ ...toEnvironment(database.address), ARTICLES_DIR: undefined });
  browser = await launchBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const LOOKS = [
  { width: 1280, height: 800, theme: 'light' },
  { width: 1280, height: 800, theme: 'dark' },
  { width: 1920, height: 1080, theme: 'light' },
  { width: 1920, height: 1080, theme: 'dark' },
] as const;

test.each(LOOKS)('the desk at $width x $height, $theme', async ({ width, height, theme }) => {
  const page = await openPage(browser, { url: app.url, width, height, theme });
  await page.waitForSelector('[data-testid="canvas"][data-layout="idle"]:not([data-nodes="0"])');
  await lightAPath(page);
  const picture = await page.screenshot({ path: join(folder, `desk-${width}-${theme}.png`) });
  expect(picture.length).toBeGreaterThan(EMPTY_PAGE_BYTES);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
});

async function lightAPath(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Find paths' }).first().click();
  for (const [end, name] of [['From', 'Jen Daskal'], ['To', 'Xi Jinping']] as const) {
    await page.getByRole('combobox', { name: end }).fill(name);
    await page.getByRole('option', { name: new RegExp(name) }).first().click();
  } // oxfmt-ignore
  const panel = page.getByRole('region', { name: 'Find paths' });
  await panel.getByRole('button', { name: 'Find paths', exact: true }).click();
  await page.waitForSelector('[data-testid="canvas"][data-calm="thread"][data-layout="idle"]');
  await panel
    .getByRole('button', { name: /brought about/ })
    .first()
    .click();
  await page.getByRole('region', { name: 'What speaks for it' }).waitFor();
}
