import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import { ada, ben, canvas, holding, runs } from './support/held-investigations.ts';
import { openDesk } from './support/desk.tsx';
import { aProblem, fakeApi, later } from './support/fake-api.ts';

const openList = async (user: Awaited<ReturnType<typeof openDesk>>['user']) => {
  await user.keyboard('{Control>}o{/Control}');
  return screen.findByRole('dialog', { name: 'Investigations' });
};

test('the header says under which name the canvas is kept, and whether it is', async () => {
  const { store } = await openDesk(fakeApi({ runs }), { unfolded: ['inspect'] });
  expect(screen.getByRole('button', { name: 'Investigation: not kept yet' })).toHaveTextContent('New canvas');
  store.getState().remove({ nodes: [ben.id], edges: [] });
  store.getState().noteChange();
  expect(await screen.findByText('Saving …')).toBeInTheDocument();
  await store.getState().save();
  expect(await screen.findByText(/^Saved \d/)).toBeInTheDocument();
});

test('a save that failed says why, and is tried again on request', async () => {
  let isAway = true;
  const put = fakeApi().saveInvestigation;
  const save = (id: string, body: Parameters<typeof put>[0]['body']) => {
    if (isAway) throw aProblem('database-away');
    return put({ params: { id }, body });
  };
  const { store, user } = await openDesk(fakeApi({ runs, save }), { unfolded: ['inspect'] });
  store.getState().remove({ nodes: [ben.id], edges: [] });
  store.getState().noteChange();
  await store.getState().save();
  expect(await screen.findByText(/Not saved: Neo4j does not answer/)).toBeInTheDocument();
  isAway = false;
  await user.click(screen.getByRole('button', { name: 'Save again' }));
  expect(await screen.findByText(/^Saved \d/)).toBeInTheDocument();
});

test('the list opens one, and is searched by words of the titles', async () => {
  const investigations = holding('Alpha', 'Beta <img onerror>');
  const { store, user } = await openDesk(fakeApi({ runs, investigations }), {
    unfolded: ['inspect'],
  });
  const dialog = await openList(user);
  const list = await within(dialog).findByRole('list', { name: 'Investigations' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  await user.type(within(dialog).getByRole('searchbox'), 'Beta');
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(1));
  await user.click(within(list).getByRole('button', { name: /^Beta <img onerror>/ }));
  await waitFor(() => expect(store.getState().kept?.title).toBe('Beta <img onerror>'));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect([...store.getState().nodes.keys()]).toEqual([ada.id]);
});

test('what was deleted can be brought back', async () => {
  const investigations = holding('Alpha');
  const { user } = await openDesk(fakeApi({ runs, investigations }), { unfolded: ['inspect'] });
  const dialog = await openList(user);
  await user.click(await within(dialog).findByRole('button', { name: 'Delete Alpha' }));
  expect(await within(dialog).findByText('Nothing is kept yet.')).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: /^Deleted/ }));
  await user.click(await within(dialog).findByRole('button', { name: 'Restore Alpha' }));
  expect(await within(dialog).findByRole('button', { name: 'Delete Alpha' })).toBeInTheDocument();
});

test('what is listed anew is not the list of before: it would be deleted under an old version', async () => {
  const investigations = holding('Alpha');
  const api = fakeApi({ runs, investigations });
  const asked: unknown[] = [];
  const { user } = await openDesk(
    {
      ...api,
      deleteInvestigation: (request) => {
        asked.push(request.query);
        return api.deleteInvestigation(request);
      },
    },
    { unfolded: ['inspect'] },
  );
  await within(await openList(user)).findByRole('button', { name: 'Delete Alpha' });
  await user.keyboard('{Escape}');
  for (const [id, { row, canvas: held }] of investigations)
    investigations.set(id, { row: { ...row, version: 7 }, canvas: held });
  await user.click(await within(await openList(user)).findByRole('button', { name: 'Delete Alpha' }));
  await waitFor(() => expect(asked).toEqual([{ expected: '7' }]));
});

test('a list that cannot come says why and asks again', async () => {
  const api = fakeApi({ runs });
  let isAway = true;
  const list = api.investigations;
  const { user } = await openDesk(
    {
      ...api,
      investigations: (...asked) => (isAway ? Promise.reject(aProblem('timeout')) : list(...asked)),
    },
    { unfolded: ['inspect'] },
  );
  const dialog = await openList(user);
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('The database took too long');
  isAway = false;
  await user.click(within(dialog).getByRole('button', { name: 'Try again' }));
  expect(await within(dialog).findByText('Nothing is kept yet.')).toBeInTheDocument();
});

