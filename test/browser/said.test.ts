import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { byKeyboard } from './by-keyboard.ts';
import { aToldDesk } from './a-told-desk.ts';
import { axeFindsNothing } from './violations.ts';

/** From a word to the sentence that holds it, by the keyboard alone: on articles of ours, one with its text. */
const { open: openDesk } = aToldDesk();

const rows = (page: Page) => page.locator('.said-row');
const isAt = (page: Page, number: number) =>
  page.waitForFunction(
    (at) => [...document.querySelectorAll('.said-open')].indexOf(document.activeElement as Element) === at,
    number,
  );

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  await page.waitForFunction(() => document.activeElement?.id === 'said-box');
  await page.keyboard.type(text);
  await rows(page).first().waitFor();
}

describe('what was said', () => {
  test('is found, walked, read at its place, and put on the canvas, by keyboard alone', async () => {
    const page = await openDesk(1280);
    const keys = byKeyboard(page);
    // The canvas is empty: what comes onto it comes from the search.
    await keys.press('Control+a', 'Delete');
    await page.waitForSelector('[data-testid="canvas"][data-nodes="0"]');
    await search(page, '"Bo Reed"');
    // The body's sentence with two claims, the caption, the praise with its claim.
    await expect(rows(page).first().innerText()).resolves.toMatch(/recorded: 2 claims/);

    await keys.press('ArrowDown');
    await isAt(page, 0);
    await keys.press('Enter');
    const reader = page.getByRole('complementary', { name: 'Article' });
    await reader.getByRole('region', { name: 'Text of the article' }).waitFor();
    await page.waitForFunction(() => {
      const body = document.querySelector('.reader-body')?.getBoundingClientRect();
      const paragraph = [...document.querySelectorAll('.reader-body [data-paragraph]')]
        .find((one) => one.textContent.includes('She met Bo Reed'))
        ?.getBoundingClientRect();
      return body !== undefined && paragraph !== undefined && paragraph.top >= body.top && paragraph.bottom <= body.bottom;
    });
    await keys.press('Escape');
    await reader.waitFor({ state: 'detached' });
    await isAt(page, 0);

    await keys.press('Shift+Enter');
    await page.waitForSelector('[data-testid="canvas"]:not([data-nodes="0"])');
    await page.getByTestId('announcement').filter({ hasText: /Drew 2 lines/ }).waitFor({ state: 'attached' });
  }); // oxfmt-ignore

  test('an action beside a hit is a Tab away, and a hit in a claim shows its evidence', async () => {
    const page = await openDesk(1280);
    const keys = byKeyboard(page);
    await search(page, 'good words');
    await keys.press('ArrowDown', 'Enter');
    await page.getByRole('region', { name: 'What speaks for it' }).waitFor();
    await isAt(page, 0);
    await keys.reach(rows(page).first().getByRole('button', { name: 'Read it in the article' }));
    await keys.press('Enter');
    await page.getByRole('complementary', { name: 'Article' }).waitFor();
  });

  test('axe finds nothing in it, in either look', async () => {
    const page = await openDesk(1920);
    await search(page, 'quay');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await axeFindsNothing(page, {});
  });
});
