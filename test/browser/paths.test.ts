import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aDesk } from './a-desk.ts';
import { byKeyboard } from './by-keyboard.ts';
import { keptOnce, positions, somebodyMoves } from './kept.ts';
import { openPathsAt } from './path-ways.ts';
import { MISTAKEN_OF_OPEN, violations } from './violations.ts';

/** How two actors are connected: one page for all of it by mouse, and one by keyboard alone. */
const desk = aDesk();
const SIZE = { width: 1280, height: 800, theme: 'light' } as const;
const BLINKEN = 'person/antony-blinken';

let page: Page;
let questions = 0;
/** Of the question that has a waypoint, somebody to avoid and a window. */
let link = '';

beforeAll(async () => {
  page = await desk.open(SIZE);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});

const panel = (of = page) => of.getByRole('region', { name: 'Find paths' });
const press = (name: string | RegExp) => panel().getByRole('button', { name }).first().click();
const answer = (of = page) => panel(of).getByRole('region', { name: 'Answer' });
const items = () => answer().locator('.path');
const copied = () => page.evaluate(() => navigator.clipboard.readText());

test('two actors are chosen by name, and the answer is a sentence whose footnotes open the evidence', async () => {
  await page.getByRole('button', { name: 'Find paths' }).first().click();
  await choose('from', 'Antony Blinken');
  await choose('to', 'Joe Biden');
  await find('Paths from Antony Blinken to Joe Biden: 1 path, the shortest of 2 steps.');
  await expect(items().innerText()).resolves.toMatch(/Antony Blinken met Xi Jinping.*\[1\].*\[2\]/s);
  await expect(items().innerText()).resolves.toContain('Place 1: ');
  await items().getByRole('button', { name: '[2], evidence' }).click();
  await page.getByRole('region', { name: 'What speaks for it' }).waitFor();
  expect(await violations(page, { mistaken: MISTAKEN_OF_OPEN })).toEqual([]);
}); // oxfmt-ignore

test('paths light up while they are pointed at, and are lit, set out and added to the canvas', async () => {
  await byKeyboard(page).find('Antony Blinken');
  await page.keyboard.press('k');
  await keptOnce(page, ({ nodes }) => nodes.some(({ id, pinned }) => id === BLINKEN && pinned));
  // The search has taken its place.
  await page.getByRole('button', { name: 'Find paths' }).first().click();
  await mode('Next');
  await find(/^Paths, the next ones too, from Antony Blinken to Joe Biden: /);

  const calm = (how: string) => page.waitForSelector(`[data-testid="canvas"][data-calm="${how}"]`);
  await items().first().locator('.path-choose[aria-pressed="true"]').click();
  await items().first().locator('.path-sentence').hover();
  await calm('hover');
  await press(/^Light all \d+$/);
  await calm('thread');
  expect(await answer().locator('.path[data-lit]').count()).toBe(await items().count());

  await page.waitForSelector('[data-testid="canvas"][data-layout="idle"]');
  await keptOnce(page, ({ nodes }) => nodes.every(({ at }) => at !== null));
  const before = await positions(page);
  await press('Set out left to right');
  await somebodyMoves(page, before);
  expect((await positions(page)).get(BLINKEN)).toEqual(before.get(BLINKEN));
  await press('Add to the canvas');
});

