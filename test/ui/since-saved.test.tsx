import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import type { Region } from '../../client/store/desk.ts';
import { aCanvas } from '../support/an-investigation.ts';
import { openDesk } from './support/desk.tsx';
import { aLine, anActor, anAnswer, theEvidence } from './support/facts.ts';
import { aRow, fakeApi, type Investigations } from './support/fake-api.ts';

const row = aRow();
const address = { investigation: row.id, version: null, focus: null, paths: null, query: null };
const ada = anActor('Ada');
const ben = anActor('Ben');
const met = aLine(ada, ben);
const today = { ada: { ...ada, name: 'Ada Q' }, met: { ...met, status: 'denied' as const } };

/** An investigation in which Ada was called otherwise, and the line was asserted. */
function kept(): Investigations {
  const nodes = [ada, ben].map(({ id, name, type }, at) => ({
    id, name, type, at: { x: at * 90, y: 1 }, pinned: false, hidden: false,
  })); // oxfmt-ignore
  const { key, from, to, type, status } = met;
  const canvas = aCanvas({ nodes, edges: [{ key, from, to, type, status }], notes: [] });
  return new Map([[row.id, { row, canvas }]]);
}

const openKept = (...unfolded: Region[]) =>
  openDesk(
    fakeApi({
      investigations: kept(),
      runs: { 'explore/among': () => anAnswer({ nodes: [today.ada, ben], edges: [today.met] }) },
      evidence: ({ entity }) =>
        theEvidence(entity === undefined ? { relation: today.met } : { entity: today.ada }),
    }),
    { address, unfolded },
  );

test('what the database says otherwise since the save is told in the evidence until it has been seen', async () => {
  const { store, user } = await openKept('inspect');
  const told = () => screen.findByText(/The database says it otherwise than it was saved/);
  store.getState().select({ nodes: new Set([ada.id]), edges: new Set() }, 'replace');
  expect(await told()).toHaveTextContent('other names or types: Ada → Ada Q.');
  store.getState().select({ nodes: new Set(), edges: new Set([met.key]) }, 'replace');
  await waitFor(async () => expect(await told()).toHaveTextContent('changed status: asserted → denied.'));
  const since = screen.getByRole('region', { name: 'Since this was saved' });
  await user.click(within(since).getByRole('button', { name: 'I have seen it' }));
  expect(screen.queryByText(/otherwise than it was saved/)).not.toBeInTheDocument();
});

test('the legend counts what is kept otherwise on the canvas, also where it is out of sight', async () => {
  const { store } = await openKept('inspect');
  const counted = () => screen.queryByRole('button', { name: /^kept otherwise/ })?.getAttribute('aria-label');
  await waitFor(() => expect(counted()).toBe('kept otherwise: 2 drawn; select'));
  store.getState().filter({ hiddenStatuses: ['denied'] });
  await waitFor(() => expect(counted()).toBe('kept otherwise: 1 of 2 drawn; select'));
  store.getState().hide([ada.id]);
  await waitFor(() => expect(counted()).toBe('kept otherwise: 0 of 2 drawn; select'));
  store.getState().remove({ nodes: [ada.id], edges: [] });
  await waitFor(() => expect(counted()).toBeUndefined());
});

test('whoever walks the lines by keys is told what is kept otherwise', async () => {
  const { store, user } = await openKept('table');
  await user.click(screen.getByRole('tab', { name: 'Walk' }));
  store.getState().select({ nodes: new Set([ada.id]), edges: new Set() }, 'replace');
  const lines = await screen.findByRole('listbox', { name: 'Lines of Ada Q' });
  expect(within(lines).getByRole('option')).toHaveTextContent('denied, kept otherwise');
  const at = () => screen.getAllByRole('status').find((one) => one.classList.contains('walk-at'));
  expect(at()).toHaveTextContent('neighbours drawn · kept otherwise');
  store.getState().select({ nodes: new Set([ben.id]), edges: new Set() }, 'replace');
  await screen.findByRole('listbox', { name: 'Lines of Ben' });
  expect(at()).not.toHaveTextContent('kept otherwise');
});

test('rows of either table that are kept otherwise say so and are found by that', async () => {
  const { user } = await openKept('table');
  const words = () => screen.getByRole('searchbox', { name: 'Filter the rows by words' });
  await user.type(words(), 'kept otherwise');
  const rows = async (name: string) => within(await screen.findByRole('grid', { name })).getAllByRole('row');
  const [, line] = await rows('Relations drawn');
  expect(line).toHaveTextContent('denied, kept otherwise');
  await user.click(screen.getByRole('tab', { name: 'Actors 1 of 2' }));
  const [, actor, ...others] = await rows('Actors drawn');
  expect(actor).toHaveTextContent(/^Ada Q/);
  expect(within(actor as HTMLElement).getByRole('img', { name: 'kept otherwise' })).toBeInTheDocument();
  expect(others).toEqual([]);
});
