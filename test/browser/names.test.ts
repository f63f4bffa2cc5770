import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aDesk } from './a-desk.ts';
import { byKeyboard, type Keyboard } from './by-keyboard.ts';
import { axeFindsNothing } from './violations.ts';

/** An analyst without a mouse looks up a list with rubbish in it, decides, draws, tags, exports and asks what joins three. */
const desk = aDesk();

let page: Page;
let hands: Keyboard;

beforeAll(async () => {
  page = await desk.open({ width: 1280, height: 800, theme: 'light', path: '/?focus=person/wang-wenbin' });
  page.setDefaultTimeout(30_000);
  hands = byKeyboard(page);
}, 240_000);

const LIST = [
  'Antony Blinken',
  'Department of State',
  'Xi Jinping',
  '',
  '=1+1',
  'Nobody Here',
  'x'.repeat(10_000),
];
const dialog = () => page.getByRole('dialog', { name: 'A list of names' });
const button = (name: string | RegExp) => dialog().getByRole('button', { name });
const rows = () => dialog().getByRole('grid');
const row = (name: string) => rows().getByRole('row').filter({ hasText: name });

test('a pasted list is looked up: who is found, who is likely, what is nobody and what was not searched', async () => {
  await hands.command('Look up a list of names');
  await dialog().waitFor();
  // As pasting does, in one piece.
  await page.keyboard.insertText(LIST.join('\n'));
  await dialog().getByText('1 empty line is left out').waitFor();
  await hands.reach(button('Look up'));
  await hands.press('Enter');
  await row('Antony Blinken').getByText('found').first().waitFor();
  await row('Department of State').getByText('likely').waitFor();
  await row('=1+1').getByText('not found').waitFor();
  await row('Nobody Here').getByText('not found').waitFor();
  await row('xxx').getByText('not searched').waitFor();
  await axeFindsNothing(page);
});

test('the likely one is accepted by Enter, and all are drawn and tagged in two steps', async () => {
  await hands.reach(rows());
  await hands.press('Home', 'ArrowDown', 'Enter');
  await row('Department of State').getByText('decided').waitFor();
  const drawn = Number(await page.getByTestId('canvas').getAttribute('data-nodes'));
  await hands.reach(button(/^Add 3 to the canvas$/));
  await hands.press('Enter');
  await button('Select 3').waitFor();
  await page.waitForSelector(`[data-testid="canvas"][data-nodes="${drawn + 3}"]`);
  await hands.reach(dialog().getByRole('textbox', { name: /^Tag for all/ }));
  await hands.type('listed');
  await hands.press('Enter');
  await page.getByTestId('announcement').getByText(/^Tagged /).waitFor({ state: 'attached' }); // oxfmt-ignore
});

test('for a name that nobody goes by somebody is looked for, and chosen by hand', async () => {
  await hands.reach(rows(), 'Shift+Tab');
  await hands.press('End', 'ArrowUp', '/');
  await hands.type('Wenbin');
  await page.getByRole('option', { name: 'Wang Wenbin', exact: true }).waitFor();
  await hands.press('Enter');
  await row('Nobody Here').getByText('chosen by hand').first().waitFor();
  await axeFindsNothing(page);
  await hands.press('u');
  await row('Nobody Here').getByText('not found').first().waitFor();
});

test('the table is exported with its misses, and its formula stays text', async () => {
  const given = page.waitForEvent('download');
  await hands.reach(button('Export CSV'));
  await hands.press('Enter');
  const csv = await readFile(await (await given).path(), 'utf8');
  expect(csv).toContain('Nobody Here');
  expect(csv).toMatch(/(^|,|")'=1\+1/m);
  expect(csv.split('\n').filter((line) => line.includes('not found'))).toHaveLength(2);
});

test('what joins three of them is asked as a question about paths', async () => {
  await hands.reach(rows(), 'Shift+Tab');
  await hands.press('Home', 'Space', 'Shift+ArrowDown', 'Shift+ArrowDown');
  await hands.reach(button('What joins these'));
  await hands.press('Enter');
  await page.getByRole('region', { name: 'Answer' }).waitFor();
  await page.locator('.ending').first().waitFor();
});
