import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import { openDesk } from './support/desk.tsx';
import { anActor } from './support/facts.ts';

const [ada, ben] = [anActor('Ada'), anActor('Ben')];
const drawn = { nodes: new Map([ada, ben].map((node) => [node.id, node])), positions: new Map([[ada.id, { x: 0, y: 0 }]]) }; // oxfmt-ignore

test('whoever was left without a place is counted on the canvas until it has one', async () => {
  const { store, user } = await openDesk();
  store.setState(drawn);
  expect(screen.queryByText(/no place in the picture/)).toBeNull();

  store.getState().leaveUnplaced('stopped');
  const note = within(await screen.findByRole('alert'));
  note.getByText('1 actor has no place in the picture');
  note.getByText(/Placing was stopped/);

  await user.click(note.getByRole('button', { name: 'Try again' }));
  expect(store.getState().unplaced).toBeNull();
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('a place, or leaving the desk, takes the note away', async () => {
  const { store } = await openDesk();
  store.setState(drawn);
  store.getState().leaveUnplaced('failed');
  await screen.findByText(/Placing failed/);
  store.getState().place(new Map([[ben.id, { x: 9, y: 9 }]]));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
