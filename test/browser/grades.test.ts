import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aDesk } from './a-desk.ts';
import { keptOnce } from './kept.ts';

const desk = aDesk();

/** Tab until what is named has the focus, as somebody without a mouse comes to it. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    // Each press depends on where the one before it has led.
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('Tab');
    // oxlint-disable-next-line no-await-in-loop
    const focused = await page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute('aria-label') ?? at?.closest('label')?.textContent ?? at?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`${String(name)} is not reached by Tab`);
}

async function choose(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.getByRole('searchbox', { name: 'Filter the commands' }).waitFor();
  await page.keyboard.type(command);
  await page.getByRole('menuitem', { name: command }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

const edges = (page: Page) => page.getByTestId('canvas').getAttribute('data-edges').then(Number);

test('by keyboard: grade a publisher, see it among the sources, filter by it, reload, and undo it', async () => {
  const page = await desk.open({ width: 1280, height: 800, theme: 'light' });
  const all = await edges(page);
  await page.getByRole('grid', { name: 'Relations drawn' }).getByRole('row').nth(1).focus();
  await page.keyboard.press('Space');
  const sources = page.getByRole('region', { name: 'Sources' });
  await sources.waitFor();

  const ungraded = sources.getByRole('button', { name: /: not graded/ });
  await ungraded.first().waitFor();
  const publishers = await ungraded.count();
  await tabTo(page, /^Reliability of .*: not graded/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^A ?completely reliable/);
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /^$/);
  await page.keyboard.type('Read daily for years');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Carol');
  await page.keyboard.press('Enter');
  await sources.getByRole('button', { name: /: B usually reliable/ }).waitFor();
  const decisions = sources.getByRole('list', { name: 'Decisions' });
  await decisions.getByText('Carol (stated, not verified)').waitFor();
  expect(await page.getByRole('button', { name: 'Analyst: Carol' }).count()).toBe(1);

  await choose(page, 'Filter by the grades of sources');
  await page.getByRole('tabpanel', { name: /^Filters/ }).waitFor();
  await tabTo(page, /^any$/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, /^Include not graded/);
  await page.keyboard.press('Space');
  // What has the focus far down in a panel scrolls the panel alone.
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
  const hidden = page.getByTestId('hidden-lines').first();
  await hidden.waitFor();
  const shown = await edges(page);
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  await expect(hidden.textContent()).resolves.toContain(`${all - shown} of ${all} relations hidden`);

  await keptOnce(page, ({ filters }) => filters.sources.reliability === 'B');
  await page.reload();
  await page.waitForSelector(`[data-testid="canvas"][data-edges="${shown}"]`);
  await page.getByRole('button', { name: 'Analyst: Carol' }).waitFor();
  await choose(page, 'Show what filters hide');
  await page.waitForSelector(`[data-testid="canvas"][data-edges="${all}"]`);

  // What was done before the reload is not in this page's history: one's own last word is taken back beside it.
  // The palette gives the focus back as it goes.
  await page.getByRole('searchbox', { name: 'Filter the commands' }).waitFor({ state: 'detached' });
  const graded = sources.getByRole('button', { name: /: B usually reliable/ });
  await graded.press('Enter');
  await sources.getByRole('button', { name: 'take it back' }).waitFor();
  await tabTo(page, /^take it back$/);
  await page.keyboard.press('Enter');
  await sources.getByRole('button', { name: /: B usually reliable/ }).waitFor({ state: 'detached' });
  expect(await ungraded.count()).toBe(publishers);
});

test('by keyboard: undo takes back the grade that was given last', async () => {
  const page = await desk.open({ width: 1920, height: 1080, theme: 'dark' });
  await page.getByRole('grid', { name: 'Relations drawn' }).getByRole('row').nth(1).focus();
  await page.keyboard.press('Space');
  const claim = page.getByRole('button', { name: /^Credibility of .*: not graded/ }).first();
  await claim.focus();
  await page.keyboard.press('Enter');
  await tabTo(page, /^1 ?confirmed by others/);
  await page.keyboard.press('Space');
  await tabTo(page, /^$/);
  await page.keyboard.type('Two registers say so');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Carol');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Credibility of .*: 1 confirmed/ }).waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.keyboard.press('Control+Z');
  await page.getByText('took the last decision back').waitFor();
  await page.getByRole('button', { name: /^Credibility of .*: 1 confirmed/ }).waitFor({ state: 'detached' });
});
