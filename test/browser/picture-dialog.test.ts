import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { takeFaults } from '../support/page.ts';
import { aDesk } from './a-desk.ts';
import { byKeyboard, type Keyboard } from './by-keyboard.ts';
import { axeFindsNothing } from './violations.ts';

/** An analyst without a mouse makes a picture of what is on the canvas, looks at it, changes it and takes it away. */
const desk = aDesk();

let page: Page;
let hands: Keyboard;
/** The last preview, as the server sent it. */
let answered = '';

beforeAll(async () => {
  page = await desk.open({ width: 1280, height: 800, theme: 'light' });
  page.setDefaultTimeout(30_000);
  hands = byKeyboard(page);
  await page.route('**/api/pictures/svg', async (road) => {
    const response = await road.fetch();
    answered = await response.text();
    await road.fulfill({ response });
  });
}, 240_000);

const dialog = () => page.getByRole('dialog', { name: 'Picture' });
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const picture = () => dialog().getByRole('img');

/** The address of the preview that is whole and up to date. */
async function previewed(): Promise<string> {
  await dialog().locator('[aria-busy="false"] img:not([data-dim])').waitFor();
  return (await picture().getAttribute('src')) ?? '';
}

test('the bytes that are downloaded are those that are seen', async () => {
  await hands.press('i');
  const before = await previewed();
  const drawn = answered;
  expect(drawn).toMatch(/^<svg|^<\?xml/);
  expect(await picture().evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0)).toBe(true);
  await axeFindsNothing(page);

  await hands.reach(dialog().getByRole('textbox', { name: 'Title', exact: true }));
  await page.keyboard.type('Who met whom');
  await page.waitForFunction((src) => document.querySelector('.picture-sheet')?.getAttribute('src') !== src, before);
  await previewed();
  const seen = answered;
  expect(seen).not.toBe(drawn);
  expect(seen).toContain('Who met whom');

  await hands.reach(button('Download SVG'));
  const given = page.waitForEvent('download');
  await hands.press('Enter');
  expect((await given).suggestedFilename()).toMatch(/who-met-whom.*\.svg$/i);
  expect(await readFile(await (await given).path(), 'utf8')).toBe(seen);
  await dialog().getByText(/^Saved .*\.svg, SVG of /).waitFor();
  expect(takeFaults()).toEqual([]);
}, 240_000); // oxfmt-ignore

test('a title of ten thousand letters is told at its field, and closing gives the focus back', async () => {
  const title = dialog().getByRole('textbox', { name: 'Title', exact: true });
  await title.fill('x'.repeat(10_000));
  await dialog().getByText('A title of 300 letters at most: there are 10,000').waitFor();
  expect(await button('Download SVG').isDisabled()).toBe(true);
  await axeFindsNothing(page);
  await title.fill('');
  await previewed();
  await hands.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  expect(takeFaults()).toEqual([]);
}, 240_000);

test('an empty canvas is told in words', async () => {
  await page.evaluate(() => document.querySelector<HTMLElement>('.canvas')?.focus());
  await hands.press('Control+k');
  await page.keyboard.type('Clear the canvas');
  await hands.press('Enter');
  await page.locator('[data-testid="canvas"][data-nodes="0"]').waitFor();
  await hands.press('i');
  await dialog().getByText('The canvas is empty', { exact: true }).waitFor();
  expect(await button('Download SVG').isDisabled()).toBe(true);
  await axeFindsNothing(page);
  expect(takeFaults()).toEqual([]);
}, 240_000);
