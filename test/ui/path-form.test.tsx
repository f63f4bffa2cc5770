import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import { CY, openForm } from './support/path-form.tsx';
import { ada, ben, eve } from './support/paths.tsx';

afterEach(() => {
  jest.restoreAllMocks();
});

describe('the form of a question about paths', () => {
  test('takes several at one end, by name and from the selection, and lets each go', async () => {
    const { user, store, panel, press, question, selectAll } = await openForm();
    store.getState().draftPaths({ from: [ada.id] }, [ada]);

    await user.click(await within(panel).findByRole('button', { name: 'From: or another' }));
    const from = within(panel).getByRole('combobox', { name: 'From' });
    await user.type(from, 'ben');
    await screen.findByRole('option', { name: 'Ben' });
    await user.keyboard('{Enter}');
    expect(question().from).toEqual([ada.id, ben.id]);
    await waitFor(() => expect(from).toHaveValue(''));
    expect(from).toHaveFocus();

    await user.tab();
    selectAll(CY, eve);
    await user.click(await within(panel).findByRole('button', { name: 'To: take the selection, 2 actors' }));
    expect(question().to).toEqual([CY.id, eve.id]);

    await press('From: remove Ada');
    expect(question().from).toEqual([ben.id]);
    // The caret goes back to the box; while that offers its list, all else is hidden from roles.
    await waitFor(() => expect(from).toHaveFocus());
    await user.tab();
    await user.click(await within(panel).findByRole('button', { name: 'Swap the two ends' }));
    expect(question()).toMatchObject({ from: [CY.id, eve.id], to: [ben.id] });
  });

  test('several at one end stand beneath its name and above its box', async () => {
    const { panel, store } = await openForm();
    store.getState().draftPaths({ from: [ada.id, ben.id] }, [ada, ben]);
    const chips = await within(panel).findByRole('list', { name: 'From' });
    const label = within(panel).getByText('From', { selector: '.path-ends label' });
    const box = within(panel).getByRole('combobox', { name: 'From' });
    expect(label.compareDocumentPosition(chips)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(chips.compareDocumentPosition(box)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('folds what is rare, says in words what differs, and sets it back at once', async () => {
    const { user, panel, press, question, store } = await openForm();
    store.getState().draftPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
    expect(
      await within(panel).findByText(/^Up to 4 steps along .* more than 100 neighbours\.$/),
    ).toBeVisible();

    await press(/^More/);
    await press(/^How far/);
    await user.click(within(panel).getByRole('radio', { name: '6' }));
    await press(/^Along/);
    await user.click(within(panel).getByRole('button', { name: 'alleged', pressed: true }));
    await user.type(within(panel).getByRole('textbox', { name: 'Voices at least' }), '2');
    await press(/^When/);
    await user.click(within(panel).getByRole('radio', { name: 'as of a day' }));
    await user.type(within(panel).getByRole('textbox', { name: 'Day' }), '2023-06-30');
    await press(/^Not through/);
    await user.click(within(panel).getByRole('button', { name: 'Companies' }));

    expect(panel).toHaveTextContent(
      'Asked otherwise than usual: through no company, without alleged, at least 2 voices a line, as of 30 June 2023, up to 6 steps.',
    );
    expect(question()).toMatchObject({
      hops: 6, leastVoices: 2, avoidTypes: ['Company'], happened: { from: '2023-06-30', to: '2023-06-30' },
    }); // oxfmt-ignore

    await press('set it back');
    expect(panel).not.toHaveTextContent('Asked otherwise');
    expect(question()).toMatchObject({ from: [ada.id], to: [eve.id], hops: 4, leastVoices: 1 });
  });

  test('tells the question once where it is answered, and brings the answer into view', async () => {
    const { panel, press, store } = await openForm();
    const brought: Element[] = [];
    jest.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function bring(this: Element) {
      brought.push(this);
    });
    const different = 'at least 2 voices a line, up to 6 steps';
    const told = () => panel.textContent.split(different).length - 1;
    store.getState().draftPaths({ from: [ada.id], to: [eve.id], hops: 6, leastVoices: 2 }, [ada, eve]);
    await waitFor(() => expect(panel).toHaveTextContent(`Asked otherwise than usual: ${different}.`));
    expect(told()).toBe(1);

    await press('Find paths');
    await within(panel).findByText(`Paths from Ada to Eve, ${different}: 1 path, the shortest of 1 step.`);
    expect(told()).toBe(1);
    await waitFor(() => expect(brought.at(-1)).toHaveClass('ending'));

    store.getState().draftPaths({ hops: 5 });
    await waitFor(() => expect(panel).toHaveTextContent('voices a line, up to 5 steps.'));
  });

  test('waypoints are passed in the order in which they stand', async () => {
    const { panel, store, press, question } = await openForm();
    store.getState().draftPaths({ via: [ben.id, CY.id] }, [ben, CY]);
    await press(/^More/);
    await press(/^By way of/);
    await press('Pass Cy earlier');
    expect(question().via).toEqual([CY.id, ben.id]);
    expect(within(panel).getByRole('button', { name: 'Pass Cy earlier' })).toBeDisabled();
  });

  test('a group of the canvas that is avoided stands for its members', async () => {
    const { store, press, question, selectAll } = await openForm();
    selectAll(ben, CY);
    store.getState().group([ben.id, CY.id]);
    await press(/^More/);
    await press(/^Not through/);
    await press(/: 2 actors$/);
    expect(question().avoid).toEqual([ben.id, CY.id]);
  });

  test('an avoid list of 10,000 is counted, not listed', async () => {
    const { panel, store, press } = await openForm();
    store.getState().draftPaths({ avoid: Array.from({ length: 10_000 }, (_, at) => `person/nr-${at}`) });
    await press(/^More/);
    await press(/^Not through/);
    const list = within(panel).getByRole('list', { name: 'Actors to avoid' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(12);
    expect(within(panel).getByRole('button', { name: 'and 9,988 more' })).toBeVisible();
    await press('Copy the link');
    expect(await within(panel).findByText(/too long for a link/)).toBeVisible();
  });

  test('the menus begin a question, ask what joins and what is shared, and avoid', async () => {
    const { perform, selectAll, question, asked, store } = await openForm();
    selectAll(ada);
    perform('paths-from');
    selectAll(eve);
    perform('paths-to');
    expect(question()).toMatchObject({ from: [ada.id], to: [eve.id] });
    expect(asked).toEqual([]);

    selectAll(ada, ben);
    perform('paths-shared');
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]).toMatchObject({ mode: 'shared', from: [ada.id], to: [ben.id] });

    selectAll(CY);
    perform('paths-avoid');
    expect(question().avoid).toEqual([CY.id]);
    expect(store.getState().notice).toBe('Paths avoid Cy from now on');

    selectAll(ada, ben, eve);
    perform('paths-joins');
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]).toMatchObject({ mode: 'joins', from: [ada.id, ben.id, eve.id], to: [], avoid: [CY.id] });
    selectAll(ada, CY, eve);
    perform('paths-joins');
    expect(question().from).toEqual([ada.id, CY.id, eve.id]);
    expect(asked).toHaveLength(2);
  });
});
