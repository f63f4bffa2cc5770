import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import axe from 'axe-core';
import type { QueryResult } from '#contract/graph';
import { openDesk } from './support/desk.tsx';
import { aLine, anActor, anAnswer } from './support/facts.ts';
import { aProblem, fakeApi, later } from './support/fake-api.ts';

const utopia = anActor('Utopia', { id: 'country/utopia', type: 'Country', hub: true, degree: 88 });
const ada = anActor('Ada');
const met = aLine(ada, utopia);
const none: QueryResult['rows'] = [['all', 'chosen', 88, 0]];
const some: QueryResult['rows'] = [
  ['all', 'chosen', 88, 76],
  ['direction', 'out', 60, 50],
  ['direction', 'in', 30, 28],
  ['entity-type', 'Person', 40, 30],
  ['entity-type', 'Agency', 48, 46],
  ['relation-type', 'MET', 9, 8],
];
const counts = (rows = some) => ({
  ...anAnswer({ columns: ['aspect', 'what', 'neighbours', 'notDrawn'] }),
  rows,
});

type Run = () => QueryResult | Promise<QueryResult>;

/** The desk on the hub and one neighbour, with the hub selected. */
async function onTheHub(counting: Run = () => counts()) {
  const api = fakeApi({
    runs: {
      'explore/overview': () => anAnswer({ nodes: [utopia, ada], edges: [met] }),
      'explore/neighbour-counts': counting,
    },
  });
  const desk = await openDesk(api, { unfolded: [] });
  desk.store.getState().select({ nodes: new Set([utopia.id]), edges: new Set() }, 'replace');
  const asked = (id: string) => api.asked.filter((one) => one.id === id).map(({ params }) => params);
  const menu = () => screen.findByRole('dialog', { name: 'Expand Utopia by …' });
  return { ...desk, asked, menu };
}

describe('the menu of an expansion', () => {
  test('of a giant tells large numbers so that they can be read', async () => {
    const giant: QueryResult['rows'] = [
      ['all', 'chosen', 60_000, 59_975],
      ['entity-type', 'Person', 41_250, 41_230],
    ];
    const { user, store, menu } = await onTheHub(() => counts(giant));
    store.setState({ nodes: new Map([ada, { ...utopia, degree: 60_000 }].map((node) => [node.id, node])) });
    await user.keyboard('e');
    const box = within(await menu());
    expect(await box.findByRole('button', { name: 'Bring the next 25 of 59,975' })).toBeVisible();
    expect(box.getByText(/has 60,000 neighbours, 1 is drawn/)).toBeVisible();
    expect(box.getByRole('button', { name: 'People, 41,230 of 41,250 not drawn yet' })).toBeVisible();
    expect(box.getByText('59,975 of 60,000 that fit are not drawn yet.')).toBeVisible();
  });

  test('is what a hub answers `e` with, and Enter in it brings the next 25', async () => {
    const { user, asked, menu } = await onTheHub();
    await user.keyboard('e');
    expect(await menu()).toHaveTextContent('Utopia has 88 neighbours, 1 is drawn: choose which.');
    expect(asked('explore/neighbours')).toEqual([]);
    expect(await screen.findByRole('button', { name: 'Bring the next 25 of 76' })).toHaveFocus();

    await user.keyboard('{Enter}');

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const except = [utopia.id, ada.id];
    expect(asked('explore/neighbours')).toEqual([{ id: utopia.id, except, limit: 25 }]);
  });

  test('opens for anybody by Shift+E, counts again with each choice, and brings only what is chosen', async () => {
    const { user, store, asked } = await onTheHub();
    store.getState().select({ nodes: new Set([ada.id]), edges: new Set() }, 'replace');
    await user.keyboard('{Shift>}e{/Shift}');
    const box = within(await screen.findByRole('dialog', { name: 'Expand Ada by …' }));

    await user.click(await box.findByRole('button', { name: 'People, 30 of 40 not drawn yet' }));
    await user.click(box.getByRole('radio', { name: 'towards it, 28 of 30 not drawn yet' }));
    await user.click(box.getByRole('radio', { name: 'newest report' }));
    await user.click(box.getByRole('radio', { name: '50' }));
    await user.click(box.getByRole('button', { name: 'Days' }));
    const reported = within(box.getByRole('group', { name: 'When it was reported' }));
    await user.type(reported.getByRole('textbox', { name: 'from' }), '2023-13');
    expect(reported.getByText('There is no such day.')).toBeVisible();
    await user.clear(reported.getByRole('textbox', { name: 'from' }));
    await user.type(reported.getByRole('textbox', { name: 'to' }), '2023');
    await user.click(box.getByRole('button', { name: 'Bring the next 50 of 76' }));

    const chosen = { entityTypes: ['Person'], direction: 'in', reportedUntil: '2023' };
    await waitFor(() => expect(asked('explore/neighbours')).toHaveLength(1));
    const all = { id: ada.id, except: [utopia.id, ada.id], ...chosen };
    expect(asked('explore/neighbour-counts').at(-1)).toEqual(all);
    expect(asked('explore/neighbours')).toEqual([{ ...all, order: 'newest', limit: 50 }]);
  });

  test('says that it counts, and may be left or answered meanwhile', async () => {
    const slow = later<QueryResult>();
    const { user, menu, store } = await onTheHub(() => slow.promise);
    await user.keyboard('e');
    expect(within(await menu()).getByRole('status', { name: 'Counting the neighbours' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Bring the next 25' })).toBeEnabled();

    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    slow.arrive(counts());
    expect(store.getState().expanding).toBeNull();
  });

  test('says why it could not count, and counts again on request', async () => {
    let isAway = true;
    const { user, menu } = await onTheHub(() => (isAway ? Promise.reject(aProblem('timeout')) : counts()));
    await user.keyboard('e');
    const box = within(await menu());
    expect(await box.findByRole('alert')).toHaveTextContent('What happened here.');
    isAway = false;
    await user.click(box.getByRole('button', { name: 'Try again' }));
    expect(await box.findByText('76 of 88 that fit are not drawn yet.')).toBeVisible();
    expect(box.queryByRole('alert')).toBeNull();
  });

  test('brings nothing where nothing is left', async () => {
    const { user, menu } = await onTheHub(() => counts(none));
    await user.keyboard('e');
    expect(await within(await menu()).findByText('All 88 that fit are drawn.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'None is left: close' })).toHaveFocus();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('has no flaw that axe can find', async () => {
    const { user, menu } = await onTheHub();
    await user.keyboard('e');
    const box = await menu();
    await screen.findByRole('button', { name: /^People/ });
    const { violations } = await axe.run(box, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
