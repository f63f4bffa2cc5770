import type { Locator, Page } from 'playwright-core';
import { filterQueries } from './panel-ways.ts';

/** How an analyst works with saved queries and with Cypher: a picture each, of the part of the desk that shows it. */
export interface WorkPicture {
  name: string;
  size: { width: number; height: number };
  /** Brings it about, and tells where in the page it begins and what it ends with. */
  open(page: Page): Promise<Shown>;
}

interface Shown {
  within: Locator;
  upTo: Locator;
}

const USUAL = { width: 1280, height: 800 };
/** Here Find is wider. */
const LARGE = { width: 1920, height: 1080 };

export const WORK: readonly WorkPicture[] = [
  { name: 'shelf', size: LARGE, open: openShelf },
  { name: 'form', size: LARGE, open: openForm },
  { name: 'editor', size: USUAL, open: mistype },
  { name: 'answer', size: { width: 1600, height: 900 }, open: openAnswer },
];

const AROUND = 12;

/** Where that stands in the window. */
export async function clipOf({ within, upTo }: Shown) {
  const [all, last] = await Promise.all([within.boundingBox(), upTo.boundingBox()]);
  if (all === null || last === null) throw new Error('What the picture is of is not drawn.');
  return { ...all, height: Math.min(all.height, last.y + last.height + AROUND - all.y) };
}

const find = (page: Page) => page.getByRole('complementary', { name: 'Find' });

async function openShelf(page: Page): Promise<Shown> {
  await filterQueries(page, 'sanctions');
  return { within: find(page), upTo: page.locator('.query-line').last() };
}

async function openForm(page: Page): Promise<Shown> {
  await filterQueries(page, 'timeline');
  await page.getByRole('button', { name: /^Timeline/ }).click();
  const form = page.locator('.query-form');
  await form.getByRole('combobox').fill('Antony Blinken');
  await page.getByRole('option', { name: /Antony Blinken/ }).first().click(); // oxfmt-ignore
  await form.getByRole('button', { name: /^Options/ }).click();
  return { within: find(page), upTo: form };
}

/** It asks for more than a server can take: the mistake is told at its place, with what to write instead. */
async function mistype(page: Page): Promise<Shown> {
  await page.keyboard.press('w');
  await page.locator('.cypher-code[data-ready="true"] .cm-content:focus').waitFor();
  await page.keyboard.insertText(
    '// How are these two joined?\nMATCH way = SHORTEST 3\n  (one {id: $one})-[line]-+(other {id: $other})\nRETURN way ',
  );
  await page.getByRole('list', { name: '1 problem' }).waitFor();
  return { within: find(page), upTo: page.locator('.cypher-params') };
}

async function openAnswer(page: Page): Promise<Shown> {
  await filterQueries(page, 'in force');
  await page.getByRole('button', { name: /^Sanctions in force on a day/ }).click();
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  const table = page.getByRole('region', { name: 'Table' });
  await table.getByRole('tab', { name: /^Sanctions in force on a day/ }).waitFor();
  await table.getByRole('separator').focus();
  for (let press = 0; press < 6; press += 1) {
    // One press follows the other.
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('ArrowUp');
  }
  await table.getByRole('tab', { name: /^Sanctions in force on a day/ }).click();
  return { within: table, upTo: table.getByRole('row').last() };
}
