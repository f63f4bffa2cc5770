import type { Page, Route } from 'playwright-core';

/** What a panel shows that waits for an answer, one whose answer failed, and one that has nothing, or all of it. */
export type PanelState = 'empty' | 'busy' | 'failed' | 'full';

export interface PanelPicture {
  name: string;
  state: PanelState;
  /** The answers that it waits for or that fail. */
  asks?: string;
  open(page: Page): Promise<unknown>;
}

const HISTORY = 'Control+Shift+H';
const INVESTIGATIONS = '**/api/investigations*';
const COUNTS = '**/*neighbour-counts/run';

// oxfmt-ignore
export const PANELS: readonly PanelPicture[] = [
  { name: 'welcome', state: 'full', open: clear },
  { name: 'history', state: 'empty', open: (page) => openBy(page, HISTORY, 'Nothing was done') },
  { name: 'history', state: 'full', open: openHistory },
  { name: 'investigations', state: 'busy', asks: INVESTIGATIONS, open: (page) => page.keyboard.press('Control+o') },
  { name: 'investigations', state: 'failed', asks: INVESTIGATIONS, open: (page) => openBy(page, 'Control+o', 'Try again') },
  { name: 'investigations', state: 'full', open: (page) => openBy(page, 'Control+o', 'Example') },
  { name: 'expand', state: 'busy', asks: COUNTS, open: openExpand },
  { name: 'expand', state: 'failed', asks: COUNTS, open: openExpand },
  { name: 'expand', state: 'full', open: openExpand },
  { name: 'filters', state: 'empty', open: openFiltersOfNothing },
  { name: 'filters', state: 'full', open: openFilters },
  { name: 'selection', state: 'full', open: (page) => openBy(page, 'Control+a', 'actors selected') },
  { name: 'walk', state: 'full', open: openWalk },
  { name: 'context-menu', state: 'full', open: openContextMenu },
];

/** Lets the answers of a panel hang, or fail. */
export async function answerBy(page: Page, { state, asks }: PanelPicture): Promise<void> {
  if (asks === undefined || state === 'full' || state === 'empty') return;
  await page.route(asks, (route) => (state === 'busy' ? undefined : refuse(route)));
}

function refuse(route: Route): Promise<void> {
  return route.fulfill({ status: 504, contentType: 'text/html', body: 'The gateway took too long.' });
}

async function openBy(page: Page, key: string, words: string): Promise<void> {
  await page.keyboard.press(key);
  await page.getByText(words).first().waitFor();
}

async function clear(page: Page): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.getByRole('list', { name: 'Examples' }).waitFor();
}

async function find(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type('Antony Blinken');
  await page.getByRole('option', { name: 'Antony Blinken' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Antony Blinken', level: 3 }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

async function openHistory(page: Page): Promise<void> {
  await find(page);
  for (const key of ['h', 'a', 'Control+a', 'Control+g', 'o', 'Control+z', 'Control+z']) {
    // Each is a step of its own.
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press(key);
  }
  await openBy(page, HISTORY, 'As it was opened');
}

async function openExpand(page: Page): Promise<void> {
  await find(page);
  await page.keyboard.press('Shift+E');
  await page.getByRole('dialog', { name: /^Expand/ }).waitFor();
  await page.locator('.expand-choices, .expand-menu .skeleton, .expand-menu [role="alert"]').first().waitFor();
} // oxfmt-ignore

async function openFiltersOfNothing(page: Page): Promise<void> {
  await page.keyboard.press('v');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
}

async function openFilters(page: Page): Promise<void> {
  await page.keyboard.press('v');
  const filters = page.getByRole('tabpanel', { name: /^Filters/ });
  await filters.getByRole('option', { name: /^Country/ }).click();
  await page.getByTestId('hidden-lines').first().waitFor();
  const folded = filters.locator('[aria-expanded="false"]');
  // The one that is unfolded leaves the list.
  // oxlint-disable-next-line no-await-in-loop
  while ((await folded.count()) > 0) await folded.first().click();
}

async function openWalk(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Walk' }).click();
  await page.locator('.walk-at').waitFor();
}

async function openContextMenu(page: Page): Promise<void> {
  await find(page);
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu').waitFor();
}
