import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/dom';
import { aLine } from './support/facts.ts';
import { ada, ben, openFilters, utopia } from './support/filters.tsx';

describe('the legend', () => {
  const rows = () => within(screen.getByRole('group', { name: 'Legend' })).getAllByRole('button');
  const row = (name: RegExp) =>
    within(screen.getByRole('group', { name: 'Legend' })).getByRole('button', { name });

  test('names all that is drawn, selects all of a row by a click, and hides it by Alt+click', async () => {
    const { store, user } = await openFilters();
    expect(rows().map((each) => each.getAttribute('aria-label') ?? each.textContent)).toEqual([
      'Person: 2 drawn; select, or hide with H', 'Country: 1 drawn; select, or hide with H',
      'asserted: 2 drawn; select, or hide with H', 'said: 1 drawn; select, or hide with H',
      'contested: 1 drawn; select, or hide with H', 'both ways: 1 drawn; select',
      '0 of 3 lines checked. Go through them, the unchecked ones first',
      'All of the legend', 'Filters: none',
    ]); // oxfmt-ignore
    await user.click(row(/^Person/));
    expect([...store.getState().selection.nodes]).toEqual([ada.id, ben.id]);
    await user.keyboard('{Alt>}');
    await user.click(row(/^said/));
    await user.keyboard('{/Alt}');
    expect(store.getState().filters.hiddenStatuses).toEqual(['said']);
    expect(row(/^said/)).toHaveAccessibleName('said: 0 of 1 drawn; select, or show with H');
  });

  test('does the same by keyboard, and Delete on a row removes nothing', async () => {
    const { store, user } = await openFilters();
    row(/^Person/).focus();
    await user.keyboard('{ArrowRight}h');
    expect(store.getState().filters.hiddenEntityTypes).toEqual(['Country']);
    await user.keyboard('{Delete}');
    expect(store.getState().filters.hiddenEntityTypes).toEqual([]);
    await user.keyboard('{Enter}');
    expect([...store.getState().selection.nodes]).toEqual([utopia.id]);
    await user.keyboard('{Delete}');
    expect(store.getState().nodes.size).toBe(3);
    row(/^both ways/).focus();
    await user.keyboard('h');
    expect(screen.getByTestId('notice')).toHaveTextContent('No filter hides what is both ways');
    await user.keyboard('{Control>}{Shift>}h{/Shift}{/Control}');
    expect(await screen.findByRole('dialog', { name: 'History' })).toBeVisible();
  });
});

describe('the day by which is judged', () => {
  const ended = aLine(ada, ben, {
    type: 'LEADS',
    periods: ['2020/2022'],
    certain: ['2020/2022'],
    lastDay: 20_221_231,
  });

  test('is that of the latest source until another is chosen, and decides what has ended', async () => {
    const { store, user } = await openFilters([ended]);
    const marked = () => screen.queryByRole('button', { name: /^ended/ });
    expect(marked()).not.toBeNull();
    const day = screen.getByRole('button', {
      name: /^Judged as of 30 June 2023, the day of the latest source/,
    });

    await user.click(day);
    await user.click(await screen.findByRole('radio', { name: 'another day' }));
    await user.type(screen.getByRole('textbox', { name: 'Day' }), 'May');
    await user.click(screen.getByRole('button', { name: 'Judge by this day' }));
    expect(screen.getByText(/Write a day, month or year/)).toBeVisible();
    await user.clear(screen.getByRole('textbox', { name: 'Day' }));
    await user.type(screen.getByRole('textbox', { name: 'Day' }), '2022-05{Enter}');

    expect(store.getState().asOf).toBe(20_220_531);
    expect(
      await screen.findByRole('button', { name: 'Judged as of May 2022; change the day' }),
    ).toBeVisible();
    expect(marked()).toBeNull();
  });
});
