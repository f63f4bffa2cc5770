import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aDesk } from './a-desk.ts';
import { axeFindsNothing, MISTAKEN_OF_OPEN, violations } from './violations.ts';

const desk = aDesk();
const SIZE = { width: 1280, height: 800 };
/** Bounds what hangs: both looks are looked at in one test. */
const LONG = 120_000;

const HIDDEN = '[aria-hidden="true"]';

test(
  'axe finds nothing on the desk, in either look',
  async () => {
    const page = await desk.open({ ...SIZE, theme: 'light' });
    await axeFindsNothing(page, {});

    await page.getByRole('grid', { name: 'Relations drawn' }).getByRole('gridcell').first().click();
    await page.getByRole('region', { name: 'What speaks for it' }).waitFor();
    await page.getByRole('button', { name: 'Find paths' }).first().click();
    await leaveOfferedActors(page);
    await axeFindsNothing(page, {});
  },
  LONG,
);

test(
  'axe finds nothing in the filters, in either look',
  async () => {
    const page = await desk.open({ ...SIZE, theme: 'light' });
    await page.getByRole('button', { name: /^Filters: / }).click();
    const filters = page.getByRole('tabpanel', { name: /^Filters/ });
    await filters.getByRole('option', { name: /^Country/ }).click();
    // The one that is unfolded leaves the list.
    const folded = filters.locator('[aria-expanded="false"]');
    while ((await folded.count()) > 0) await folded.first().click();
    await page.getByTestId('hidden-lines').first().waitFor();
    await axeFindsNothing(page, {});
  },
  LONG,
);

test(
  'axe finds nothing in the panel of an actor, in either look',
  async () => {
    const page = await desk.open({ ...SIZE, theme: 'light' });
    const overview = page.getByRole('tabpanel', { name: 'Overview' });
    for (const name of [
      'Global Coalition to Address Synthetic Drug Threats',
      'Institute of Forensic Science',
    ]) {
      await page.getByRole('searchbox', { name: 'Search for an actor' }).fill(name);
      await page.getByRole('option', { name }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('article').getByRole('heading', { level: 3, name }).waitFor();
      for (const row of await overview.locator('.figure-open').all()) await row.click();
      await axeFindsNothing(page, {});
    }
  },
  LONG,
);

test('an open list of actors hides the rest only while the focus cannot get there', async () => {
  const page = await desk.open({ ...SIZE, theme: 'light' });
  await page.getByRole('button', { name: 'Find paths' }).first().click();
  await leaveOfferedActors(page);
  const hiddenBefore = await page.locator(HIDDEN).count();

  await page.getByRole('combobox', { name: 'From' }).click();
  await page.getByRole('option').first().waitFor();
  expect(await page.locator(HIDDEN).count()).toBeGreaterThan(hiddenBefore);
  expect(await violations(page, { mistaken: MISTAKEN_OF_OPEN })).toEqual([]);

  await page.keyboard.press('Tab');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  const isHidden = await page.locator(':focus').evaluate((element, hidden) => {
    return element.closest(hidden) !== null;
  }, HIDDEN);
  expect(isHidden).toBe(false);
  expect(await page.locator(HIDDEN).count()).toBe(hiddenBefore);
});

/** Find paths begins in its first field, which offers actors. */
async function leaveOfferedActors(page: Page): Promise<void> {
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Tab');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}
