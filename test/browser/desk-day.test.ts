import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aDesk, layersOf } from './a-desk.ts';
import { byKeyboard, type Keyboard } from './by-keyboard.ts';
import { positions, somebodyMoves } from './kept.ts';
import { axeFindsNothing } from './violations.ts';

/** A day at the desk without a mouse: one page from the empty desk to an investigation that two people work on. */
const desk = aDesk();
const BLINKEN = 'Antony Blinken';
const TITLE = 'A day with Blinken';
/** On the button of the menu, when it is known how many there are. */
const COUNTED = /^Bring (the next \d+ of )?[\d,]+$/;
const SIZE = { width: 1280, height: 800 };

let page: Page;
let keys: Keyboard;
let investigation: string;

beforeAll(async () => {
  // A conflict and an investigation that is not there are refused by the server, and the browser tells of it.
  page = await desk.open({ ...SIZE, theme: 'light', mayReport: [/status of 40[49]/] });
  keys = byKeyboard(page);
});

const canvas = () => page.getByTestId('canvas');
const drawn = async () => Number(await canvas().getAttribute('data-nodes'));
const evidence = () => page.getByRole('complementary', { name: 'Evidence' });
const dialog = (name: string | RegExp) => page.getByRole('dialog', { name });
const list = () => dialog('Investigations').getByRole('list', { name: 'Investigations' });

test('an empty desk offers what is loaded, three examples and the search', async () => {
  await keys.command('Clear the canvas');
  await page.getByText('Nothing is drawn.').waitFor();
  await page.getByRole('list', { name: 'Examples' }).waitFor();
  expect(await page.getByRole('list', { name: 'Examples' }).getByRole('listitem').count()).toBe(3);
  await axeFindsNothing(page);
});

test('find an actor, and expand it by a menu that Escape closes', async () => {
  await keys.find(BLINKEN);
  await drawnBecomes(1);
  const menu = dialog(`Expand ${BLINKEN} by …`);
  await keys.press('Shift+E');
  await menu.getByRole('button', { name: COUNTED }).waitFor();
  await axeFindsNothing(page);
  await keys.press('Escape');
  await menu.waitFor({ state: 'detached' });
  expect(await drawn()).toBe(1);
  await keys.press('Shift+E');
  const words = await menu.getByRole('button', { name: COUNTED }).innerText();
  await keys.press('Enter');
  await drawnBecomes(1 + Number(/\d+/.exec(words)?.[0]));
});

test('read the evidence of a row of the table, and walk along the lines', async () => {
  await keys.press('Shift+T');
  await keys.reach(page.getByRole('grid', { name: 'Relations drawn' }));
  await keys.press('ArrowDown');
  await evidence().getByRole('region', { name: 'What speaks for it' }).waitFor();
  await expect(evidence().innerText()).resolves.toMatch(/paragraph \d+/);

  await keys.reach(page.getByRole('tab', { name: /^Relations/ }), 'Shift+Tab');
  await keys.press('ArrowRight');
  const from = page.locator('.walk-at b');
  await from.waitFor();
  await axeFindsNothing(page);
  const before = await from.innerText();
  await keys.reach(page.getByRole('listbox', { name: /^Lines of/ }));
  await keys.press('ArrowRight');
  await page.waitForFunction((was) => document.querySelector('.walk-at b')?.textContent !== was, before);
  await keys.press('ArrowLeft');
  await page.waitForFunction((was) => document.querySelector('.walk-at b')?.textContent === was, before);
});

test('filter, read how much is hidden and why, and lift the filter', async () => {
  const all = await drawn();
  await keys.press('v');
  const filters = page.getByRole('tabpanel', { name: /^Filters/ });
  await keys.reach(filters.getByRole('listbox', { name: 'Types of actors shown' }));
  await keys.reach(filters.getByRole('option', { name: /^Country/ }), 'ArrowDown');
  await keys.press('Space');
  await page.getByTestId('hidden-lines').first().waitFor();
  expect(await drawn()).toBeLessThan(all);
  await axeFindsNothing(page);
  await keys.reach(page.getByRole('button', { name: 'show what filters hide' }).first());
  await keys.press('Enter');
  await drawnBecomes(all);
});

test('hide and show, group and open: nobody moves', async () => {
  await saved();
  const [all, before] = [await drawn(), await positions(page)];
  await keys.find(BLINKEN);
  await keys.press('h');
  await drawnBecomes(all - 1);
  await keys.press('a');
  await drawnBecomes(all);

  await keys.press('Control+a');
  await evidence().getByText(`${all} actors selected`).waitFor();
  await axeFindsNothing(page);
  await keys.press('Shift+F10');
  await page.getByRole('menu').waitFor();
  await axeFindsNothing(page);
  await keys.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });

  await keys.press('Control+g');
  await drawnBecomes(1);
  await keys.press('o');
  await drawnBecomes(all);
  await saved();
  expect(await positions(page)).toEqual(before);
});

