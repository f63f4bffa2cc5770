import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import { flushSync } from 'react-dom';
import { COMMANDS } from '../../client/commands/commands.ts';
import { toSavedCanvas } from '../../client/store/saved-canvas.ts';
import { openDesk } from './support/desk.tsx';
import { aLine, anActor, anAnswer } from './support/facts.ts';
import { fakeApi } from './support/fake-api.ts';

const ada = anActor('Ada');
const ben = anActor('Ben');
const eve = anActor('Eve');
const acme = anActor('Acme', { id: 'company/acme', type: 'Company' });
const nodes = [ada, ben, eve, acme];
const met = aLine(ada, acme);
const accused = aLine(acme, ben, { type: 'LEADS', status: 'alleged', voices: 4 });

async function desk() {
  const overview = () => anAnswer({ nodes, edges: [met, accused, aLine(eve, ada)] });
  const opened = await openDesk(fakeApi({ runs: { 'explore/overview': overview } }), {
    unfolded: ['inspect'],
  });
  const { store } = opened;
  store.getState().place(new Map(nodes.map(({ id }, at) => [id, { x: at * 100, y: 0 }])));
  const select = (...ids: string[]) =>
    store.getState().select({ nodes: new Set(ids), edges: new Set() }, 'replace');
  const selected = () => [...store.getState().selection.nodes];
  return { ...opened, select, selected };
}

const announced = () => screen.getByTestId('announcement').textContent;

describe('by keys', () => {
  test('the selection grows to its neighbours, is inverted, and is all that is seen', async () => {
    const { user, store, select, selected } = await desk();
    select(ben.id);
    await user.keyboard('g');
    expect(selected()).toEqual([ben.id, acme.id]);
    await waitFor(() => expect(announced()).toBe('2 actors selected'));
    await user.keyboard('{Control>}i{/Control}');
    expect(selected()).toEqual([ada.id, eve.id]);
    store.getState().hide([eve.id]);
    await user.keyboard('{Control>}a{/Control}');
    expect(selected()).toEqual([ada.id, ben.id, acme.id]);
  });

  test('the selection is moved by a little or far, pinned by it, and unpinned', async () => {
    const { user, store, select } = await desk();
    select(ada.id, ben.id);
    await user.keyboard('{Control>}{ArrowDown}{Shift>}{ArrowLeft}{/Shift}{/Control}');
    const { positions, pinned, history } = store.getState();
    expect([positions.get(ada.id), positions.get(ben.id)]).toEqual([{ x: -40, y: 8 }, { x: 60, y: 8 }]); // oxfmt-ignore
    expect([...pinned]).toEqual([ada.id, ben.id]);
    expect(history.past).toHaveLength(1);
    await waitFor(() => expect(screen.getByText('pinned', { exact: false })).toHaveTextContent('pinned 2'));
    await user.keyboard('{Shift>}k{/Shift}');
    expect(store.getState().pinned.size).toBe(0);
    await waitFor(() => expect(announced()).toBe('Unpinned 2 actors (Ada, Ben)'));
  });

  test('the selection is hidden, shown again, and alone shown; what is hidden is told', async () => {
    const { user, store, select } = await desk();
    select(ada.id);
    await user.keyboard('h');
    await waitFor(() => expect(screen.getAllByText(/hidden by hand/)[0]).toBeVisible());
    await user.keyboard('a');
    await waitFor(() => expect(screen.queryByText(/hidden by hand/)).toBeNull());
    select(ben.id);
    await user.keyboard('{Shift>}h{/Shift}');
    expect([...store.getState().hidden]).toEqual([ada.id, eve.id, acme.id]);
  });

  test('why nothing happened is shown until something is said or selected', async () => {
    const { store, user } = await desk();
    const notice = () => screen.queryByTestId('notice');
    flushSync(() => store.getState().leaveAsItWas('nobody'));
    expect(notice()).toHaveTextContent('Everybody who could be arranged is pinned');
    expect(screen.getByTestId('announcement')).toHaveTextContent('Everybody who could be arranged is pinned');
    flushSync(() => store.getState().announce('3 actors selected'));
    expect(notice()).toBeNull();

    flushSync(() => store.getState().liftFilters());
    expect(notice()).toHaveTextContent('No filter is set');
    flushSync(() => store.getState().select({ nodes: new Set(), edges: new Set() }, 'replace'));
    expect(notice()).toBeNull();

    flushSync(() => store.getState().liftFilters());
    await user.click(screen.getByRole('button', { name: 'Dismiss what was told' }));
    expect(notice()).toBeNull();
  });

  test('what is to stay is shown until it is dismissed, whatever is said after it', async () => {
    const { store, user } = await desk();
    flushSync(() => store.getState().notify('Yours is now a copy', { stays: true }));
    flushSync(() => store.getState().announce('Opened Ada'));
    flushSync(() => store.getState().select({ nodes: new Set([ada.id]), edges: new Set() }, 'replace'));
    flushSync(() => store.getState().notify('No filter is set'));
    expect(screen.getByTestId('notice')).toHaveTextContent('Yours is now a copyNo filter is set');
    await user.click(screen.getByRole('button', { name: 'Dismiss what was told' }));
    expect(screen.queryByTestId('notice')).toBeNull();
  });

  test('a picture by time tells the days of its columns, as long as everybody stands where it put them', async () => {
    const { store } = await desk();
    const days = () => screen.queryByRole('list', { name: /^When the columns are of/ });
    const arranged = new Map(nodes.map(({ id }, at) => [id, { x: at * 300, y: 9 }]));
    flushSync(() => store.getState().takeArrangement('grid', arranged));
    expect(days()).toBeNull();
    flushSync(() => store.getState().undo());
    flushSync(() => store.getState().takeArrangement('layered', arranged));
    expect(days()).toHaveTextContent(/^Jun 2023$/);

    flushSync(() => store.getState().move(ada.id, { x: 5, y: 5 }));
    expect(days()).toBeNull();
    flushSync(() => store.getState().undo());
    expect(days()).toBeVisible();
    flushSync(() => store.getState().undo());
    expect(days()).toBeNull();

    // Somebody who stood still would seem to be of the days above.
    const some = new Map([...arranged].filter(([id]) => id !== ada.id));
    flushSync(() => store.getState().takeArrangement('layered', some));
    expect(days()).toBeNull();
  });

  test('letters with Shift are switched off with those without', async () => {
    const { user, store, select } = await desk();
    store.getState().setLetterKeys(false);
    select(ben.id);
    await user.keyboard('h{Shift>}h{/Shift}');
    expect(store.getState().hidden.size).toBe(0);
  });

  test('no two commands have the same key, but the check of the line that is read and the filters', () => {
    // Those of an article under review count over it alone, where none of the desk's does.
    const onDesk = COMMANDS.filter((command) => command.group !== 'Review');
    const keys = onDesk.flatMap((command) => ('shortcut' in command ? [command.shortcut] : []));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual(['V']);
  });
});

