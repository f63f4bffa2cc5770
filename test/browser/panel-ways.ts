import type { Page } from 'playwright-core';
import type { PanelState } from './panel-pictures.ts';

export const HISTORY = 'Control+Shift+H';

export async function openBy(page: Page, key: string, words: string): Promise<void> {
  await page.keyboard.press(key);
  await page.getByText(words).first().waitFor();
}

export async function clear(page: Page): Promise<void> {
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

export async function openHistory(page: Page): Promise<void> {
  await find(page);
  for (const key of ['h', 'a', 'Control+a', 'Control+g', 'o', 'Control+z', 'Control+z']) {
    // Each is a step of its own.
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press(key);
  }
  await openBy(page, HISTORY, 'As it was opened');
}

export async function openExpand(page: Page, state: PanelState): Promise<void> {
  await find(page);
  await page.keyboard.press('Shift+E');
  await page.getByRole('dialog', { name: /^Expand/ }).waitFor();
  const told = state === 'full' ? '.expand-choices' : TOLD[state];
  await page.getByRole('dialog', { name: /^Expand/ }).locator(told).first().waitFor();
} // oxfmt-ignore

export async function openFiltersOfNothing(page: Page): Promise<void> {
  await page.keyboard.press('v');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
}

export async function openFilters(page: Page): Promise<void> {
  await page.keyboard.press('v');
  const filters = page.getByRole('tabpanel', { name: /^Filters/ });
  await filters.getByRole('option', { name: /^Country/ }).click();
  await page.getByTestId('hidden-lines').first().waitFor();
  const folded = filters.locator('[aria-expanded="false"]');
  // The one that is unfolded leaves the list.
  // oxlint-disable-next-line no-await-in-loop
  while ((await folded.count()) > 0) await folded.first().click();
}

export async function openWalk(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Walk' }).click();
  await page.locator('.walk-at').waitFor();
}

export async function openContextMenu(page: Page): Promise<void> {
  await find(page);
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu').waitFor();
}

const FOUND: Record<PanelState, string> = {
  empty: '.empty-hits:has-text("Nothing loaded")',
  busy: '.empty-hits:has-text("Searching")',
  failed: '.find [role="alert"]',
  full: '.hit',
};

export async function search(
  page: Page,
  { words, state }: { words: string; state: PanelState },
): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.locator(FOUND[state]).first().waitFor();
}

export async function selectActor(page: Page, state: PanelState): Promise<void> {
  await page.getByRole('tab', { name: /^Actors \d/ }).click();
  await page.getByRole('grid', { name: 'Actors drawn' }).getByRole('rowheader').first().click();
  await awaitEvidence(page, state);
}

export async function selectLine(page: Page, state: PanelState): Promise<void> {
  await page.getByRole('grid', { name: 'Relations drawn' }).getByRole('gridcell').first().click();
  await awaitEvidence(page, state);
}

/** Without an answer there is no article. */
const TOLD: Record<PanelState, string> = {
  empty: 'article',
  busy: '.skeleton',
  failed: '[role="alert"]',
  full: 'article',
};

async function awaitEvidence(page: Page, state: PanelState): Promise<void> {
  await page.getByRole('complementary', { name: 'Evidence' }).locator(TOLD[state]).first().waitFor();
}

export async function writeNote(page: Page): Promise<void> {
  await selectActor(page, 'full');
  await page.getByRole('button', { name: 'Write a note' }).click();
  await page.keyboard.type('Ask who signed for it. <img src=x onerror=alert(1)>');
}

export async function filterRows(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Filter the rows by words' }).fill(words);
}

export async function drawAgain(page: Page, state: PanelState): Promise<void> {
  await clear(page);
  await page.getByRole('button', { name: 'Draw the overview' }).click();
  await page.locator(`.empty-canvas ${state === 'busy' ? '.spinner' : TOLD[state]}`).waitFor();
} // oxfmt-ignore

export async function openWalkOfNothing(page: Page): Promise<void> {
  await clear(page);
  await page.getByRole('tab', { name: 'Walk' }).click();
}

export async function openNoInvestigations(page: Page): Promise<void> {
  await openBy(page, 'Control+o', 'Example');
  await page.getByRole('dialog').getByRole('searchbox').fill('zzzz');
}

export async function findPaths(page: Page): Promise<void> {
  await page.keyboard.press('p');
  for (const [end, name] of [['From', 'Jen Daskal'], ['To', 'Xi Jinping']] as const) {
    // One end after the other.
    // oxlint-disable-next-line no-await-in-loop
    await page.getByRole('combobox', { name: end }).fill(name);
    // oxlint-disable-next-line no-await-in-loop
    await page.getByRole('option', { name: new RegExp(name) }).first().click();
  }
  const panel = page.getByRole('region', { name: 'Find paths' });
  await panel.getByRole('button', { name: 'Find paths', exact: true }).click();
  await panel.locator('.skeleton, [role="alert"], .path-answer li').first().waitFor();
} // oxfmt-ignore

export async function filterQueries(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Filter the queries' }).fill(words);
}

export async function runQuery(page: Page): Promise<void> {
  await filterQueries(page, 'is named');
  await page.getByRole('button', { name: /^Where an actor is named/ }).click();
  await page.locator('.query-form').getByRole('combobox').fill('Antony Blinken');
  await page.getByRole('option', { name: /Antony Blinken/ }).first().click();
  await page.getByRole('button', { name: 'Run', exact: true }).click();
} // oxfmt-ignore

const READ = { ...TOLD, full: '.reader-body' };

export async function readArticle(page: Page, state: PanelState): Promise<void> {
  await page.keyboard.press('r');
  await page.getByRole('dialog', { name: 'Read an article' }).getByRole('menuitem').first().click();
  await page.getByRole('complementary', { name: 'Article' }).locator(READ[state]).first().waitFor();
}

export async function openNoCommand(page: Page): Promise<void> {
  await openBy(page, 'Control+k', 'Undo');
  await page.keyboard.type('zzzz');
}
