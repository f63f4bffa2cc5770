import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aDesk } from './a-desk.ts';
import { axeFindsNothing } from './violations.ts';

const desk = aDesk();
const SIZE = { width: 1280, height: 800 };
/** Bounds what hangs: both looks are looked at in one test. */
const LONG = 120_000;

const LINK = '/q/paths/shortest?from=person/antony-blinken&to=person/nobody&colour=red';

test(
  'a link fills in a form, says what does not fit, and runs only when it is told to',
  async () => {
    const page = await desk.open({ ...SIZE, theme: 'light', path: LINK, mayReport: [/status of 404/] });
    const runs = runsOf(page, 'paths/shortest');
    const sheet = page.getByRole('article', { name: 'Shortest paths between two actors' });
    const [from, to] = [sheet.getByRole('combobox').first(), sheet.getByRole('combobox').nth(1)];
    await sheet.getByText('There is no entity person/nobody.').waitFor();
    expect(await from.inputValue()).toBe('Antony Blinken');
    expect(await sheet.getByRole('status').first().textContent()).toContain('“colour”');
    await axeFindsNothing(page, {});

    // Reloaded, it is the same form; and nothing has run.
    await page.reload();
    await sheet.getByText('There is no entity person/nobody.').waitFor();
    expect(runs).toEqual([]);

    await to.fill('Xi Jinping');
    await page.getByRole('option', { name: /Xi Jinping/ }).first().click(); // oxfmt-ignore
    await sheet.getByRole('button', { name: 'Run', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/');
    expect(runs).toHaveLength(1);
  },
  LONG,
);

test(
  'what is selected is asked about by keys alone',
  async () => {
    const page = await desk.open({ ...SIZE, theme: 'light' });
    await page.getByRole('tab', { name: /^Actors/ }).click();
    const actors = page.getByRole('grid', { name: 'Actors drawn' });
    await actors.getByRole('row', { name: /Antony Blinken/ }).getByRole('rowheader').click(); // oxfmt-ignore
    await page.keyboard.press('q');
    const first = page.locator('#queries-for-selection .query-row').first();
    await first.and(page.locator(':focus')).waitFor();
    const title = (await first.locator('span').first().textContent()) ?? '';
    const runs = runsOf(page, (await first.getAttribute('data-query')) ?? '');

    await page.keyboard.press('Enter');
    const sheet = page.getByRole('article', { name: title });
    await sheet.getByRole('button', { name: 'All queries' }).and(page.locator(':focus')).waitFor();
    expect(await sheet.getByRole('combobox').first().inputValue()).toBe('Antony Blinken');
    expect(runs).toEqual([]);
    const run = sheet.getByRole('button', { name: 'Run', exact: true });
    while (!(await run.evaluate((button) => button === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: new RegExp(`^${title} · Antony Blinken`) }).waitFor();
    expect(runs).toHaveLength(1);
    // What lies unseen in the form scrolls with its panel, and not the page.
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);

    await page.locator('.canvas').focus();
    await page.keyboard.press('Shift+F10');
    const menu = page.getByRole('menu');
    await menu.getByRole('group', { name: 'Ask about this' }).getByRole('menuitem').first().click();
    await page.getByRole('article').getByRole('button', { name: 'All queries' }).and(page.locator(':focus')).waitFor(); // oxfmt-ignore
  },
  LONG,
);

/** The runs of this query that the page asks for from now on. */
function runsOf(page: Page, id: string): string[] {
  const runs: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith(`/api/queries/${encodeURIComponent(id)}/run`)) runs.push(request.url());
  });
  return runs;
}
