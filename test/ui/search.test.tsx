import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import type { QueryResult } from '#contract/graph';
import { openDesk } from './support/desk.tsx';
import { aLine, anActor, anAnswer, aQuery, hits } from './support/facts.ts';
import { aProblem, fakeApi, later } from './support/fake-api.ts';

const ada = anActor('Ada', { role: 'minister', aliases: ['ada', 'A. Lovelace', 'Countess'] });
const ben = anActor('Ben', { id: 'agency/ben', type: 'Agency' });

const box = () => screen.getByRole('searchbox', { name: 'Search for an actor' });

describe('search', () => {
  test('lists hits with type, office, other names and why they matched', async () => {
    const found = hits({ node: ada, matched: 'Countess', by: 'spelling' }, { node: ben });
    const { user } = await openDesk(fakeApi({ runs: { 'explore/search': () => found } }));

    await user.type(box(), 'count');

    await screen.findByText('Ben');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'AdaPerson · minister · known as Countess · a similar spelling · also A. Lovelace',
      'BenAgency',
    ]);
  });

  test("tells what is only a text's word for it", async () => {
    const found = hits({ node: ben, matched: 'the bureau', by: 'written' });
    const { user } = await openDesk(fakeApi({ runs: { 'explore/search': () => found } }));

    await user.type(box(), 'bureau');

    await screen.findByText('the bureau');
    expect(screen.getByRole('option')).toHaveTextContent('BenAgency · in a text called the bureau');
  });

  test('tells the office that was asked for, its body and its period', async () => {
    const ministry = anActor('Ministry', { id: 'agency/ministry', type: 'Agency' });
    const office = {
      edge: aLine(ada, ministry, {
        type: 'HOLDS_POSITION',
        qualifiers: { role: ['minister-of-public-security'] },
        periods: ['2022/'],
        certain: ['2022/'],
      }),
      body: ministry,
    };
    const { user } = await openDesk(
      fakeApi({ runs: { 'explore/search': () => hits({ node: ada, office }) } }),
    );

    await user.type(box(), 'minister');

    await screen.findByText(/by office/);
    expect(screen.getByRole('option')).toHaveTextContent(
      'AdaPerson · minister of public security of Ministry, since 2022 · by office · also A. Lovelace, Countess',
    );
    expect(screen.getAllByRole('option')).toHaveLength(1);
  });

  test('counts the hits of each type, those not shown too, and asks for one type on request', async () => {
    const api = fakeApi({
      runs: {
        'explore/search': ({ types }) =>
          types === undefined ? hits({ node: ada }, { node: ben }) : hits({ node: ben }),
      },
    });
    const { user } = await openDesk(api);
    await user.type(box(), 'n');
    const chips = await screen.findByRole('radiogroup', { name: 'Type of the hits' });
    const told = () =>
      within(chips)
        .getAllByRole('radio')
        .map((chip) => chip.textContent);

    expect(told()).toEqual(['All 2', 'Person 1', 'Agency 1']);
    await user.click(within(chips).getByRole('radio', { name: 'Agency 1' }));

    await waitFor(() =>
      expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['BenAgency']),
    );
    expect(api.asked.at(-1)?.params).toMatchObject({ name: 'n', types: ['Agency'] });
    expect(told()).toEqual(['All 2', 'Person 1', 'Agency 1']);
    expect(within(chips).getByRole('radio', { name: 'Agency 1' })).toBeChecked();
  });

  test('says that there are more than were counted', async () => {
    const limits = [
      { what: 'rows', shown: 2, total: null, atLeast: false, why: 'only so many were asked for' },
    ] as const;
    const found = { ...hits({ node: ada }, { node: ben }), limits: [...limits] };
    const { user } = await openDesk(fakeApi({ runs: { 'explore/search': () => found } }));
    await user.type(box(), 'n');

    expect(await screen.findByRole('radio', { name: 'All 2+' })).toBeVisible();
    expect(
      screen.getByText(/^The first 2 are listed, there are more: the likeliest come first/),
    ).toBeVisible();
  });

  test('asks for a type that is typed before the name', async () => {
    const api = fakeApi({ runs: { 'explore/search': () => hits({ node: ben }) } });
    const { user } = await openDesk(api);

    await user.type(box(), 'agency:');
    expect(await screen.findByText('Only agencies: now type a name.')).toBeVisible();
    expect(api.asked.map(({ id }) => id)).not.toContain('explore/search');
    await user.type(box(), ' be');

    await screen.findByText('Ben');
    expect(api.asked.at(-1)).toEqual({
      id: 'explore/search',
      params: { name: 'be', limit: 25, types: ['Agency'] },
    });
  });

  test('offers what was searched for and drawn, until it is forgotten', async () => {
    const api = fakeApi({
      runs: {
        'explore/search': () => hits({ node: ben }),
        'explore/joining': () => anAnswer({ nodes: [ben] }),
      },
    });
    const { user, store } = await openDesk(api);
    expect(screen.queryByRole('group', { name: 'Recent searches' })).toBeNull();
    await user.type(box(), 'ben{Enter}');
    await waitFor(() => expect(store.getState().nodes.has(ben.id)).toBe(true));
    await user.clear(box());

    const recent = await screen.findByRole('group', { name: 'Recent searches' });
    await user.click(within(recent).getByRole('button', { name: 'ben' }));
    expect(await screen.findByRole('option', { name: 'Ben' })).toBeVisible();
    await waitFor(() => expect(box()).toHaveFocus());

    await user.clear(box());
    await user.click(await screen.findByRole('button', { name: 'Forget them' }));
    expect(screen.queryByRole('group', { name: 'Recent searches' })).toBeNull();
  });

  test('is told before what it led to, and where what it led to could not be drawn, too', async () => {
    let isAway = false;
    const api = fakeApi({
      runs: {
        'explore/search': () => hits({ node: ben }),
        'explore/joining': () => {
          if (isAway) throw aProblem('database-busy');
          return anAnswer({ id: 'explore/joining', nodes: [ben] });
        },
      },
    });
    const { user, store } = await openDesk(api);
    await user.type(box(), 'ben{Enter}');
    await waitFor(() => expect(store.getState().nodes.has(ben.id)).toBe(true));
    const labels = () => [...store.getState().journal, ...store.getState().seen].map(({ label }) => label);
    expect(labels().slice(1)).toEqual(['Searched “ben”: 1 hit', 'Added Ben: 1 actor added']);

    isAway = true;
    store.getState().clear();
    await user.clear(box());
    await user.type(box(), 'be{Enter}');
    await waitFor(() => expect(labels().at(-1)).toBe('Searched “be”: 1 hit'));
    expect(store.getState().nodes.has(ben.id)).toBe(false);
  });

  test('hints at saved queries that have the word, and shows them', async () => {
    const queries = [aQuery({ id: 'sanctions/lifted', title: 'Sanctions lifted' }), aQuery()];
    const { user } = await openDesk(fakeApi({ queries }));

    await user.type(box(), 'lifted');
    const show = await screen.findByRole('button', { name: 'Show it' });
    expect(show.parentElement).toHaveTextContent('1 saved query has “lifted” too. Show it');
    await user.click(show);

    const filter = screen.getByRole('searchbox', { name: 'Filter the queries' });
    expect(filter).toHaveValue('lifted');
    await waitFor(() => expect(filter).toHaveFocus());
    expect(screen.getByRole('button', { name: /Sanctions lifted/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /The most connected/ })).toBeNull();
  });

  test('says that what is too long was cut', async () => {
    const { user } = await openDesk();
    await user.click(box());
    await user.paste('x'.repeat(100_000));

    expect(await screen.findByText(/^No more than 200 letters are searched for/)).toBeVisible();
    expect(box()).toHaveValue('x'.repeat(200));
  });

  test('shows a failure where it happened, with field and advice', async () => {
    const problem = aProblem('bad-parameter', { fields: [{ path: 'params.name', problem: 'too strange' }] });
    const { user } = await openDesk(fakeApi({ runs: { 'explore/search': () => Promise.reject(problem) } }));

    await user.type(box(), '((');

    const note = await screen.findByRole('alert');
    expect(note).toHaveTextContent('A parameter is missing or wrong');
    expect(note).toHaveTextContent('params.name: too strange');
    expect(note).toHaveTextContent('Correct the parameters named below.');
    expect(screen.getByRole('complementary', { name: 'Find' })).toContainElement(note);
  });

  test('says so when nothing has the name', async () => {
    const { user } = await openDesk();

    await user.type(box(), 'nobody');

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
