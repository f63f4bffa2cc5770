import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { Cell } from '#contract/graph';
import { openDesk } from './support/desk.tsx';
import { anAnswer, aQuery } from './support/facts.ts';
import { fakeApi } from './support/fake-api.ts';

async function openAnswer(columns: string[], cells: Cell[]) {
  const header = aQuery({ id: 'explore/brokers', title: 'Brokers', returns: 'table' });
  const answer = () => anAnswer({ columns, rows: [cells] });
  const { store } = await openDesk(fakeApi({ queries: [header], runs: { [header.id]: answer } }));
  await store.getState().runQuery(header, {});
  return screen.findByRole('grid', { name: 'Brokers' });
}

test('lines are told as people do, and how each stands', async () => {
  await openAnswer(['name', 'byLines'], ['Ada', ['CARRIED_OUT asserted', 'Ada MET Eve, denied']]);
  const told = 'carried out, asserted; Ada met Eve, denied';
  expect(await screen.findByRole('gridcell', { name: told })).toBeVisible();
});
