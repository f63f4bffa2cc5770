import { test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aDesk } from './a-desk.ts';
import { byKeyboard } from './by-keyboard.ts';
import { axeFindsNothing } from './violations.ts';

const desk = aDesk();
/** Bounds what hangs: each line of a canvas is gone to. */
const LONG = 240_000;

const count = (page: Page) => page.locator('.checked-count');
const walk = (page: Page) => page.getByTestId('check-walk');
const section = (page: Page) => page.getByRole('region', { name: 'Checked against the passage' });

test(
  'by keyboard: walk through all lines of a canvas, check them, undo, reload, and find them checked',
  async () => {
    const page = await desk.open({ width: 1280, height: 800, theme: 'light', path: '/?focus=person/wang-wenbin' });
    const keys = byKeyboard(page);
    const all = Number(await page.getByTestId('canvas').getAttribute('data-edges'));
    const words = (checked: number) => `${checked} of ${all} lines checked`;
    await count(page).getByText(words(0)).waitFor();

    await keys.press('n');
    await walk(page).getByText(`Line 1 of ${all} of the canvas · ${all} unchecked left`).waitFor();
    await page.getByTestId('announcement').getByText(/^Line 1 of /).waitFor();
    await section(page).getByText('Nobody has checked this line.').waitFor();
    // Without the analyst's texts it is said so before anything is marked.
    await section(page).getByText(/only our words can be checked/).waitFor();
    await keys.press('v');
    await keys.type('Carol');
    await keys.press('Enter');
    await section(page).getByText('against our words only').first().waitFor();
    await count(page).getByText(words(1)).waitFor();

    for (let at = 2; at <= all; at += 1) {
      // Each line is gone to from the one before it.
      // oxlint-disable-next-line no-await-in-loop
      await keys.press('n');
      // oxlint-disable-next-line no-await-in-loop
      await walk(page).getByText(new RegExp(`^ ?Line ${at} of ${all} `)).waitFor();
      // oxlint-disable-next-line no-await-in-loop
      await section(page).getByText('Nobody has checked this line.').waitFor();
      // oxlint-disable-next-line no-await-in-loop
      await keys.press('v');
      // oxlint-disable-next-line no-await-in-loop
      await count(page).getByText(words(at)).waitFor();
    }
    await keys.press('n');
    await walk(page).getByText(`All gone through: ${words(all)}, all of them against our words only`).waitFor();

    await keys.press('Control+z');
    await count(page).getByText(words(all - 1)).waitFor();
    await keys.press('Control+Shift+z');
    await count(page).getByText(words(all)).waitFor();
    await keys.press('Control+z');
    await count(page).getByText(words(all - 1)).waitFor();

    await page.reload();
    await count(page).getByText(words(all - 1)).waitFor();
    // The one that is left comes first, and axe looks at what is told of it and of one that is checked.
    await keys.press('n');
    await walk(page).getByText(`Line 1 of ${all} of the canvas · 1 unchecked left`).waitFor();
    await section(page).getByText('Nobody has checked this line.').waitFor();
    await axeFindsNothing(page, {});
    await keys.press('n');
    await section(page).getByText('against our words only').first().waitFor();
    await axeFindsNothing(page, {});
  },
  LONG,
); // oxfmt-ignore