describe('groups', () => {
  test('are listed with their members in number, open and close there, and tell what they stand for', async () => {
    const { user, store, select } = await desk();
    select(ada.id, ben.id);
    await user.keyboard('{Control>}g{/Control}');
    const list = await screen.findByRole('list', { name: 'Groups' });
    expect(list).toHaveTextContent('drawn as groups: 2 actors, 2 relations');
    expect(list).toHaveTextContent('several relations 1');
    await user.click(within(list).getByRole('button', { name: 'Open the group People, 2 actors' }));
    expect([...store.getState().groups.values()][0]?.isOpen).toBe(true);
    await waitFor(() => expect(list).not.toHaveTextContent('drawn as groups'));
    expect(within(list).getByRole('button', { name: 'Close the group People, 2 actors' })).toHaveFocus();
    expect(announced()).toBe('Opened People: 2 actors');
  });

  test('are renamed by a key and from their list, kept so, and named again by undo', async () => {
    const { user, store, select } = await desk();
    select(ada.id, ben.id);
    await user.keyboard('{Control>}g{/Control}');
    await user.keyboard('{F2}');
    const name = await screen.findByRole('textbox', { name: 'Name of this group of 2 actors' });
    expect(name).toHaveValue('People');
    await waitFor(() => expect(name).toHaveFocus());
    await user.clear(name);
    await user.keyboard('{Enter}');
    expect(screen.getByText('a name is missing')).toBeVisible();
    await user.type(name, ' The <b>two</b> {Enter}');
    await waitFor(() => expect(name).not.toBeInTheDocument());
    expect(announced()).toBe('Renamed the group People to The <b>two</b>');
    expect(toSavedCanvas(store.getState()).groups).toMatchObject([{ label: 'The <b>two</b>' }]);

    await user.click(screen.getByRole('button', { name: 'Rename the group The <b>two</b>' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    flushSync(() => store.getState().undo());
    expect(screen.getByRole('button', { name: 'Open the group People, 2 actors' })).toBeInTheDocument();
  });

  test('of a type are made from one of it, and dissolved', async () => {
    const { user, store, select } = await desk();
    select(ada.id);
    await user.keyboard('{Control>}{Shift>}g{/Shift}{/Control}');
    expect([...store.getState().groups.values()].map(({ members }) => members)).toEqual([
      [ada.id, ben.id, eve.id],
    ]);
    select(ada.id, ben.id, eve.id);
    store.getState().openMenu({ of: 'nodes', at: { x: 5, y: 5 } });
    await screen.findByRole('menu', { name: 'People: 3 actors' });
    await user.click(await screen.findByRole('menuitem', { name: /^Dissolve/ }));
    await waitFor(() => expect(store.getState().groups.size).toBe(0));
  });

  test('have lines that stand for several relations: these are listed, and each opens its evidence', async () => {
    const { user, store } = await desk();
    store.getState().select({ nodes: new Set(), edges: new Set([met.key, accused.key]) }, 'replace');
    const rows = await screen.findAllByRole('button', { name: /(met|leads)/ });
    expect(rows.map((row) => row.textContent)).toEqual([
      'Ada met Acme asserted · 1 story, 1 voice',
      'Acme leads Ben alleged, ended · 1 story, 4 voices',
    ]);
    await user.click(rows[1] ?? document.body);
    expect(store.getState().inspected?.subject).toEqual({ relation: accused.key });
  });
});
