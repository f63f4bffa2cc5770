import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import { flushSync } from 'react-dom';
import { aCanvas } from '../support/an-investigation.ts';
import { openDesk } from './support/desk.tsx';
import { anActor, anAnswer } from './support/facts.ts';
import { aProblem, aRow, fakeApi, type FakeApi, type Investigations } from './support/fake-api.ts';

const ada = anActor('Ada');
const gone = ['Ben', 'Carol', 'Dora', 'Emil', 'Fay'].map((name) => anActor(name));
const row = aRow();
const address = { investigation: row.id, version: null, focus: null, paths: null, query: null };
const runs = { 'explore/among': () => anAnswer({ nodes: [ada] }) };

function holding(deletedAt: string | null): Investigations {
  const nodes = [ada, ...gone].map(({ id, name, type }, at) => ({
    id, name, type, at: { x: at, y: 1 }, pinned: false, hidden: false,
  })); // oxfmt-ignore
  return new Map([[row.id, { row: { ...row, deletedAt }, canvas: aCanvas({ nodes, notes: [] }) }]]);
}

const refusing = (): FakeApi => ({
  ...fakeApi({ runs, investigations: holding(null) }),
  investigation: async () => {
    throw aProblem('newer-format', {
      detail: 'The canvas was saved in format 9; this Redthread reads formats up to 3.',
    });
  },
});

test.each([
  ['never was', () => fakeApi({ runs }), 'There is no such investigation', /See the list of investigations/],
  [
    'was deleted',
    () => fakeApi({ runs, investigations: holding('2026-01-02T00:00:00.000Z') }),
    'The investigation was deleted',
    /Restore it from the list/,
  ],
  [
    'a newer program has saved',
    refusing,
    'A newer program has written this',
    /saved in format 9.*Update Redthread/,
  ],
])('an address of one that %s says so, and offers the list', async (_, api, title, words) => {
  const { user } = await openDesk(api(), { address });
  const told = (await screen.findByText(new RegExp(title))).closest('.empty-canvas');
  expect(told).toHaveTextContent(words);
  await user.click(screen.getByRole('button', { name: 'See the investigations' }));
  expect(await screen.findByRole('dialog', { name: 'Investigations' })).toBeInTheDocument();
});

test('one that was deleted is brought back from there, and opened', async () => {
  const { user, store } = await openDesk(
    fakeApi({ runs, investigations: holding('2026-01-02T00:00:00.000Z') }),
    { address },
  );
  await user.click(await screen.findByRole('button', { name: 'See the investigations' }));
  const dialog = await screen.findByRole('dialog', { name: 'Investigations' });
  await user.click(await within(dialog).findByRole('button', { name: /^Deleted/ }));
  await user.click(await within(dialog).findByRole('button', { name: `Restore ${row.title}` }));
  await user.click(await within(dialog).findByRole('button', { name: new RegExp(`^${row.title}`) }));
  await waitFor(() => expect(store.getState().kept?.id).toBe(row.id));
});

test('one whose actors are gone opens with those that are left, and lists all others by name', async () => {
  const { user, store } = await openDesk(fakeApi({ runs, investigations: holding(null) }), { address });
  const list = await screen.findByRole('list', { name: 'No longer in the graph' });
  expect([...store.getState().nodes.keys()]).toEqual([ada.id]);
  const names = () => within(list).getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(names()).toEqual(['Ben', 'Carol', 'Dora']);
  await user.click(screen.getByRole('button', { name: 'name all 5' }));
  expect(names()).toEqual(['Ben', 'Carol', 'Dora', 'Emil', 'Fay']);
  expect(screen.getByTestId('pill')).toHaveTextContent('5 actors of your canvas are no longer in the graph; the canvas keeps them');
  // That all were asked for holds for these, and not for those of the next.
  flushSync(() => store.setState({ note: { of: 'missing', names: ['Gil', 'Hal', 'Ida', 'Jan'], relations: 0 } }));
  expect(names()).toEqual(['Gil', 'Hal', 'Ida']);
}); // oxfmt-ignore
