import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aDesk } from './a-desk.ts';

const desk = aDesk();
const TITLE = 'Where an actor is named · Antony Blinken';

test('an answer keeps its first column in view, and comes back with its question after a reload', async () => {
  const page = await desk.open({ width: 1280, height: 800, theme: 'light' });
  await page.getByRole('searchbox', { name: 'Filter the queries' }).fill('is named');
  await page.getByRole('button', { name: /^Where an actor is named/ }).click();
  const actor = page.locator('.query-form').getByRole('combobox');
  await actor.fill('Antony Blinken');
  await page.getByRole('option', { name: /Antony Blinken/ }).first().click(); // oxfmt-ignore
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  const table = page.getByRole('grid', { name: TITLE });
  await table.getByRole('rowheader').first().waitFor();

  const before = await leftOf(page, 'rowheader');
  await table.evaluate((grid) => {
    grid.scrollLeft = 200;
    grid.scrollTop = 60;
  });
  expect(await leftOf(page, 'rowheader')).toBe(before);
  expect(await leftOf(page, 'columnheader')).toBe(before);

  await page.reload();
  await page.getByRole('grid', { name: TITLE }).getByRole('rowheader').first().waitFor();
});

function leftOf(page: Page, role: 'rowheader' | 'columnheader'): Promise<number | undefined> {
  return page
    .getByRole('grid', { name: TITLE })
    .getByRole(role)
    .first()
    .boundingBox()
    .then((box) => box?.x);
}
