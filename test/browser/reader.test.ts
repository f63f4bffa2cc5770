import { describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { aToldDesk } from './a-told-desk.ts';
import { axeFindsNothing } from './violations.ts';

/** From a line to the words behind it and back: on articles of ours, one with its text and one without. */
const { open: openDesk } = aToldDesk();

/** Opens the evidence of what Ada Quill does, by search and the actor's list of relations. */
async function openLine(page: Page, name: RegExp): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type('ada quill');
  await page.getByRole('option', { name: /Ada Quill/ }).first().waitFor();
  await page.keyboard.press('Enter');
  await evidenceOf(page).getByRole('button', { name }).click();
  await page.getByRole('region', { name: 'What speaks for it' }).waitFor();
} // oxfmt-ignore

const evidenceOf = (page: Page) => page.getByRole('complementary', { name: 'Evidence' });
const readerOf = (page: Page) => page.getByRole('complementary', { name: 'Article' });
const chosenIn = (page: Page) => readerOf(page).locator('.mark[data-chosen]');

/** Waits until it is inside the text's own window, not merely inside the page. */
async function comesIntoView(page: Page, place: Locator): Promise<void> {
  await page.waitForFunction(
    (element) => {
      const body = element?.closest('.reader-body')?.getBoundingClientRect();
      const own = element?.getBoundingClientRect();
      return body !== undefined && own !== undefined && own.top >= body.top && own.bottom <= body.bottom;
    },
    await place.elementHandle(),
  );
}

describe('a citation with the text at hand', () => {
  test('opens the article at its passage, walks on, closes, and the focus is back', async () => {
    const page = await openDesk(1280);
    await openLine(page, /good words/);
    const citation = evidenceOf(page).getByRole('button', { name: 'Read in the article' }).first();

    await citation.click();
    await chosenIn(page).first().waitFor();
    expect((await chosenIn(page).allInnerTexts()).join('')).toBe('Bo Reed praised Ada Quill');
    await comesIntoView(page, chosenIn(page).first());
    const canvas = await page.getByTestId('canvas').boundingBox();
    expect(canvas?.width).toBeGreaterThan(320);

    await page.keyboard.press('p');
    await readerOf(page).getByText('The league has over forty towns.').waitFor();
    expect((await chosenIn(page).allInnerTexts()).join('')).toBe('more than 40 towns');
    await comesIntoView(page, chosenIn(page).first());

    await page.keyboard.press('n');
    await readerOf(page).getByText('Reed had good words for Quill.').waitFor();
    await page.keyboard.press('Escape');
    await readerOf(page).waitFor({ state: 'detached' });
    expect(await citation.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('a narrow desk shows text and evidence in turns, a wide one side by side', async () => {
    const page = await openDesk(1280);
    await openLine(page, /good words/);
    await evidenceOf(page).getByRole('button', { name: 'Read in the article' }).first().click();
    await chosenIn(page).first().waitFor();
    expect(await page.locator('.inspect').isVisible()).toBe(false);

    await readerOf(page).getByRole('button', { name: 'Evidence of the line' }).click();
    await evidenceOf(page).getByRole('button', { name: /Back to the article/ }).click();
    await comesIntoView(page, chosenIn(page).first());

    await page.setViewportSize({ width: 1920, height: 1080 });
    expect(await page.locator('.inspect').isVisible()).toBe(true);
    expect(await readerOf(page).isVisible()).toBe(true);
  }); // oxfmt-ignore

  test('a copied passage leads to the article it was copied from, of which only the claims are there', async () => {
    const page = await openDesk(1280);
    await page.getByRole('button', { name: /A ferry for the harbour/ }).click();
    await readerOf(page).getByRole('button', { name: 'Wire: harbour notes' }).click();

    await readerOf(page).getByText('The text is not shown.').waitFor();
    const paragraph = readerOf(page).getByRole('region', { name: 'Paragraph 2' });
    await expect(paragraph.innerText()).resolves.toMatch(/planned/);
    expect(await paragraph.locator('[data-chosen]').count()).toBe(1);
  });

  test('axe finds nothing in it, in either look', async () => {
    const page = await openDesk(1920);
    await page.getByRole('button', { name: /A ferry for the harbour/ }).click();
    await readerOf(page).getByRole('button', { name: 'What the marks mean' }).click();
    await readerOf(page).getByRole('region', { name: 'Text of the article' }).waitFor();
    await page.keyboard.press('n');
    await readerOf(page).getByRole('region', { name: 'What is marked' }).waitFor();
    await axeFindsNothing(page, {});
  });
});

test('an article is found by its title from the keyboard alone', async () => {
  const page = await openDesk(1280);
  // Whatever had the focus before gives it to the reader.
  await page.getByRole('button', { name: 'Find paths' }).first().focus();
  await page.keyboard.press('r');
  await page.getByRole('dialog', { name: 'Read an article' }).waitFor();
  await page.keyboard.type('ferry');
  await page.getByRole('menuitem', { name: /A ferry for the harbour/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await readerOf(page).getByRole('heading', { name: 'A ferry for the harbour' }).waitFor();
  await page.keyboard.press('u');
  const silent = readerOf(page).locator('.silent[data-at]').first();
  await silent.waitFor();
  await comesIntoView(page, silent);
  await page.keyboard.press('Escape');
  await readerOf(page).waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('Find paths') === true);
});
