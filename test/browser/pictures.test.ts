import { beforeAll, expect, test } from '@jest/globals';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { aDesk } from './a-desk.ts';

/** Pictures of the desk to look at; the README's is made by `npm run pictures`, which names its folder. */
const folder = process.env['PICTURES_DIR'] ?? join('test', 'browser', 'shots');
/** A page that failed to draw compresses to far less than one full of words and lines. */
const EMPTY_PAGE_BYTES = 60_000;

const desk = aDesk();

beforeAll(() => mkdir(folder, { recursive: true }));

const LOOKS = [
  { width: 1280, height: 800, theme: 'light' },
  { width: 1280, height: 800, theme: 'dark' },
  { width: 1920, height: 1080, theme: 'light' },
  { width: 1920, height: 1080, theme: 'dark' },
] as const;

test.each(LOOKS)('the desk at $width x $height, $theme', async (look) => {
  const { width, theme } = look;
  const page = await desk.open(look);
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
