import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { takeFaults } from '../support/page.ts';
import { aDesk } from './a-desk.ts';
import { byKeyboard, type Keyboard } from './by-keyboard.ts';
import { axeFindsNothing } from './violations.ts';

/** An analyst without a mouse takes in two tables, reads a line of them as a row of a file, and takes them out again. */
const desk = aDesk();
const NODES = 'id,name,type\n1,Antony Blinken,Person\n2,Harbour Holding,Firm\n3,Lina Öztürk,Individual\n';
const TIES =
  'from,to,relation,since,position,source\n3,2,director,2019-05,Chief,"Register, 44"\n1,3,met,2021,,\n2,3,frobs,,,\n';

let page: Page;
let hands: Keyboard;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redthread-import-'));
  await writeFile(join(folder, 'nodes.csv'), NODES);
  await writeFile(join(folder, 'ties.csv'), TIES);
  page = await desk.open({ width: 1280, height: 800, theme: 'light' });
  page.setDefaultTimeout(60_000);
  hands = byKeyboard(page);
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const dialog = () => page.getByRole('dialog', { name: 'Import data' });
const button = (name: string | RegExp) => dialog().getByRole('button', { name, exact: true });

test('two tables are looked at, corrected, taken in, read and taken out by keys alone', async () => {
  await hands.command('Import data');
  await dialog().waitFor();
  await hands.reach(button('Choose files'));
  const asked = page.waitForEvent('filechooser');
  await hands.press('Enter');
  await (await asked).setFiles(['nodes.csv', 'ties.csv'].map((name) => join(folder, name)));

  const row = dialog().getByRole('row', { name: /ties\.csv 4 relation frobs/ });
  await row.waitFor();
  await axeFindsNothing(page);
  expect(await button('Take in').isDisabled()).toBe(true);
  const word = dialog().getByLabel('“frobs” is');
  await hands.reach(word);
  // What is chosen by its first letters is told by the select itself.
  await hands.type('left out');
  await row.waitFor({ state: 'detached' });
  await dialog().getByText(/2 new actors, 1 known actor, 2 new relations/).waitFor();
  await axeFindsNothing(page);

  await hands.reach(dialog().getByLabel('Your name, stated and not verified'));
  await hands.type('Carol');
  await hands.reach(button('Take in 2 claims'));
  await hands.press('Enter');
  await dialog().getByText(/^In the graph now: nodes\.csv and ties\.csv, 2 claims/).waitFor();
  await hands.reach(button('Show it on the canvas'));
  await hands.press('Enter');
  await dialog().waitFor({ state: 'detached' });
  await page.getByTestId('announcement').getByText(/^Drew what nodes\.csv and ties\.csv tells/).waitFor();

  await page.getByPlaceholder('Filter rows').fill('Öztürk');
  await page.getByRole('row', { name: 'Lina Öztürk' }).first().click();
  await page.getByText(/From the file/).waitFor();
  const evidence = page.getByText(/From the file/);
  expect(await evidence.textContent()).toMatch(/^From the file ties\.csv, row 2, column relation · its maker is not stated · of .* · imported by Carol$/);
  await page.getByText('The file cites as its source: Register, 44').waitFor();

  await hands.command('Import data');
  await hands.reach(button('Take nodes.csv and ties.csv out again'));
  await hands.press('Enter');
  await hands.reach(button(/^Take \d+ claims? out of the graph$/));
  await hands.press('Enter');
  await page.getByTestId('announcement').getByText(/^Took the imported file/).waitFor();
  await dialog().getByRole('list', { name: 'Imported files' }).waitFor({ state: 'detached' });
  takeFaults();
}, 400_000); // oxfmt-ignore
