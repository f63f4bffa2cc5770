import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/dom';
import type { Cell } from '#contract/graph';
import { openDesk } from './support/desk.tsx';
import { anAnswer, aQuery } from './support/facts.ts';
import { fakeApi } from './support/fake-api.ts';

async function openAnswer(columns: string[], ...rows: Cell[][]) {
  const header = aQuery({ id: 'explore/brokers', title: 'Brokers', returns: 'table' });
  const answer = () => anAnswer({ columns, rows });
  const { store, user } = await openDesk(fakeApi({ queries: [header], runs: { [header.id]: answer } }));
  await store.getState().runQuery(header, {});
  return { user, table: await screen.findByRole('grid', { name: 'Brokers' }) };
}

test('lines are told as people do, and how each stands', async () => {
  await openAnswer(['name', 'byLines'], ['Ada', ['CARRIED_OUT asserted', 'Ada MET Eve, denied']]);
  const told = 'carried out, asserted; Ada met Eve, denied';
  expect(await screen.findByRole('gridcell', { name: told })).toBeVisible();
});

test('numbers go by their size, and what is no number comes after them', async () => {
  const float = (value: string): Cell => ({ $: 'float', value });
  const { user, table } = await openAnswer(
    ['share'],
    [2.5],
    [float('NaN')],
    [float('1.0')],
    [float('-Infinity')],
  );
  await user.click(within(table).getByRole('columnheader', { name: /share/i }));
  const cells = within(table)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
  expect(cells).toEqual(['-Infinity', '1.0', '2.5', 'NaN']);
});
