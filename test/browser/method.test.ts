import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { MethodFile } from '#contract/method';
import { aDesk } from './a-desk.ts';
import { byKeyboard, type Keyboard } from './by-keyboard.ts';
import { axeFindsNothing } from './violations.ts';

/** An analyst without a mouse reads how something was found, asks it again, and takes the method along. */
const desk = aDesk();

let page: Page;
let hands: Keyboard;

beforeAll(async () => {
  page = await desk.open({ width: 1280, height: 800, theme: 'light' });
  page.setDefaultTimeout(30_000);
  hands = byKeyboard(page);
}, 240_000);

const button = (name: string | RegExp) => page.getByRole('button', { name });
const log = () => page.getByRole('grid', { name: 'Steps' });

test('what was searched, expanded and hidden is asked again on the same data, and is the same', async () => {
  await hands.find('Antony Blinken');
  await hands.command('Expand the selected actors');
  await page
    .getByTestId('announcement')
    .getByText(/^Expanded Antony Blinken/)
    .waitFor({ state: 'attached' });
  await hands.press('h', 'Control+z', 'Control+Shift+M');
  await log().getByText('Undone: Hid Antony Blinken').waitFor();
  await axeFindsNothing(page);
  await hands.reach(button(/^Replay (from here: )?\d+ steps/));
  await hands.press('Enter');
  await page
    .getByTestId('replayed')
    .getByText(/^\d+ the same\.$/)
    .waitFor();
  await hands.reach(log(), 'Shift+Tab');
  await hands.press('Home', 'ArrowDown');
  await page
    .getByRole('region', { name: 'The marked step' })
    .getByText(/^The same: /)
    .waitFor();
  await axeFindsNothing(page);
});

test('the method is saved as a file that its schema reads', async () => {
  const given = page.waitForEvent('download');
  await hands.reach(button('Save all steps as JSON'));
  await hands.press('Enter');
  const stream = await (await given).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const file = MethodFile.parse(JSON.parse(Buffer.concat(parts).toString('utf8')));
  const kinds = file.steps.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['search', 'expand', 'hide']));
  expect(
    file.steps.filter(({ query }) => query !== null).every(({ replayed }) => replayed?.is === 'same'),
  ).toBe(true);
});

test('whoever saves the note stays in the dialog, and leaves it by Escape', async () => {
  await hands.press('Escape');
  for (const [keys, title, pressed] of [
    ['Control+Shift+H', 'History', /^Save the method note$/],
    ['Control+Shift+M', 'Method', /^Save all steps as Markdown$/],
  ] as const) {
    const dialog = page.getByRole('dialog', { name: title });
    // One dialog after the other.
    // oxlint-disable no-await-in-loop
    await hands.press(keys);
    await dialog.waitFor();
    await hands.reach(button(pressed));
    const given = page.waitForEvent('download');
    await hands.press('Enter');
    await given;
    expect(await dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await hands.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    // oxlint-enable no-await-in-loop
  }
});
