import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { focusSoon } from '../../client/commands/focus.ts';
import { openDesk } from './support/desk.tsx';
import { aLine, anActor, anAnswer, hits } from './support/facts.ts';
import { fakeApi } from './support/fake-api.ts';
import { leave } from './support/render.ts';

const ada = anActor('Ada');
const ben = anActor('Ben');
const overview = () => anAnswer({ nodes: [ada, ben], edges: [aLine(ada, ben)] });

describe('keys', () => {
  test('/ goes to the search, ? lists the keys', async () => {
    const { user } = await openDesk();

    await user.keyboard('/');
    await waitFor(() => expect(screen.getByRole('searchbox', { name: 'Search for an actor' })).toHaveFocus());
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('heading', { level: 1 }));
    await user.keyboard('?');

    expect(await screen.findByRole('dialog', { name: 'Keyboard' })).toHaveTextContent(
      'Expand the selected actorsE',
    );
  });

  test('what is typed right behind / is a name and no command', async () => {
    const { user, store } = await openDesk();

    await user.keyboard('/tony');

    expect(screen.getByRole('searchbox', { name: 'Search for an actor' })).toHaveValue('tony');
    expect(store.getState().folded.table).toBe(true);
  });

  test('nor where Find paths or the filters stand in its place, or the region is folded', async () => {
    const { store } = await openDesk();
    // Without a pause: the letters come before anything is drawn.
    const quick = userEvent.setup({ delay: null });
    const search = () => screen.getByRole('searchbox', { name: 'Search for an actor' });
    const { open, fold } = store.getState();
    const inItsPlace = [
      { show: () => open('paths', true), name: { role: 'region', name: 'Find paths' } },
      { show: () => open('filters', true), name: { role: 'tabpanel', name: 'Filters' } },
      { show: () => fold('find', true), name: { role: 'button', name: 'Unfold Find' } },
    ];
    for (const { show, name } of inItsPlace) {
      show();
      await screen.findByRole(name.role, { name: name.name });

      await quick.keyboard('/tony');

      expect(search()).toHaveValue('tony');
      expect(store.getState().folded.table).toBe(true);
      await quick.clear(search());
      search().blur();
    }
  });

  test('what is typed right behind p is the name of an end', async () => {
    await openDesk();
    await userEvent.setup({ delay: null }).keyboard('ptony');
    expect(screen.getByRole('combobox', { name: 'From' })).toHaveValue('tony');
  });

  test('what a page was still to focus when it was left is not focused in the next', async () => {
    await openDesk();
    focusSoon('#later');
    leave();

    const later = document.body.appendChild(document.createElement('input'));
    later.id = 'later';
    await aFrame();
    await aFrame();
    expect(later).not.toHaveFocus();
    later.remove();
  });

  test('what is still to be focused gives way to where one has gone meanwhile', async () => {
    const { user } = await openDesk();
    const search = screen.getByRole('searchbox', { name: 'Search for an actor' });
    focusSoon('#later');
    await user.click(search);
    const later = document.body.appendChild(document.createElement('input'));
    later.id = 'later';
    await aFrame();
    await aFrame();
    expect(search).toHaveFocus();
    later.remove();
  });

  test('t goes to the row the table is at, folds it from within, and opens it again', async () => {
    const { user, store } = await openDesk(fakeApi({ runs: { 'explore/overview': overview } }), {
      unfolded: ['table'],
    });

    await user.keyboard('{Shift>}t{/Shift}');
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^AdametBen/));
    expect(store.getState().folded.table).toBe(false);
    await user.keyboard('{Shift>}t{/Shift}');
    expect(store.getState().folded.table).toBe(true);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Unfold Table' })).toHaveFocus());
    await user.keyboard('{Shift>}t{/Shift}');
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^AdametBen/));
  });

  test('p opens Find paths at From, Escape closes it and goes back', async () => {
    const { user, store } = await openDesk(fakeApi({ runs: { 'explore/overview': overview } }));
    const before = screen.getByRole('button', { name: /^Commands/ });
    before.focus();

    await user.keyboard('p');
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'From' })).toHaveFocus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(store.getState().opened.paths).toBe(false));
    expect(before).toHaveFocus();
  });

  test('Escape puts the offered names away before it closes Find paths', async () => {
    const { user, store } = await openDesk(
      fakeApi({ runs: { 'explore/search': () => hits({ node: ada }) } }),
    );
    await user.keyboard('p');
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'From' })).toHaveFocus());

    await user.keyboard('a');
    await screen.findByRole('option', { name: 'Ada' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('option')).not.toBeInTheDocument());
    expect(store.getState().opened.paths).toBe(true);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(store.getState().opened.paths).toBe(false));
  });

  test('stay letters while something is typed, even when a hit has been found', async () => {
    const { user, store } = await openDesk(
      fakeApi({ runs: { 'explore/search': () => hits({ node: ada }) } }),
      { unfolded: ['find', 'inspect', 'table'] },
    );
    const box = screen.getByRole('searchbox', { name: 'Search for an actor' });

    await user.type(box, 'te');
    await screen.findByRole('option', { name: 'Ada' });
    await user.type(box, 'p', { skipClick: true });

    expect(box).toHaveValue('tep');
    expect(store.getState().folded.table).toBe(false);
    expect(store.getState().opened.paths).toBe(false);
  });

  test('of one letter can be switched off, those with Ctrl stay', async () => {
    const { user, store } = await openDesk(fakeApi(), { unfolded: ['table'] });
    store.getState().setLetterKeys(false);

    await user.keyboard('{Shift>}t{/Shift}');
    expect(store.getState().folded.table).toBe(false);
    await user.keyboard('{Control>}k{/Control}');

    expect(await screen.findByRole('dialog', { name: 'Commands' })).toBeVisible();
  });

  test('Delete removes the selection, Ctrl+Z brings it back, Ctrl+Shift+Z takes it again', async () => {
    const { user, store } = await openDesk(fakeApi({ runs: { 'explore/overview': overview } }));
    store.getState().select({ nodes: new Set([ada.id]), edges: new Set() }, 'replace');

    await user.keyboard('{Delete}');
    expect([...store.getState().nodes.keys()]).toEqual([ben.id]);
    await user.keyboard('{Control>}z{/Control}');
    expect(store.getState().edges.size).toBe(1);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(store.getState().nodes.size).toBe(1);
  });

  test('the palette performs a command by its name', async () => {
    const { user, store } = await openDesk(fakeApi({ runs: { 'explore/overview': overview } }));
    await user.keyboard('{Control>}k{/Control}');

    await user.type(await screen.findByRole('searchbox', { name: 'Filter the commands' }), 'clear');
    await user.keyboard('{Enter}');

    await waitFor(() => expect(store.getState().nodes.size).toBe(0));
  });
});

function aFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

test('what is told while a dialog is open is heard, and can be dismissed there', async () => {
  const { user, store } = await openDesk();
  await user.keyboard('?');
  const dialog = await screen.findByRole('dialog', { name: 'Keyboard' });
  store.getState().notify('This was refused');
  const notice = await screen.findByTestId('notice');
  const isKept = (element: Element) => element.closest('[inert], [aria-hidden="true"]') === null;
  // All else behind the dialog is out of reach.
  expect(isKept(screen.getByRole('heading', { level: 1, hidden: true }))).toBe(false);
  expect(isKept(screen.getByTestId('announcement'))).toBe(true);
  expect(isKept(notice)).toBe(true);
  await user.click(within(notice).getByRole('button', { name: 'Dismiss what was told' }));
  expect(screen.queryByTestId('notice')).toBeNull();
  expect(dialog).toBeVisible();
});
