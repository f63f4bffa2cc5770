import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aDesk, layersOf } from './a-desk.ts';
import { byKeyboard } from './by-keyboard.ts';
import { keptOnce } from './kept.ts';
import { axeFindsNothing } from './violations.ts';

const desk = aDesk();
const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' });
const painted = (page: Page) => page.waitForSelector('[data-testid="canvas"][data-picture="painted"]');
/** Bodies and words at rest: what was lit above them before is wiped, or was never painted. */
const pictureOf = async (page: Page) => (await layersOf(page)).slice(0, 2);
const title = (page: Page, words: RegExp) => evidence(page).getByRole('heading', { name: words }).waitFor();

test('by keyboard: suppose a line, read, change and test it, settle it, undo, and find it after a reload', async () => {
  const page = await desk.open({ width: 1280, height: 800, theme: 'light' });
  const { press, type, reach, command } = byKeyboard(page);
  await press('Shift+T');
  await reach(page.getByRole('tab', { name: /^Relations/ }), 'Shift+Tab');
  await press('ArrowLeft');
  const actors = page.getByRole('grid', { name: 'Actors drawn' });
  await reach(actors);
  await press('Space', 'Shift+ArrowDown');
  await evidence(page).getByRole('heading', { name: '2 actors selected' }).waitFor();

  await press('Shift+S');
  await page.getByRole('dialog', { name: 'Suppose a line' }).waitFor();
  await axeFindsNothing(page);
  await type('asked for it');
  await press('Tab', 'Tab');
  await type('Both spoke of it the same day.');
  await press('Tab');
  await type('Carol');
  await press('Enter');
  await title(page, /^supposed .* – asked for it\? → /);
  await evidence(page).getByText('Carol (stated, not verified)').waitFor();
  await evidence(page)
    .getByRole('heading', { name: /^What joins the two now/ })
    .waitFor();
  await axeFindsNothing(page);

  await command('Change the hypothesis');
  await page.getByRole('dialog', { name: 'Change the hypothesis' }).waitFor();
  await press('Control+a');
  await type('paid for it');
  await press('Enter');
  await title(page, /paid for it\?/);

  await command('Test the hypothesis');
  await page.getByRole('region', { name: 'Answer' }).waitFor();
  await page.locator('.ending').first().waitFor();
  await press('Escape');
  await command('Put out the lit paths');

  await reach(evidence(page).getByRole('button', { name: 'Turn it into this line' }).first());
  await press('Enter');
  await evidence(page).getByText('found: a relation says so').waitFor();
  await keptOnce(page, ({ hypotheses = [] }) =>
    hypotheses.some((one) => one.is === 'line' && one.fact !== null),
  );
  await command('Undo');
  await keptOnce(page, ({ hypotheses = [] }) =>
    hypotheses.some((one) => one.is === 'line' && one.fact === null),
  );

  await command('Fit the picture into view');
  await page.locator('.saving', { hasText: /^Saved/ }).waitFor();
  await painted(page);
  const before = await pictureOf(page);
  await page.reload();
  await page.waitForSelector('[data-testid="canvas"][data-layout="idle"]:not([data-nodes="0"])');
  await title(page, /paid for it\?/);
  await painted(page);
  expect(await pictureOf(page)).toEqual(before);
});
