import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** An article of ours: the two firms, their broker and the spokesman are invented. */
const TEXT = `---
title: Treasury lists two firms as the talks on fentanyl go on
author: Mara Ellingsen
date: 2024-07-29
---

# Treasury lists two firms as the talks on fentanyl go on

WASHINGTON – The U.S. Department of the Treasury's Office of Foreign Assets Control (OFAC) on Monday sanctioned Harbour Light Trading Co., Ltd. and Qingyu Biotech Co., Ltd., accusing them of supplying precursors to the Sinaloa Cartel.

Mexican forces seized more than 400 kilograms of fentanyl in June.

Harbour Light Trading is based in Wuhan, China. Qingyu Biotech is owned by Harbour Light Trading, which has more than 120 employees. A spokesman, Lin Daoming, denied that Harbour Light Trading is based in Wuhan.

Secretary of State Antony Blinken met Chinese Foreign Minister Wang Yi in Vientiane on July 27.

Sign up for our newsletter
`;

/** A text comes in, is reviewed, and what publishing it would change is looked at: each goes on where the one before ended. */
export const REVIEW: readonly { readonly name: string; open(page: Page): Promise<unknown> }[] = [
  { name: 'intake', open: takeIn },
  { name: 'review', open: review },
  { name: 'preview', open: lookAhead },
];

const dialog = (page: Page) => page.getByRole('dialog', { name: 'New article' });
const main = (page: Page) => page.getByRole('main', { name: /^Review of / });

async function takeIn(page: Page): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'redthread-picture-'));
  await writeFile(join(folder, 'harbour.md'), TEXT);
  await writeFile(join(folder, 'scan.txt'), '');
  await page.keyboard.press('Control+Shift+u');
  await dialog(page)
    .getByRole('textbox', { name: /^Your name/ })
    .fill('Carol');
  await page.keyboard.press('Enter');
  const asked = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: 'Choose files' }).click();
  await (await asked).setFiles(['harbour.md', 'scan.txt'].map((name) => join(folder, name)));
  await dialog(page).getByRole('textbox', { name: 'Publisher' }).fill('Harbour News');
  await dialog(page).getByText(/empty/i).last().waitFor();
  await rm(folder, { recursive: true });
}

/** In the middle of it: the first few are decided, a number is at hand. */
async function review(page: Page): Promise<void> {
  await dialog(page).getByRole('textbox', { name: 'Publisher' }).press('Enter');
  await dialog(page).getByText('Harbour News · 29 July 2024').waitFor();
  await dialog(page).getByRole('button', { name: 'Review it' }).click();
  await progressOf(page).waitFor();
  const number = main(page)
    .getByRole('article', { name: 'The suggestion at hand' })
    .getByText(/seizures: more than 400/);
  await main(page).focus();
  await decide(page, { key: 'x', isOver: async () => (await progressIn(page)).decided === 1 });
  await decide(page, { key: 'a', isOver: () => number.isVisible() });
}

async function lookAhead(page: Page): Promise<void> {
  await main(page).focus();
  const isOver = async () => {
    const { decided, of } = await progressIn(page);
    return decided === of;
  };
  await decide(page, { key: 'a', isOver });
  await main(page).getByRole('tab', { name: 'Publish' }).click();
  await page.waitForSelector(
    '[data-testid="preview-canvas"][data-layout="idle"][data-picture="painted"]:not([data-nodes="0"])',
  );
}

const progressOf = (page: Page) => main(page).getByText(/^\d+ of \d+ decided$/);

async function progressIn(page: Page): Promise<{ decided: number; of: number }> {
  const [decided = 0, of = 0] = ((await progressOf(page).textContent()) ?? '')
    .split(' of ')
    .map(Number.parseFloat);
  return { decided, of };
}

/** Presses the key for one suggestion after the other, each when the one before is decided. */
async function decide(page: Page, until: { key: 'a' | 'x'; isOver: () => Promise<boolean> }): Promise<void> {
  const { decided, of } = await progressIn(page);
  if (decided === of || (await until.isOver())) return;
  await page.keyboard.press(until.key);
  await main(page)
    .getByText(`${decided + 1} of ${of} decided`)
    .waitFor();
  await decide(page, until);
}
