import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aDesk } from './a-desk.ts';

const desk = aDesk();
const SIZE = { width: 1280, height: 800 };

const HIDDEN = '[aria-hidden="true"]';

/**
 * While its list is open, React Aria hides all else from screen readers, main part and heading too, so that they do
 * not wander off the list. axe fears that the focus gets there. It cannot, as the second half of the test shows:
 * leaving the field closes the list, which shows all again first. And the list itself floats above the page, in no
 * landmark: it is reached from its field, not by walking landmarks.
 */
const MISTAKEN_OF_OPEN_LIST: Record<string, string> = {
  'aria-hidden-focus': HIDDEN,
  'landmark-one-main': 'html',
  'page-has-heading-one': 'html',
  region: '.popover > [role="listbox"]',
};

test.each(['light', 'dark'] as const)('axe finds nothing on the desk, %s', async (theme) => {
  const page = await desk.open({ ...SIZE, theme });
  expect(await violations(page)).toEqual([]);

  await page.getByRole('grid', { name: 'Relations drawn' }).getByRole('gridcell').first().click();
  await page.getByRole('region', { name: 'What speaks for it' }).waitFor();
  await page.getByRole('button', { name: 'Find paths' }).first().click();
  await leaveOfferedActors(page);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: /^Filters: / }).click();
  const filters = page.getByRole('tabpanel', { name: /^Filters/ });
  await filters.getByRole('option', { name: /^Country/ }).click();
  // The one that is unfolded leaves the list.
  const folded = filters.locator('[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
  await page.getByTestId('hidden-lines').first().waitFor();
  expect(await violations(page)).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds nothing in the panel of an actor, %s', async (theme) => {
  const page = await desk.open({ ...SIZE, theme });
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
    expect(await violations(page)).toEqual([]);
  }
});

test('an open list of actors hides the rest only while the focus cannot get there', async () => {
  const page = await desk.open({ ...SIZE, theme: 'light' });
  await page.getByRole('button', { name: 'Find paths' }).first().click();
  await leaveOfferedActors(page);
  const hiddenBefore = await page.locator(HIDDEN).count();

  await page.getByRole('combobox', { name: 'From' }).click();
  await page.getByRole('option').first().waitFor();
  expect(await page.locator(HIDDEN).count()).toBeGreaterThan(hiddenBefore);
  expect(await violations(page, MISTAKEN_OF_OPEN_LIST)).toEqual([]);

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

/** What axe finds, but for rules that are mistaken, each on the elements it is mistaken about. */
async function violations(page: Page, mistaken: Record<string, string> = {}): Promise<string[]> {
  const found = (await new AxeBuilder({ page }).analyze()).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => ({ id, html, target: target.join(' ') })),
  );
  const isMistaken = await Promise.all(
    found.map(async ({ id, target }) => {
      const about = mistaken[id];
      return about !== undefined && (await page.locator(target).evaluate(matches, about));
    }),
  );
  return found.filter((_, at) => isMistaken[at] !== true).map(({ id, html }) => `${id}: ${html}`);
}

/** Runs in the page. */
function matches(element: Element, selector: string): boolean {
  return element.matches(selector);
}
