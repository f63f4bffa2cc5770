import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import type { QueryResult } from '#contract/graph';
import type { PathAnswer } from '#contract/path-answer';
import { openDesk } from './support/desk.tsx';
import { anAnswer, hits, paths } from './support/facts.ts';
import { fakeApi, later } from './support/fake-api.ts';
import { ada, askPath, ben, direct, eve, openPicker } from './support/paths.tsx';

describe('the ends of a path', () => {
  test('takes its ends by name, swaps them, and refuses the same actor twice', async () => {
    const { user, store } = await openDesk(
      fakeApi({ runs: { 'explore/search': () => hits({ node: ada }) } }),
    );
    await user.click(screen.getByRole('button', { name: 'Find paths' }));
    const from = await screen.findByRole('combobox', { name: 'From' });

    await user.type(from, 'ad');
    await user.click(await screen.findByRole('option', { name: 'Ada' }));
    expect(store.getState().paths.question.from[0]).toBe(ada.id);

    await user.click(screen.getByRole('button', { name: 'Swap the two ends' }));
    expect(store.getState().paths.question).toMatchObject({ from: [], to: [ada.id] });

    store.getState().draftPaths({ from: [ada.id] }, [ada]);
    expect(await screen.findByText('Ada stands at both ends.')).toBeVisible();
    const panel = screen.getByRole('region', { name: 'Find paths' });
    expect(within(panel).getByRole('button', { name: 'Find paths' })).toBeDisabled();
  });

  test('Enter takes the first hit, unless the arrow keys chose another', async () => {
    const { user, store, picker } = await openPicker();
    // While one offers its list, the other is hidden from those who read by roles.
    const [from, to] = [picker('From'), picker('To')];

    await user.type(from, 'ada');
    await screen.findByRole('option', { name: 'Ada' });
    await user.keyboard('{ArrowLeft}{Enter}');
    expect(store.getState().paths.question.from[0]).toBe(ada.id);
    expect(from).toHaveValue('Ada');

    await waitFor(() => expect(to).toHaveFocus());
    await user.keyboard('e');
    await screen.findByRole('option', { name: 'Eve' });
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(store.getState().paths.question.to[0]).toBe(eve.id);
  });

  test('goes by Enter from one end to the other, and from there to the answer', async () => {
    const slow = later<PathAnswer>();
    const { user, picker, panel, store } = await openPicker(undefined, () => slow.promise);
    const to = picker('To');

    await user.type(picker('From'), 'ada');
    await screen.findByRole('option', { name: 'Ada' });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(to).toHaveFocus());

    await user.keyboard('eve');
    await screen.findByRole('option', { name: 'Eve' });
    await user.keyboard('{ArrowDown}{Enter}');
    const answer = await within(panel).findByRole('region', { name: 'Answer' });
    await waitFor(() => expect(answer).toHaveFocus());
    expect(store.getState().tasks.paths?.is).toBe('running');

    slow.arrive(paths({ nodes: [ada, eve], edges: [direct] }));
    expect(await within(answer).findByText(/^Paths from Ada to Eve: 1 path/)).toBeVisible();
    expect(answer).toHaveFocus();
  });

  test('Enter on an end that is chosen already searches, and one actor at both ends does not', async () => {
    const { user, picker, store } = await openPicker();
    store.getState().draftPaths({ from: [ada.id] }, [ada]);
    store.getState().draftPaths({ to: [ada.id] }, [ada]);
    await user.click(picker('To'));
    await user.keyboard('{Enter}');
    expect(picker('To')).toHaveFocus();
    expect(store.getState().tasks.paths).toBeUndefined();

    store.getState().draftPaths({ to: [eve.id] }, [eve]);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(store.getState().paths.answer).toMatchObject({ ending: 'none' }));
  });

  test('Enter before the hits have come takes the first when they come, and goes on', async () => {
    const slow = later<QueryResult>();
    const { user, store, picker } = await openPicker(() => slow.promise);
    const [from, to] = [picker('From'), picker('To')];
    await user.type(from, 'a');
    await user.keyboard('{Enter}');
    expect(store.getState().paths.question.from).toEqual([]);

    slow.arrive(hits({ node: ada }, { node: eve }));

    await waitFor(() => expect(to).toHaveFocus());
    expect(store.getState().paths.question.from).toEqual([ada.id]);
    expect(from).toHaveValue('Ada');
  });

  test('Enter before the hits have come is forgotten by whoever types on or leaves', async () => {
    const [slow, slower] = [later<QueryResult>(), later<QueryResult>()];
    const { user, store, picker } = await openPicker(({ name }) => (name === 'ad' ? slow : slower).promise);
    await user.type(picker('From'), 'ad');
    await user.keyboard('{Enter}a');
    slower.arrive(hits({ node: ada }));
    expect(await screen.findByRole('option', { name: 'Ada' })).toBeVisible();
    expect(store.getState().paths.question.from).toEqual([]);
  });

  test('where several are gathered, Enter before the hits have come adds the first and empties the field', async () => {
    const slow = later<QueryResult>();
    const { user, store, panel, picker } = await openPicker(() => slow.promise);
    store.getState().draftPaths({ from: [eve.id] }, [eve]);
    await user.click(await within(panel).findByRole('button', { name: 'From: or another' }));
    await waitFor(() => expect(picker('From')).toHaveFocus());
    await user.keyboard('a{Enter}');

    slow.arrive(hits({ node: ada }));

    await waitFor(() => expect(store.getState().paths.question.from).toEqual([eve.id, ada.id]));
    expect(picker('From')).toHaveValue('');
    expect(picker('From')).toHaveFocus();
  });

  test('a list that a scroll has closed opens again with the hits, one that Escape has closed does not', async () => {
    const [slow, slower] = [later<QueryResult>(), later<QueryResult>()];
    const { user, picker, panel } = await openPicker(({ name }) => (name === 'ada' ? slow : slower).promise);
    await user.type(picker('From'), 'ada');
    await screen.findByText('Searching …');
    fireEvent.scroll(panel);
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());

    slow.arrive(hits({ node: ada }));
    expect(await screen.findByRole('option', { name: 'Ada' })).toBeVisible();

    await user.clear(picker('From'));
    await user.type(picker('From'), 'eve');
    await screen.findByText('Searching …');
    await user.keyboard('{Escape}');
    slower.arrive(hits({ node: eve }));
    await waitFor(() => expect(picker('From')).toBeInvalid());
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('what names nobody stays, is told in place, and is not asked with the actor of before', async () => {
    const { user, store, picker, panel } = await openPicker();
    store.getState().draftPaths({ from: [ada.id] }, [ada]);
    store.getState().draftPaths({ to: [eve.id] }, [eve]);
    await waitFor(() => expect(picker('From')).toHaveValue('Ada'));

    await user.clear(picker('From'));
    await user.type(picker('From'), 'zzz');
    await user.tab();

    expect(await within(panel).findByText('Nobody has the name “zzz”. Choose another.')).toBeVisible();
    expect(picker('From')).toHaveValue('zzz');
    expect(picker('From')).toBeInvalid();
    expect(store.getState().paths.question.from).toEqual([]);
    expect(within(panel).getByRole('button', { name: 'Find paths' })).toBeDisabled();

    await user.clear(picker('From'));
    await user.type(picker('From'), 'ada');
    await user.click(await screen.findByRole('option', { name: 'Ada' }));
    expect(picker('From')).not.toBeInvalid();
    expect(within(panel).getByRole('button', { name: 'Find paths' })).toBeEnabled();
  });

  test('Enter on what names nobody tells so in place too', async () => {
    const { user, picker, panel } = await openPicker();
    await user.type(picker('From'), 'zzz');
    await screen.findByText('Nothing loaded has this name.');

    await user.keyboard('{Enter}');

    expect(await within(panel).findByText('Nobody has the name “zzz”. Choose another.')).toBeVisible();
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(picker('From')).toHaveValue('zzz');
  });

  test('half a name that was left is not taken for the actor it may mean', async () => {
    const { user, store, picker, panel } = await openPicker();
    await user.type(picker('From'), 'ad');
    await screen.findByRole('option', { name: 'Ada' });

    await user.tab();

    expect(
      await within(panel).findByText('“ad” is not chosen yet. Choose one who is offered.'),
    ).toBeVisible();
    expect(store.getState().paths.question.from).toEqual([]);
  });

  test('an end that changes takes the search that runs with it', async () => {
    const slow = later<PathAnswer>();
    const { store } = await askPath(() => slow.promise);

    store.getState().draftPaths({ from: [ben.id] }, [ben]);
    slow.arrive(paths({ nodes: [ada, eve], edges: [direct] }));
    await waitFor(() => expect(store.getState().tasks.paths).toBeUndefined());

    expect(store.getState().paths).toMatchObject({
      question: { from: [ben.id], to: [eve.id] },
      answer: null,
    });
    expect(store.getState().threads).toEqual([]);
  });

  test('takes the two selected actors as ends', async () => {
    const api = fakeApi({ runs: { 'explore/overview': () => anAnswer({ nodes: [ada, eve] }) } });
    const { user, store } = await openDesk(api);
    store.getState().select({ nodes: new Set([ada.id, eve.id]), edges: new Set() }, 'replace');

    await user.keyboard('p');

    expect(await screen.findByRole('combobox', { name: 'From' })).toHaveValue('Ada');
    expect(screen.getByRole('combobox', { name: 'To' })).toHaveValue('Eve');
  });

  test('Escape gives the focus back to what opened the panel, and to the button of it where that was a key', async () => {
    const { user } = await openDesk(fakeApi({}));
    const theme = screen.getByRole('button', { name: /^Change to/ });
    const opener = screen.getByRole('button', { name: 'Find paths' });
    for (const from of [null, theme]) {
      // One after the other, on one desk.
      // oxlint-disable no-await-in-loop
      from?.focus();
      await user.keyboard('p');
      await waitFor(() => expect(screen.getByRole('combobox', { name: 'From' })).toHaveFocus());
      await user.keyboard('{Escape}');
      await waitFor(() => expect(from ?? opener).toHaveFocus());
      expect(screen.queryByRole('region', { name: 'Find paths' })).toBeNull();
      // oxlint-enable no-await-in-loop
    }
  });
});
