import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/dom';
import type { QueryResult } from '#contract/graph';
import { openDesk } from './support/desk.tsx';
import { anActor, anAnswer, hits } from './support/facts.ts';
import { fakeApi, later } from './support/fake-api.ts';

const ada = anActor('Ada', { role: 'minister', aliases: ['ada', 'A. Lovelace', 'Countess'] });
const ben = anActor('Ben', { id: 'agency/ben', type: 'Agency' });

const box = () => screen.getByRole('searchbox', { name: 'Search for an actor' });

describe('the search by keys', () => {
  test('Enter draws the first hit, Shift+Enter draws it with its neighbours', async () => {
    const api = fakeApi({
      runs: {
        'explore/search': () => hits({ node: ada }),
        'explore/joining': () => anAnswer({ nodes: [ada] }),
        'explore/neighbours': () => anAnswer({ nodes: [ada] }),
      },
    });
    const { user, store } = await openDesk(api);
    await user.type(box(), 'ada');
    await screen.findByText('Ada');

    await user.keyboard('{Enter}');
    await waitFor(() => expect([...store.getState().nodes.keys()]).toEqual([ada.id]));
    await waitFor(() => expect([...store.getState().selection.nodes]).toEqual([ada.id]));
    expect(api.asked.map(({ id }) => id)).not.toContain('explore/neighbours');

    await user.keyboard('{Shift>}{Enter}{/Shift}');
    await waitFor(() => expect(api.asked.map(({ id }) => id)).toContain('explore/neighbours'));
  });

  test('Escape twice leaves the box, though Shift+Enter has asked which neighbours between', async () => {
    const hub = { ...ada, hub: true, degree: 500 };
    const runs = {
      'explore/search': () => hits({ node: hub }),
      'explore/joining': () => anAnswer({ nodes: [hub] }),
    };
    const { user } = await openDesk(fakeApi({ runs }));
    await user.type(box(), 'ada');
    await screen.findByRole('option');
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    const form = await screen.findByRole('dialog', { name: /^Expand Ada/ });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(form).not.toBeInTheDocument());
    await user.keyboard('{Escape}');
    expect(box()).not.toHaveFocus();
    expect(box()).toHaveValue('');
  });

  test('/ in the box selects what was drawn from there, and is a letter in a name that is being typed', async () => {
    const runs = {
      'explore/search': () => hits({ node: ada }),
      'explore/joining': () => anAnswer({ nodes: [ada] }),
    };
    const { user, store } = await openDesk(fakeApi({ runs }));
    await user.type(box(), 'ada/');
    expect(box()).toHaveValue('ada/');
    await screen.findByText('Ada');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(store.getState().nodes.size).toBe(1));
    await user.keyboard('/ben');
    expect(box()).toHaveValue('ben');
    // Whoever has switched single keys off types it.
    store.getState().setLetterKeys(false);
    await user.keyboard('/');
    expect(box()).toHaveValue('ben/');
  });

  test('Enter before the hits have come draws the first when they come', async () => {
    const slow = later<QueryResult>();
    const api = fakeApi({
      runs: { 'explore/search': () => slow.promise, 'explore/joining': () => anAnswer({ nodes: [ben] }) },
    });
    const { user, store } = await openDesk(api);

    await user.type(box(), 'ben{Enter}');
    expect(store.getState().nodes.size).toBe(0);
    slow.arrive(hits({ node: ben }, { node: ada }));

    await waitFor(() => expect([...store.getState().nodes.keys()]).toEqual([ben.id]));
    const hit = screen.getByRole('option', { name: 'Ben' });
    await waitFor(() => expect(hit).toHaveTextContent('Agency · on the canvas'));
  });
});