test('a new title is kept', async () => {
  const { store, user } = await openDesk(fakeApi({ runs }), { unfolded: ['inspect'] });
  store.getState().remove({ nodes: [ben.id], edges: [] });
  store.getState().noteChange();
  const dialog = await openList(user);
  const title = await within(dialog).findByRole('textbox', { name: 'Title of this investigation' });
  await user.clear(title);
  await user.type(title, 'Who met Ada{Enter}');
  expect(store.getState().kept?.title).toBe('Who met Ada');
});

test('a title that would never be saved is refused in words', async () => {
  const { store, user } = await openDesk(fakeApi({ runs }), { unfolded: ['inspect'] });
  store.getState().remove({ nodes: [ben.id], edges: [] });
  store.getState().noteChange();
  const before = store.getState().kept?.title;
  const dialog = await openList(user);
  const title = await within(dialog).findByRole('textbox', { name: 'Title of this investigation' });
  await user.clear(title);
  await user.type(title, 'Who\u202Etem{Enter}');
  expect(await within(dialog).findByText(/without signs that turn the direction/)).toBeInTheDocument();
  expect(store.getState().kept?.title).toBe(before);
});

test('a conflict is told with both ways out of it', async () => {
  const save = () => {
    throw aProblem('changed-since', { detail: 'Carol saved version 2.' });
  };
  const { store } = await openDesk(fakeApi({ runs, save }), { unfolded: ['inspect'] });
  store.getState().remove({ nodes: [ben.id], edges: [] });
  store.getState().noteChange();
  await store.getState().save();
  const banner = await screen.findByText(/Carol saved version 2\./);
  expect(banner).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Go on in a copy' })).toBeEnabled();
  expect(screen.getByRole('button', { name: 'Open theirs, keep mine as a copy' })).toBeEnabled();
});

test('the history lists the steps and goes to any of them', async () => {
  const { store, user } = await openDesk(fakeApi({ runs }), { unfolded: ['inspect'] });
  const { setNote, remove } = store.getState();
  setNote(ada.id, 'seen');
  remove({ nodes: [ben.id], edges: [] });
  await user.keyboard('{Control>}{Shift>}h{/Shift}{/Control}');
  const steps = await screen.findByRole('listbox', { name: 'Steps, the first one first' });
  const options = within(steps).getAllByRole('option');
  expect(options.map(({ textContent }) => textContent.replace(/^\d\d:\d\d/, ''))).toEqual([
    'As it was opened',
    'Noted on Ada',
    'Removed 1 actor, 1 relation (Ben)',
  ]);
  await user.click(within(steps).getByRole('option', { name: 'As it was opened' }));
  await waitFor(() => expect(store.getState().notes.size).toBe(0));
  expect([...store.getState().nodes.keys()]).toEqual([ada.id, ben.id]);
  await user.click(
    await within(steps).findByRole('option', { name: 'Removed 1 actor, 1 relation (Ben), undone' }),
  );
  await waitFor(() => expect([...store.getState().nodes.keys()]).toEqual([ada.id]));
});

test.each([false, true])(
  'whoever saves the method note stays in the history (it fails: %s)',
  async (isAway) => {
    const held = later<void>();
    const investigations = new Map(
      [...holding('Alpha')].map(([id, { row }]) => [id, { row: { ...row, steps: 1 }, canvas }]),
    );
    const investigationSteps = async () => {
      await held.promise;
      if (isAway) throw aProblem('database-away');
      return { steps: [], limits: [] };
    };
    const { user, store } = await openDesk(fakeApi({ runs, investigations, doors: { investigationSteps } }), {
      unfolded: [],
    });
    await store.getState().openInvestigation([...investigations.keys()][0] ?? '');
    await user.keyboard('{Control>}{Shift>}h{/Shift}{/Control}');
    const dialog = await screen.findByRole('dialog', { name: 'History' });
    await user.click(within(dialog).getByRole('button', { name: 'Save the method note' }));
    // A browser takes the focus from what is switched off.
    expect(within(dialog).getByRole('button', { name: /^Writing …/ })).toBeEnabled();
    held.arrive();
    await within(dialog).findByRole('button', { name: isAway ? 'Try again' : 'Save the method note' });
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'History' })).toBeNull());
  },
);
