import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import { openDesk } from './support/desk.tsx';
import { aLine, anActor, anAnswer, aQuery } from './support/facts.ts';
import { aProblem, fakeApi } from './support/fake-api.ts';

describe('saved queries', () => {
  test('run at once when nothing needs to be asked; a table is listed below', async () => {
    const api = fakeApi({
      queries: [aQuery({ id: 'articles/list', title: 'The articles', returns: 'table' })],
      runs: {
        'articles/list': () =>
          anAnswer({
            columns: ['title', 'claims'],
            rows: [['The first report', 12]],
            limits: [{ what: 'rows', shown: 1, total: 2, atLeast: false, why: 'the newest come first' }],
          }),
      },
    });
    const { user } = await openDesk(api);

    await user.click(await screen.findByRole('button', { name: /The articles/ }));

    const table = await screen.findByRole('grid', { name: 'The articles' });
    expect(within(table).getByRole('row', { name: /The first report/ })).toHaveTextContent('12');
    expect(screen.getByRole('tabpanel', { name: /\d/ })).toHaveTextContent(
      '1 of 2 rows: the newest come first',
    );

    await user.click(screen.getByRole('tab', { name: /^Actors \d/ }));
    await user.click(screen.getByRole('button', { name: /The articles/ }));
    expect(await screen.findByRole('grid', { name: 'The articles' })).toBeVisible();
  });

  test('ask for what is missing, by the schema the server uses', async () => {
    const api = fakeApi({
      queries: [
        aQuery({
          id: 'people/on-a-day',
          title: 'In office on a day',
          params: [{ name: 'day', kind: 'date', meaning: 'the day' }],
        }),
      ],
    });
    const { user } = await openDesk(api);
    await user.click(await screen.findByRole('button', { name: /In office on a day/ }));
    const field = await screen.findByRole('textbox', { name: 'the day' });

    await user.click(screen.getByRole('button', { name: 'Run' }));
    expect(await screen.findByText('Give a date: 2023, 2023-04 or 2023-04-14')).toBeVisible();

    await user.type(field, '14 April');
    await user.click(screen.getByRole('button', { name: 'Run' }));
    expect(await screen.findByText('a date is written 2023, 2023-04 or 2023-04-14')).toBeVisible();

    await user.clear(field);
    await user.type(field, '2023-04-14');
    await user.click(screen.getByRole('button', { name: 'Run' }));
    await waitFor(() =>
      expect(api.asked.at(-1)).toEqual({ id: 'people/on-a-day', params: { day: '2023-04-14' } }),
    );
  });

  test('are titled with what they were asked with, in words', async () => {
    const [ada, eve] = [anActor('Ada'), anActor('Eve')];
    const header = aQuery({
      id: 'events/timeline',
      title: 'What happened, in order',
      params: [
        { name: 'of', kind: 'entity', meaning: 'the actor' },
        { name: 'since', kind: 'date', meaning: 'nothing before', default: '1900' },
        { name: 'until', kind: 'date', meaning: 'nothing later', default: '2100' },
        { name: 'types', kind: 'relationTypes', meaning: 'only these', default: [] },
        { name: 'limit', kind: 'integer', meaning: 'how many', default: 200 },
      ],
      returns: 'table',
    });
    const api = fakeApi({
      queries: [header],
      // Eve is neither drawn nor in the answer.
      runs: {
        'explore/overview': () => anAnswer({ nodes: [ada] }),
        'explore/among': () => anAnswer({ nodes: [eve] }),
        [header.id]: () => anAnswer({ columns: ['says'], rows: [['It began.']] }),
      },
    });
    const { store } = await openDesk(api);

    const params = { of: eve.id, since: '2023-04', until: '2100', types: ['MET'], limit: 10 };
    await store.getState().runQuery(header, params);

    const title = 'What happened, in order · Eve · since April 2023 · meetings · how many: 10';
    expect(await screen.findByRole('grid', { name: title })).toBeVisible();
    expect(screen.getByRole('tab', { name: `${title} 1` })).toBeVisible();
    await store.getState().runQuery(header, { of: ada.id });
    expect(await screen.findByRole('grid', { name: 'What happened, in order · Ada' })).toBeVisible();
  });

  test('tell days of a report as dates', async () => {
    const header = aQuery({ id: 'people/offices', title: 'Offices held', returns: 'table' });
    const answer = () => anAnswer({ columns: ['office', 'reportedFirst'], rows: [['minister', 20_230_616]] });
    const { store } = await openDesk(fakeApi({ queries: [header], runs: { [header.id]: answer } }));
    await store.getState().runQuery(header, {});
    expect(await screen.findByRole('gridcell', { name: '16 June 2023' })).toBeVisible();
  });

  test('tell a bound for a bound, where the line knows it', async () => {
    const [ada, utopia] = [anActor('Ada'), anActor('Utopia')];
    const bound = aLine(ada, utopia, { type: 'LEADS', periods: ['/2022'], certain: [] });
    const told = aLine(utopia, ada, { type: 'LEADS', periods: ['/2023'], certain: ['/2023'] });
    const header = aQuery({ id: 'people/offices', title: 'Offices held', returns: 'table' });
    const answer = () =>
      anAnswer({
        columns: ['key', 'periods'],
        rows: [bound, told].map(({ key, periods }) => [key, periods]),
        nodes: [ada, utopia],
        edges: [bound, told],
      });
    const { store } = await openDesk(fakeApi({ queries: [header], runs: { [header.id]: answer } }));
    await store.getState().runQuery(header, {});
    expect(await screen.findByRole('rowheader', { name: 'until 2022 at the latest' })).toBeVisible();
    expect(screen.getByRole('rowheader', { name: 'until 2023' })).toBeVisible();
  });

  test('keep an answer whose actors cannot be named', async () => {
    const header = aQuery({
      id: 'people/offices',
      title: 'Offices held',
      params: [{ name: 'of', kind: 'entity', meaning: 'the actor' }],
      returns: 'table',
    });
    const runs = {
      'explore/among': () => Promise.reject(aProblem('timeout')),
      [header.id]: () => anAnswer({ columns: ['office'], rows: [['minister']] }),
    };
    const { store } = await openDesk(fakeApi({ queries: [header], runs }));
    await store.getState().runQuery(header, { of: 'person/eve' });
    expect(await screen.findByRole('grid', { name: 'Offices held · person/eve' })).toBeVisible();
  });

  test('lie on shelves, folded, each with its count', async () => {
    const { user } = await openDesk(fakeApi({ queries: SHELVED }));
    const people = await screen.findByRole('button', { name: 'People 2' });
    expect(people).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('button', { name: /Who met whom/ })).toBeNull();

    await user.click(people);
    expect(await screen.findByRole('button', { name: /Who met whom/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Sanctions lifted/ })).toBeNull();
  });

  test('are found by words of title and question, in any order, and lie open then', async () => {
    const { user } = await openDesk(fakeApi({ queries: SHELVED }));
    const filter = await screen.findByRole('searchbox', { name: 'Filter the queries' });

    await user.type(filter, 'occasion met');
    expect(await screen.findByText('1 of 3 queries')).toBeVisible();
    expect(screen.getByRole('button', { name: /Who met whom/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Sanctions/ })).toBeNull();

    await user.clear(filter);
    await user.type(filter, 'zebra');
    expect(await screen.findByText(/^No saved query has all of these words/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Show all queries' }));
    expect(await screen.findByRole('button', { name: 'Sanctions 1' })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
  });

  test('tell their question on focus, and in the open form', async () => {
    const { user } = await openDesk(fakeApi({ queries: SHELVED }));
    await user.type(await screen.findByRole('searchbox', { name: 'Filter the queries' }), 'lifted');
    const row = await screen.findByRole('button', { name: /Sanctions lifted/ });
    // Past what empties the filter, the shelf and what saves it.
    for (const _ of ['empty', 'shelf', 'zip']) await user.tab();
    expect(row).toHaveFocus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Which sanctions were lifted?');

    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
    expect(screen.getByText('Which sanctions were lifted?')).toBeVisible();
  });

  test('with nothing but options ask first, and run as they are', async () => {
    const api = fakeApi({ queries: SHELVED });
    const { user } = await openDesk(api);
    await user.click(await screen.findByRole('button', { name: 'Sanctions 1' }));
    await user.click(await screen.findByRole('button', { name: /Sanctions lifted/ }));
    expect(await screen.findByRole('switch', { name: 'planned ones too' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Run' }));
    await waitFor(() => expect(api.asked.at(-1)).toEqual({ id: 'sanctions/lifted', params: {} }));
  });

  test('open the evidence of a row that rests on a relation, drawn or not', async () => {
    const ada = anActor('Ada');
    const ben = anActor('Ben');
    const line = aLine(ada, ben);
    const api = fakeApi({
      queries: [aQuery({ id: 'people/meetings', title: 'Meetings' })],
      runs: {
        'people/meetings': () =>
          anAnswer({
            nodes: [ada, ben],
            edges: [line],
            columns: ['one', 'oneName', 'periods', 'key', 'relation'],
            rows: [
              [
                ada.id,
                'Ada',
                ['2023-06-18/2023-06-18'],
                line.key,
                { $: 'relationship', value: { key: line.key } },
              ],
            ],
          }),
      },
    });
    const { user, store } = await openDesk(api);
    await user.click(await screen.findByRole('button', { name: /Meetings/ }));
    await waitFor(() => expect(store.getState().edges.has(line.key)).toBe(true));
    store.getState().fold('table', false);

    const table = await screen.findByRole('grid', { name: 'Meetings' });
    expect(within(table).getByRole('columnheader', { name: 'One' })).toBeVisible();
    expect(within(table).queryByRole('columnheader', { name: /relation/i })).toBeNull();
    const row = within(table).getByRole('row', { name: /Ada/ });
    expect(within(row).getByText('2023-06-18')).toBeVisible();
    expect(within(row).queryByText(ada.id)).toBeNull();
    await user.click(row);
    await waitFor(() => expect(store.getState().inspected?.subject).toEqual({ relation: line.key }));
  });
});

const SHELVED = [
  aQuery({
    id: 'people/who-met-whom',
    title: 'Who met whom',
    about: 'Who met whom, and on what occasion?',
  }),
  aQuery({ id: 'people/offices', title: 'Offices held', about: 'Who holds which office?' }),
  aQuery({
    id: 'sanctions/lifted',
    title: 'Sanctions lifted',
    about: 'Which sanctions were lifted?',
    params: [{ name: 'planned', kind: 'boolean', meaning: 'planned ones too', default: false }],
  }),
];