test('arrange, undo and redo, and go to a step of the history', async () => {
  const before = await positions(page);
  await keys.command('Arrange by type');
  await somebodyMoves(page, before);
  await saved();
  const arranged = await positions(page);
  await keys.press('Control+z');
  await saved();
  expect(await positions(page)).toEqual(before);
  await keys.press('Control+Shift+Z');
  await saved();
  expect(await positions(page)).toEqual(arranged);

  await keys.press('Control+Shift+H');
  const steps = dialog('History').getByRole('listbox');
  await steps.waitFor();
  await axeFindsNothing(page);
  await keys.reach(steps.getByRole('option', { selected: true }));
  await keys.press('ArrowUp', 'Enter');
  await steps.getByRole('option', { name: /, undone$/ }).waitFor();
  await keys.press('Escape');
  await saved();
  expect(await positions(page)).toEqual(before);
});

test('write a note and a card, and give the investigation a name', async () => {
  await keys.find(BLINKEN);
  await keys.reach(evidence().getByRole('button', { name: 'Write a note' }));
  await keys.press('Enter');
  await keys.type('Whom did he meet?');
  await keys.reach(evidence().getByRole('button', { name: 'Keep the note' }));
  await keys.press('Enter');
  await evidence().getByText('Whom did he meet?').waitFor();
  await focusIsKept();

  await keys.command('Put a text card on the canvas');
  await page.getByRole('textbox', { name: 'Text of the card' }).waitFor();
  await keys.type('Ask about August');
  await keys.press('Control+Enter');
  await page.locator('.card p').waitFor();
  await focusIsKept();

  await keys.press('Control+o');
  await keys.reach(dialog('Investigations').getByRole('textbox', { name: 'Title of this investigation' }));
  await keys.press('Control+a');
  await keys.type(TITLE);
  await keys.press('Enter');
  await list().waitFor();
  await axeFindsNothing(page);
  await keys.press('Escape');
  await page.getByRole('button', { name: `Investigation: ${TITLE}` }).waitFor();
});

test('reload when it is saved: the same picture to the pixel', async () => {
  await saved();
  const [before, picture] = [await positions(page), await layersOf(page)];
  expect(picture[0]?.length).toBeGreaterThan(10_000);
  investigation = new URL(page.url()).pathname;
  expect(investigation).toMatch(/^\/i\/\w{26}$/);
  await page.reload();
  await drawnBecomes(before.size);
  await page.locator('.card p').waitFor();
  expect(await positions(page)).toEqual(before);
  expect(await layersOf(page)).toEqual(picture);
});

test('two people change one investigation: the second is told, and nothing is lost', async () => {
  const other = await desk.open({ ...SIZE, theme: 'light', path: investigation });
  await byKeyboard(other).find('Nancy Pelosi');
  await other.locator('.saving', { hasText: /^Saved/ }).waitFor();

  await keys.find('Jen Daskal');
  const conflict = page.getByRole('alert').filter({ hasText: 'not saved' });
  await conflict.waitFor();
  await keys.reach(conflict.getByRole('button', { name: 'Go on in a copy' }), 'Shift+Tab');
  await keys.press('Enter');
  await conflict.waitFor({ state: 'detached' });
  await saved();
  expect(new URL(page.url()).pathname).not.toBe(investigation);
  expect((await positions(page)).has('person/jen-daskal')).toBe(true);

  const theirs = await other.request.get(
    new URL(investigation.replace('/i/', '/api/investigations/'), page.url()).href,
  );
  expect(await theirs.text()).toContain('person/nancy-pelosi');
  await other.context().close();
});

test('delete an investigation in the list, and bring it back', async () => {
  await keys.press('Control+o');
  await keys.reach(list().getByRole('button', { name: `Delete ${TITLE}`, exact: true }));
  await keys.press('Enter');
  await keys.reach(dialog('Investigations').getByRole('button', { name: /^Deleted/ }));
  await keys.press('Enter');
  await keys.reach(dialog('Investigations').getByRole('button', { name: `Restore ${TITLE}`, exact: true }));
  await keys.press('Enter');
  await list()
    .getByRole('button', { name: `Delete ${TITLE}`, exact: true })
    .waitFor();
  await keys.press('Escape');
});

test('an address of an investigation that is not there says so, and offers the list', async () => {
  await page.goto(new URL('/i/01jdabcdefghjkmnpqrstvwxyz', page.url()).href);
  await keys.reach(page.getByRole('button', { name: 'See the investigations' }));
  await keys.press('Enter');
  await list().getByRole('button', { name: new RegExp(`^${TITLE}`) }).first().waitFor();
}); // oxfmt-ignore

test('an address may name the actor to begin with', async () => {
  await page.goto(new URL('/?focus=person/antony-blinken', page.url()).href);
  await page.getByRole('heading', { name: BLINKEN, level: 3 }).waitFor();
  await page.waitForSelector('[data-testid="canvas"][data-layout="idle"]:not([data-nodes="0"])');
  expect(await drawn()).toBeGreaterThan(1);
});

async function drawnBecomes(nodes: number): Promise<void> {
  await page.waitForSelector(`[data-testid="canvas"][data-layout="idle"][data-nodes="${nodes}"]`);
}

/** A change is saved a little after it was made; a layout that is under way is a change to come. */
async function saved(): Promise<void> {
  await page.waitForSelector('[data-testid="canvas"][data-layout="idle"]');
  await page.locator('.saving', { hasText: /^Saved/ }).waitFor();
}

async function focusIsKept(): Promise<void> {
  await page.waitForFunction(() => document.activeElement !== document.body);
}
