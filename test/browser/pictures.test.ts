import { beforeAll, expect, test } from '@jest/globals';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { aDesk } from './a-desk.ts';
import { answerBy, PANELS } from './panel-pictures.ts';
import { REVIEW } from './review-pictures.ts';
import { clipOf, WORK } from './work-pictures.ts';

/** Pictures of the desk to look at; the README's is made by `npm run pictures`, which names its folder. */
const folder = process.env['PICTURES_DIR'] ?? join('test', 'browser', 'shots');
/** A page that failed to draw compresses to far less than one full of words and lines. */
const EMPTY_PAGE_BYTES = 60_000;

const SMALLEST = { width: 1024, height: 768 };
const USUAL = { width: 1280, height: 800 };
const LARGE = { width: 1920, height: 1080 };

const desk = aDesk();

beforeAll(() => mkdir(folder, { recursive: true }));

test.each([
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
])('the desk at $width x $height, light and dark', async (size) => {
  const page = await desk.open({ ...size, theme: 'light' });
  await lightAPath(page);
  for (const theme of ['light', 'dark'] as const) {
    // The page follows the system, one look at a time.
    // oxlint-disable-next-line no-await-in-loop
    await page.emulateMedia({ colorScheme: theme });
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForSelector(`html[data-theme="${theme}"]`);
    const path = join(folder, `desk-${size.width}-${theme}.png`);
    // oxlint-disable-next-line no-await-in-loop
    const picture = await page.screenshot({ path });
    expect(picture.length).toBeGreaterThan(EMPTY_PAGE_BYTES);
  }
});

test.each(WORK)('the desk at work: the $name', async ({ name, size, open }) => {
  const page = await desk.open({ ...size, theme: 'light' });
  const clip = await clipOf(await open(page));
  const picture = await page.screenshot({ clip, path: join(folder, `${name}.png`) });
  expect(picture.length).toBeGreaterThan(EMPTY_PAGE_BYTES / 6);
  await page.context().close();
});

test('the desk at a new article: it is taken in, reviewed, and looked at before it is published', async () => {
  const page = await desk.open({ ...USUAL, theme: 'light', mayReport: [/422/] });
  for (const { name, open } of REVIEW) {
    // Each begins where the one before ended, and the page has one theme at a time.
    /* oxlint-disable no-await-in-loop */
    await open(page);
    for (const theme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await page.waitForSelector(`html[data-theme="${theme}"]`);
      await page.waitForSelector('[data-picture="painting"]', { state: 'detached' });
      // Colours fade from one theme to the other.
      const path = join(folder, `${name}-${theme}.png`);
      const picture = await page.screenshot({ path, animations: 'disabled' });
      expect(picture.length).toBeGreaterThan(EMPTY_PAGE_BYTES);
    }
    /* oxlint-enable no-await-in-loop */
  }
}, 240_000);

/** Of every panel in each of its states: only when pictures are asked for, since they show what other tests prove. */
const WANTED = process.env['PICTURES_DIR'] === undefined ? [] : (['light', 'dark'] as const);
for (const theme of WANTED) {
  for (const panel of PANELS) {
    const named = `${panel.name}-${panel.state}-${theme}`;
    test(`the panel ${named}`, async () => {
      const page = await desk.open({ ...SMALLEST, theme, mayReport: [/status of 504/] });
      await answerBy(page, panel);
      await panel.open(page, panel.state);
      for (const size of [SMALLEST, USUAL, LARGE]) {
        // One window has one size at a time.
        // oxlint-disable-next-line no-await-in-loop
        await page.setViewportSize(size);
        const name = `${named}-${size.width}.png`;
        // oxlint-disable-next-line no-await-in-loop
        const picture = await page.screenshot({ path: join(folder, name) });
        expect(picture.length).toBeGreaterThan(EMPTY_PAGE_BYTES / 2);
      }
      await page.context().close();
    });
  }
}

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
    .getByRole('button', { name: /evidence/ })
    .first()
    .click();
  await page.getByRole('region', { name: 'What speaks for it' }).waitFor();
}
