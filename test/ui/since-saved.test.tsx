import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
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

const openKept = () =>
  openDesk(
    fakeApi({
      investigations: kept(),
      runs: { 'explore/among': () => anAnswer({ nodes: [today.ada, ben], edges: [today.met] }) },
      evidence: ({ entity }) =>
        theEvidence(entity === undefined ? { relation: today.met } : { entity: today.ada }),
    }),
    { address, unfolded: ['inspect'] },
  );

test('what the database says otherwise since the save is told in the evidence until it has been seen', async () => {
  const { store, user } = await openKept();
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
  const { store } = await openKept();
  const counted = () => screen.queryByRole('button', { name: /^kept otherwise/ })?.getAttribute('aria-label');
  await waitFor(() => expect(counted()).toBe('kept otherwise: 2 drawn; select'));
  store.getState().filter({ hiddenStatuses: ['denied'] });
  await waitFor(() => expect(counted()).toBe('kept otherwise: 1 of 2 drawn; select'));
  store.getState().hide([ada.id]);
  await waitFor(() => expect(counted()).toBe('kept otherwise: 0 of 2 drawn; select'));
  store.getState().remove({ nodes: [ada.id], edges: [] });
  await waitFor(() => expect(counted()).toBeUndefined());
});
