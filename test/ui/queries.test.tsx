import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { openDesk } from './support/desk.tsx';
import { anAnswer, aQuery } from './support/facts.ts';
import { fakeApi } from './support/fake-api.ts';

describe('saved queries', () => {
  test('run at once when nothing needs to be asked; a table is listed below', async () => {
    const api = fakeApi({
      queries: [aQuery({ id: 'articles/list', title: 'The articles', returns: 'table' })],
      runs: {
        'articles/list': () =>
          anAnswer({
            columns: ['title', 'claims'],
            rows: [['The first report', 12]],
            limits: [{ what: 'rows', shown: 1, total: 2, atLeast: false, why: 'the newest come first' }],
          }),
      },
    });
    const { user } = await openDesk(api);

    await user.click(await screen.findByRole('button', { name: /The articles/ }));

    const table = await screen.findByRole('grid', { name: 'The articles' });
    expect(within(table).getByRole('row', { name: /The first report/ })).toHaveTextContent('12');
    expect(screen.getByRole('tabpanel')).toHaveTextContent('1 of 2 rows: the newest come first');

    await user.click(screen.getByRole('tab', { name: /Actors/ }));
    await user.click(screen.getByRole('button', { name: /The articles/ }));
    expect(await screen.findByRole('grid', { name: 'The articles' })).toBeVisible();
  });

  test('ask for what is missing, by the schema the server uses', async () => {
    const api = fakeApi({
      queries: [
        aQuery({
          id: 'people/on-a-day',
          title: 'In office on a day',
          params: [{ name: 'day', kind: 'date', meaning: 'the day' }],
        }),
      ],
    });
    const { user } = await openDesk(api);
    await user.click(await screen.findByRole('button', { name: /In office on a day/ }));
    const field = await screen.findByRole('textbox', { name: 'the day' });

    await user.type(field, '14 April');
    await user.click(screen.getByRole('button', { name: 'Run' }));
    expect(await screen.findByText('a date is written 2023, 2023-04 or 2023-04-14')).toBeVisible();

    await user.clear(field);
    await user.type(field, '2023-04-14');
    await user.click(screen.getByRole('button', { name: 'Run' }));
    await waitFor(() =>
      expect(api.asked.at(-1)).toEqual({ id: 'people/on-a-day', params: { day: '2023-04-14' } }),
    );
  });
});
