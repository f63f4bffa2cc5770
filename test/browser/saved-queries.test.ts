import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { anOwnId, anOwnSave, aSource } from '../support/an-own-query.ts';
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
    // The form's address ends with its run; what the run drew begins an investigation, which has an address of its own.
    await page.waitForURL((url) => url.pathname.startsWith('/i/'));
    expect(runs).toHaveLength(1);
  },
  LONG,
);

test(
  'what is selected is asked about by keys alone',
  async () => {
    const page = await desk.open({ ...SIZE, theme: 'light' });
    await page.getByRole('tab', { name: /^Actors \d/ }).click();
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

test(
  'words without a blank scroll neither the shelf, nor the form, nor the editor sideways',
  async () => {
    const page = await desk.open({ ...SIZE, theme: 'light' });
    const [title, name, meaning] = ['w', 'p', 'm'].map((letter) => letter.repeat(180));
    const source = aSource({
      title: `Who${title}`,
      text: `MATCH (e:Entity {id: $${name}}) RETURN e.name AS name`,
      lines: [`// @param ${name} entity - ${meaning}`],
    });
    const address = new URL(`/api/queries/${encodeURIComponent(anOwnId())}`, page.url()).href;
    expect((await page.request.put(address, { data: anOwnSave({ source }) })).status()).toBe(200);
    await page.reload();
    await page.getByRole('searchbox', { name: 'Filter the queries' }).fill('Whow');
    const row = page.locator('.query-row').filter({ hasText: 'Whow' });
    await row.waitFor();
    expect(await wideOf(page)).toEqual([]);
    await row.click();
    await page.locator('.query-form').waitFor();
    expect(await wideOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'All queries', exact: true }).click();
    await page.locator('.query-line').getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    const standing = page.locator('.own-standing');
    await standing.getByText('version 1').waitFor();
    expect(await standing.locator('.clip').getAttribute('title')).toBe(`Who${title}`);
    expect(await wideOf(page)).toEqual([]);
  },
  LONG,
);

/** What in the panel at the left is wider than its place; what scrolls or is cut within its own frame is not. */
function wideOf(page: Page): Promise<string[]> {
  return page.locator('aside.find').evaluate((panel) => {
    const end = panel.getBoundingClientRect().right;
    return [...panel.querySelectorAll('*')]
      .filter((part) => part.closest('.cm-editor, .clip, .splitter, .query-text') === null)
      .filter((part) => part.getBoundingClientRect().right > end + 1)
      .map((part) => `${part.className} ${part.getBoundingClientRect().right} > ${end}`);
  });
}

/** The runs of this query that the page asks for from now on. */
function runsOf(page: Page, id: string): string[] {
  const runs: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith(`/api/queries/${encodeURIComponent(id)}/run`)) runs.push(request.url());
  });
  return runs;
}
