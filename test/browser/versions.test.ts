import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aDesk, layersOf } from './a-desk.ts';
import { byKeyboard, type Keyboard } from './by-keyboard.ts';
import { axeFindsNothing } from './violations.ts';

/** An analyst without a mouse keeps a version, works on, and holds both against each other. */
const desk = aDesk();

let page: Page;
let hands: Keyboard;

beforeAll(async () => {
  page = await desk.open({ width: 1280, height: 800, theme: 'light' });
  page.setDefaultTimeout(30_000);
  hands = byKeyboard(page);
}, 240_000);

const button = (name: string) => page.getByRole('button', { name, exact: true });
const versions = () => page.getByRole('dialog', { name: 'Versions' });
const announced = async (words: string) => {
  await page.getByTestId('announcement').getByText(words, { exact: true }).waitFor();
};

async function openVersions(): Promise<void> {
  await hands.press('Control+Shift+O');
  await versions().waitFor();
}

/** So many looks at the same picture, a frame apart, and nothing is painted any more. */
const LOOKS = 8;

async function pictureAtRest(): Promise<string[]> {
  let [picture, looks] = [await layersOf(page), 0];
  while (looks < LOOKS) {
    // Each look is at what is painted then.
    // oxlint-disable-next-line no-await-in-loop
    await page.evaluate(() => new Promise(requestAnimationFrame));
    // oxlint-disable-next-line no-await-in-loop
    const now = await layersOf(page);
    looks = JSON.stringify(now) === JSON.stringify(picture) ? looks + 1 : 0;
    picture = now;
  }
  return picture;
}

test('a version is kept under a name', async () => {
  await hands.press('Control+a', 'Control+ArrowRight');
  await openVersions();
  await hands.type('As filed');
  await hands.press('Enter');
  await announced('Kept version 1, As filed');
  await versions().getByText('As filed', { exact: true }).waitFor();
  await axeFindsNothing(page);
  await hands.press('Escape');
});

test('what has changed since is told by kinds, and walked by keys', async () => {
  await hands.find('Antony Blinken');
  await hands.press('Delete', 'Control+a', 'Control+ArrowUp', 'Escape');
  await openVersions();
  await hands.reach(button('Compare As filed with now'));
  await hands.press('Enter');
  const lost = page.getByRole('region', { name: 'Taken off the canvas' });
  await lost.getByText('Antony Blinken', { exact: true }).waitFor();
  await hands.reach(page.locator('.difference').first());
  await hands.press(']', '[', 'Enter');
  await page.getByRole('button', { name: 'Read its evidence now' }).waitFor();
  await axeFindsNothing(page);
  await hands.reach(button('Back to the versions'), 'Shift+Tab');
  await hands.press('Enter', 'Escape');
  await versions().waitFor({ state: 'detached' });
});

test('the version is seen as it was, changes nothing, and leaves the canvas to the pixel', async () => {
  const before = await pictureAtRest();
  const place = new URL(page.url()).pathname;
  await openVersions();
  await hands.reach(button('Open As filed, read-only'));
  await hands.press('Enter');
  const banner = page.getByRole('region', { name: 'Version' });
  await banner.getByText(/as it was then; read-only/).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/v\/[0-9a-f]{12}$/);
  expect(await pictureAtRest()).not.toEqual(before);
  await axeFindsNothing(page);
  await hands.press('Control+a', 'Control+ArrowLeft');
  await page
    .getByText(/“As filed” is read-only/)
    .first()
    .waitFor();
  await hands.reach(button('Back to the canvas'));
  await hands.press('Enter');
  await banner.waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe(place);
  expect(await pictureAtRest()).toEqual(before);
});

test('it is found by the fingerprint in an address, also on a fresh page, and goes on as a copy', async () => {
  await openVersions();
  const written = await versions().locator('code').first().innerText();
  await page.goto(new URL(`/v/${written.replaceAll(' ', '')}`, page.url()).href);
  const banner = page.getByRole('region', { name: 'Version' });
  await banner.waitFor();
  await hands.reach(button('Restore as a copy'));
  await hands.press('Enter');
  await page.getByRole('button', { name: /^Investigation: .*As filed \(copy\)$/ }).waitFor();
  await banner.waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toMatch(/^\/i\//);
});
