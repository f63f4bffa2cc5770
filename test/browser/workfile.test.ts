import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Workfile } from '#contract/workfile';
import { takeFaults } from '../support/page.ts';
import { aDesk } from './a-desk.ts';
import { byKeyboard, type Keyboard } from './by-keyboard.ts';
import { axeFindsNothing } from './violations.ts';

/** An analyst without a mouse saves a workfile, reads what another made of it, merges it and takes that back. */
const desk = aDesk();

let page: Page;
let hands: Keyboard;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redthread-workfile-'));
  page = await desk.open({ width: 1280, height: 800, theme: 'light' });
  page.setDefaultTimeout(30_000);
  hands = byKeyboard(page);
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const NOBODY = 'console: Failed to load resource: the server responded with a status of 404 (Not Found)';
const dialog = () => page.getByRole('dialog', { name: 'Open a workfile' });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const announced = async (words: string | RegExp) => {
  await page.getByTestId('announcement').getByText(words).waitFor();
};

async function choose(name: string, text: string): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, text);
  await hands.press('Control+Shift+L');
  await dialog().waitFor();
  await hands.reach(button('Choose a file'));
  const asked = page.waitForEvent('filechooser');
  await hands.press('Enter');
  await (await asked).setFiles(path);
}

test('a workfile is saved, told, merged in one step and taken back', async () => {
  await hands.press('Control+a', 'Control+ArrowRight', 'Escape');
  await announced(/^Moved /);
  const given = page.waitForEvent('download');
  await hands.press('Control+Shift+S');
  const text = await readFile(await (await given).path(), 'utf8');
  const workfile = Workfile.parse(JSON.parse(text));
  const { canvas } = workfile;
  const nobody = { id: 'person/nobody-here', name: 'Nobody Here', type: 'Person' as const, at: null, pinned: false, hidden: false };
  canvas.nodes.push(nobody);
  canvas.cards.push({ id: 'card', text: 'ask the register', at: { x: 0, y: 0 } });
  workfile.counts.actors += 1;
  workfile.counts.cards += 1;
  workfile.title = 'What Carol found';

  await choose('carol.redthread.json', JSON.stringify(workfile));
  await dialog().getByText('What Carol found', { exact: true }).waitFor();
  await dialog().getByText('Nobody Here', { exact: true }).waitFor();
  await axeFindsNothing(page);
  await hands.reach(button('Merge into this canvas'));
  await hands.press('Enter');
  await announced(/^Merged the workfile “What Carol found”.*: 0 actors, 0 relations added, 1 unknown left out$/);
  await dialog().waitFor({ state: 'detached' });
  await hands.press('Control+z');
  await announced(/^Undone: Merged the workfile/);

  await choose('carol.redthread.json', JSON.stringify(workfile));
  await hands.reach(button('Open as a new investigation'));
  await hands.press('Enter');
  await announced(/^Opened What Carol found/);
  // Of nobody, each time, whether it was merged into another: the browser notes that there is none.
  expect(takeFaults()).toEqual([NOBODY, NOBODY]);
}, 240_000); // oxfmt-ignore

test('one that holds __proto__ is refused with its place', async () => {
  await choose('hostile.json', '{"format":"redthread/investigation","canvas":{"__proto__":{"x":1}}}');
  const alert = page.getByRole('alert', { name: 'Not taken' });
  await alert.getByText('canvas', { exact: true }).waitFor();
  await alert.getByText(/a field called “__proto__”/).waitFor();
  await axeFindsNothing(page);
  expect(await page.evaluate(() => 'x' in {})).toBe(false);
}, 240_000);
