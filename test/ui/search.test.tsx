import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { QueryResult } from '#contract/graph';
import { openDesk } from './support/desk.tsx';
import { anActor, anAnswer, hits } from './support/facts.ts';
import { aProblem, fakeApi, later } from './support/fake-api.ts';

const ada = anActor('Ada', { role: 'minister', aliases: ['ada', 'A. Lovelace', 'Countess'] });
const ben = anActor('Ben', { id: 'agency/ben', type: 'Agency' });

describe('search', () => {
  test('lists hits with type, office, other names and why they matched', async () => {
    const found = hits({ node: ada, matched: 'Countess', by: 'spelling' }, { node: ben });
    const { user } = await openDesk(fakeApi({ runs: { 'explore/search': () => found } }));

    await user.type(screen.getByRole('searchbox', { name: 'Search for an actor' }), 'count');

    await screen.findByText('Ben');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'AdaPerson · minister · known as Countess · a similar spelling · also A. Lovelace',
      'BenAgency',
    ]);
  });

  test("tells what is only a text's word for it", async () => {
    const found = hits({ node: ben, matched: 'the bureau', by: 'written' });
    const { user } = await openDesk(fakeApi({ runs: { 'explore/search': () => found } }));

    await user.type(screen.getByRole('searchbox', { name: 'Search for an actor' }), 'bureau');

    await screen.findByText('the bureau');
    expect(screen.getByRole('option')).toHaveTextContent('BenAgency · in a text called the bureau');
  });

  test('counts the hits of each type and shows one type on request', async () => {
    const { user } = await openDesk(
      fakeApi({ runs: { 'explore/search': () => hits({ node: ada }, { node: ben }) } }),
    );
    await user.type(screen.getByRole('searchbox', { name: 'Search for an actor' }), 'n');
    const chips = await screen.findByRole('radiogroup', { name: 'Type of the hits' });

    expect(
      within(chips)
        .getAllByRole('radio')
        .map((chip) => chip.textContent),
    ).toEqual(['All 2', 'Person 1', 'Agency 1']);
    await user.click(within(chips).getByRole('radio', { name: 'Agency 1' }));

    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['BenAgency']);
  });

  test('Enter draws the first hit, Shift+Enter draws it with its neighbours', async () => {
    const api = fakeApi({
      runs: {
        'explore/search': () => hits({ node: ada }),
        'explore/joining': () => anAnswer({ nodes: [ada] }),
        'explore/neighbours': () => anAnswer({ nodes: [ada] }),
      },
    });
    const { user, store } = await openDesk(api);
    await user.type(screen.getByRole('searchbox', { name: 'Search for an actor' }), 'ada');
    await screen.findByText('Ada');

    await user.keyboard('{Enter}');
    await waitFor(() => expect([...store.getState().nodes.keys()]).toEqual([ada.id]));
    await waitFor(() => expect([...store.getState().selection.nodes]).toEqual([ada.id]));
    expect(api.asked.map(({ id }) => id)).not.toContain('explore/neighbours');

    await user.keyboard('{Shift>}{Enter}{/Shift}');
    await waitFor(() => expect(api.asked.map(({ id }) => id)).toContain('explore/neighbours'));
  });

  test('Enter before the hits have come draws the first when they come', async () => {
    const slow = later<QueryResult>();
    const api = fakeApi({
      runs: { 'explore/search': () => slow.promise, 'explore/joining': () => anAnswer({ nodes: [ben] }) },
    });
    const { user, store } = await openDesk(api);

    await user.type(screen.getByRole('searchbox', { name: 'Search for an actor' }), 'ben{Enter}');
    expect(store.getState().nodes.size).toBe(0);
    slow.arrive(hits({ node: ben }, { node: ada }));

    await waitFor(() => expect([...store.getState().nodes.keys()]).toEqual([ben.id]));
    const hit = screen.getByRole('option', { name: 'Ben' });
    await waitFor(() => expect(hit).toHaveTextContent('Agency · on the canvas'));
  });

  test('shows a failure where it happened, with field and advice', async () => {
    const problem = aProblem('bad-parameter', { fields: [{ path: 'params.name', problem: 'too strange' }] });
    const { user } = await openDesk(fakeApi({ runs: { 'explore/search': () => Promise.reject(problem) } }));

    await user.type(screen.getByRole('searchbox', { name: 'Search for an actor' }), '((');

    const note = await screen.findByRole('alert');
    expect(note).toHaveTextContent('A parameter is missing or wrong');
    expect(note).toHaveTextContent('params.name: too strange');
    expect(note).toHaveTextContent('Correct the parameters named below.');
    expect(screen.getByRole('complementary', { name: 'Find' })).toContainElement(note);
  });

  test('says so when nothing has the name', async () => {
    const { user } = await openDesk();

    await user.type(screen.getByRole('searchbox', { name: 'Search for an actor' }), 'nobody');

    expect(
      await screen.findByText(/^Nothing loaded is called “nobody”\. Try one word of the name/),
    ).toBeVisible();
  });

  test('drops an answer that comes after a newer question', async () => {
    const slow = later<QueryResult>();
    const api = fakeApi({
      runs: { 'explore/search': ({ name }) => (name === 'a' ? slow.promise : hits({ node: ben })) },
    });
    const { store } = await openDesk(api);

    const first = store.getState().search('a');
    await store.getState().search('b');
    slow.arrive(hits({ node: ada }));
    await first;

    expect(store.getState().searched.hits?.map(({ node }) => node.name)).toEqual(['Ben']);
  });
});
