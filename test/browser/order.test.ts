import { test } from '@jest/globals';
import { aDesk } from './a-desk.ts';
import { byKeyboard } from './by-keyboard.ts';
import type { SavedCanvas } from '#contract/saved-canvas';
import { kept, keptOnce } from './kept.ts';
import { axeFindsNothing } from './violations.ts';

const desk = aDesk();
/** Bounds what hangs: the page is looked at by axe three times. */
const LONG = 240_000;

test(
  'by keyboard: tag, frame, bring forward and note a selection, name the filters, and find it all after a reload',
  async () => {
    const page = await desk.open({ width: 1280, height: 800, theme: 'dark' });
    const { press, type, reach, command } = byKeyboard(page);
    const table = page.getByRole('grid', { name: 'Actors drawn' });
    await press('Shift+T');
    await reach(page.getByRole('tab', { name: /^Relations/ }), 'Shift+Tab');
    await press('ArrowLeft');
    await reach(table);
    await press('Space', 'Shift+ArrowDown');
    await page.getByRole('heading', { name: '2 actors selected' }).waitFor();

    await press('t');
    const tags = page.getByRole('dialog', { name: 'Tag the selection' });
    await tags.getByRole('textbox').waitFor();
    await type('to check');
    await press('Enter');
    await tags.getByRole('checkbox', { name: 'to check', checked: true }).waitFor();
    await axeFindsNothing(page, {});
    await press('Escape');
    await tags.waitFor({ state: 'detached' });

    await press('Shift+G');
    await page.getByRole('textbox', { name: 'Title around 2 actors' }).waitFor();
    await type('The first two');
    await press('Enter');
    const frame = page.getByRole('button', {
      name: /^The first two, 2 actors\b.*: arrow keys move its actors$/,
    });
    await frame.waitFor();
    await reach(frame);
    const before = await kept(page);
    await press('ArrowDown', 'ArrowDown');
    const moved = (canvas: SavedCanvas) =>
      canvas.nodes.filter(({ id, at }) => at?.y !== before?.nodes.find((node) => node.id === id)?.at?.y)
        .length;
    await keptOnce(page, (canvas) => moved(canvas) === 2);

    await press('d');
    await page.getByRole('button', { name: /^brought forward: 2 drawn/ }).waitFor({ state: 'attached' });
    await press('m');
    await page.getByRole('textbox', { name: 'Note on 2 actors' }).waitFor();
    await type('Asked about both.');
    await press('Control+Enter');
    await page.getByRole('dialog', { name: 'Note on the selection' }).waitFor({ state: 'detached' });
    await axeFindsNothing(page, {});

    await command('Filter what is drawn');
    const named = page.getByRole('button', { name: 'Named filters' });
    await reach(page.getByRole('listbox', { name: 'Statuses shown' }));
    await press('Space');
    await reach(named);
    await press('Enter');
    await reach(page.getByRole('button', { name: 'Keep these filters …' }));
    await press('Enter');
    await page.getByRole('textbox', { name: 'Name of these filters' }).waitFor();
    await type('Two voices');
    await press('Enter');
    await page.getByRole('button', { name: 'Filter by Two voices' }).waitFor();
    await axeFindsNothing(page, {});

    await keptOnce(
      page,
      ({ emphasis, notes, filters }) =>
        emphasis !== undefined && notes.length === 2 && filters.hiddenStatuses.length === 1,
    );
    await page.reload();
    await page.waitForSelector('[data-testid="canvas"][data-layout="idle"]:not([data-nodes="0"])');
    await frame.waitFor();
    await page
      .getByRole('button', { name: 'Tag to check: 2 of 2 drawn; select' })
      .waitFor({ state: 'attached' });
    await page.getByRole('button', { name: /^brought forward: 2 drawn/ }).waitFor({ state: 'attached' });
  },
  LONG,
);