test('they are copied with their sources, kept under a name, and asked again', async () => {
  await press('Copy as Markdown');
  await page.getByText(/^Markdown of .* copied$/).first().waitFor();
  const text = await copied();
  expect(text).toMatch(/^1\. .*\[\^1\]/m);
  expect(text).toMatch(/^\[\^1\]: /m);
  expect(text).toMatch(/^## Sources$/m);

  await press(/^Keep as/);
  const name = panel().getByRole('textbox', { name: 'Name of this result' });
  await name.fill('Before the summit');
  await name.press('Enter');
  await press('Ask again: Before the summit');
  await panel().getByText(/^Nothing has changed since/).waitFor();
}); // oxfmt-ignore

test('none is proved, and what is barred or asked too strictly is asked otherwise by one press', async () => {
  await mode('Shortest');
  await choose('from', 'Jen Daskal');
  await choose('to', 'Todd Robinson');
  const none = 'Paths from Jen Daskal to Todd Robinson: no path within 4 steps.';
  await find(none);
  await answer().getByText(/^The search was complete: \d+ actors and \d+ lines\./).waitFor();
  await press('Let United States in');
  await answer().getByText(/1 path, the shortest of 2 steps\.$/).waitFor();

  await press('set it back');
  await find(none);
  const loosenings = answer().getByRole('list', { name: 'What would find a path' });
  await loosenings.getByRole('button', { name: /^with hubs: / }).click();
  await answer().locator('[data-ending="found"]').waitFor();
  await press('set it back');
}); // oxfmt-ignore

test('it is asked in order of time, what two share, and what joins three', async () => {
  await choose('from', 'Antony Blinken');
  await choose('to', 'Xi Jinping');
  await mode('Shared');
  await find(/^What Antony Blinken and Xi Jinping share: 1 actor shared\b/);
  await mode('In order of time');
  await find(/^Paths in order of time from Antony Blinken to Xi Jinping: /);
  await mode('What joins these');
  await choose('from', 'Todd Robinson');
  await find('What joins Antony Blinken, Xi Jinping, Todd Robinson: joined by 2 paths.');
});

test('a waypoint, somebody to avoid and a window are asked, and a reload keeps the form', async () => {
  await mode('Shortest');
  await press('To: remove Todd Robinson');
  await choose('to', 'Joe Biden');
  await press(/^More/);
  await press(/^By way of/);
  await choose('via', 'meetings in Beijing');
  await press(/^Not through/);
  await choose('avoid', 'Nancy Pelosi');
  await press(/^When/);
  await panel().getByText('within a window', { exact: true }).click();
  await panel().getByRole('textbox', { name: 'From' }).first().fill('2023');
  await panel().getByRole('textbox', { name: 'To' }).first().fill('2024');
  await find(/1 path, the shortest of 3 steps\.$/);
  await press('Copy the link');
  await page.getByText('Link to the question copied').first().waitFor();
  link = await copied();
  expect(link).toContain('held=2023..2024');

  await page.reload();
  await page.getByRole('button', { name: 'Find paths' }).first().click();
  await panel().getByText(/, by way of .*, not through Nancy Pelosi, held .* 1 path, /).waitFor();
}); // oxfmt-ignore

test('whoever opens the link sees the question, and nothing is asked before they say so', async () => {
  const { pathname, search } = new URL(link);
  // Whether anybody has the id that nobody has is asked of the server, which says no.
  const other = await desk.open({ ...SIZE, path: pathname + search, mayReport: [/status of 404/] });
  other.on('request', (request) => {
    if (request.url().endsWith('/api/paths')) questions++;
  });
  const invitation = other.getByRole('group', { name: 'What this address asks' });
  await invitation.getByText(/^Paths from Antony Blinken to Joe Biden, by way of .*, held /).waitFor();
  await other.getByRole('combobox', { name: 'From' }).and(other.locator('[value="Antony Blinken"]')).waitFor();
  expect(questions).toBe(0);
  await invitation.getByRole('button', { name: 'Run it' }).click();
  await answer(other).getByText(/1 path, the shortest of 3 steps\.$/).waitFor();
  expect(questions).toBe(1);

  await openPathsAt(other, `from=${BLINKEN},person/nobody-at-all&to=person/joe-biden&hops=7`);
  await other.getByText('“hops” leaves out “7”: it takes a whole number from 1 to 6.').waitFor();
  await other.getByText('no name is known for this id').waitFor();
  await other.context().close();
}); // oxfmt-ignore

test('by keyboard alone: from the question to the answer, along its steps, and out again', async () => {
  const other = await desk.open(SIZE);
  const keys = byKeyboard(other);
  await keys.press('p');
  for (const name of ['Jen Daskal', 'Todd Robinson']) {
    // The other end is where the first one leads.
    // oxlint-disable-next-line no-await-in-loop
    await keys.type(name);
    // oxlint-disable-next-line no-await-in-loop
    await other.getByRole('option', { name }).first().waitFor();
    // oxlint-disable-next-line no-await-in-loop
    await keys.press('Enter');
  }
  await answer(other).getByText(/: no path within 4 steps\.$/).waitFor();
  await keys.reach(answer(other).getByRole('button', { name: 'Let United States in' }));
  await keys.press('Enter');
  await answer(other).getByText(/1 path, the shortest of 2 steps\.$/).waitFor();
  await keys.reach(answer(other).getByRole('button', { name: '[1], evidence' }));
  await keys.press('Enter', 'ArrowRight');
  await answer(other).locator('.footnote[aria-current]', { hasText: '[2]' }).waitFor();
  await other.getByRole('region', { name: 'What speaks for it' }).waitFor();
  await keys.press('Escape');
  await panel(other).waitFor({ state: 'detached' });
}); // oxfmt-ignore

/** Not by their roles: while another field offers names, what lies around them is hidden from it. */
async function choose(field: 'from' | 'to' | 'via' | 'avoid', name: string): Promise<void> {
  await page.locator(`[data-end="${field}"] input`).fill(name);
  await page.getByRole('option', { name: new RegExp(name) }).first().click();
  // A field that takes several offers more at once, and hides all else meanwhile; Tab leaves it and takes nobody.
  await page.keyboard.press('Tab');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
} // oxfmt-ignore

async function mode(label: string): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Kind of paths' }).getByText(label, { exact: true }).click();
}

/** Asks, and waits for these words of the ending. */
async function find(words: string | RegExp): Promise<void> {
  await panel().getByRole('button', { name: 'Find paths', exact: true }).click();
  await answer().locator('.ending-words').filter({ hasText: words }).waitFor();
}
