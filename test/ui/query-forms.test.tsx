import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import type { QueryParam } from '#contract/query';
import { readAddress } from '../../client/store/address.ts';
import { openDesk } from './support/desk.tsx';
import { anActor, anAnswer, aQuery, hits } from './support/facts.ts';
import { aProblem, fakeApi, type FakeApi } from './support/fake-api.ts';

const [ada, ben] = [anActor('Ada'), anActor('Ben')];
const drawn = { 'explore/overview': () => anAnswer({ nodes: [ada, ben] }) };
const asking = (...params: QueryParam[]) => aQuery({ id: 'explore/rich', title: 'Rich', params });
const lastAsked = (api: FakeApi) => api.asked.findLast(({ id }) => id === 'explore/rich')?.params;

async function openForm(api: FakeApi) {
  const desk = await openDesk(api);
  await desk.user.click(await screen.findByRole('button', { name: /^Rich/ }));
  return { ...desk, run: () => desk.user.click(screen.getByRole('button', { name: 'Run' })) };
}

const addressOf = (address: string) => {
  const { pathname, search } = new URL(address, 'http://127.0.0.1');
  return readAddress({ pathname, search });
};

describe('a form', () => {
  test('asks for each kind as it is given, shows what is usual, and leads to the first mistake', async () => {
    const api = fakeApi({
      runs: {
        ...drawn,
        'explore/search': ({ types }) => (types === undefined ? hits() : hits({ node: ada })),
      },
      queries: [
        asking(
          { name: 'who', kind: 'entity', meaning: 'the person', types: ['Person'] },
          { name: 'when', kind: 'dates', meaning: 'between' },
          { name: 'way', kind: 'choice', meaning: 'which way', choices: ['in', 'out'] },
          {
            name: 'ways',
            kind: 'choices',
            meaning: 'what of it',
            choices: ['began', 'ended'],
            default: ['began'],
          },
          { name: 'lines', kind: 'relationTypes', meaning: 'which lines', default: [] },
          { name: 'far', kind: 'hops', meaning: 'how far', min: 1, max: 4, default: 2 },
        ),
      ],
    });
    const { user, run } = await openForm(api);
    const person = await screen.findByRole('combobox', { name: 'the person' });
    await run();
    await waitFor(() => expect(person).toHaveFocus());
    expect(screen.getByText('Give an actor')).toBeVisible();
    expect(screen.getByText('Give a first and a last date, either of them open')).toBeVisible();

    await user.type(person, 'ad');
    await user.click(await screen.findByRole('option', { name: /Ada/ }));
    const between = screen.getByRole('group', { name: 'between' });
    await user.type(within(between).getByRole('textbox', { name: 'From' }), '2024');
    await user.type(within(between).getByRole('textbox', { name: 'To' }), '2023-04');
    await user.click(screen.getByRole('radio', { name: 'out' }));
    await user.click(screen.getByRole('button', { name: /^Options/ }));
    const far = screen.getByRole('spinbutton', { name: 'how far' });
    expect(far).toHaveValue(2);
    expect(far).toHaveAccessibleDescription('1 to 4');
    await user.clear(far);
    await user.type(far, '9');
    await user.click(screen.getByRole('button', { name: 'ended' }));
    await user.type(
      screen.getByRole('searchbox', { name: 'which lines: find types of relations' }),
      'meeting',
    );
    await user.click(await screen.findByRole('option', { name: 'met' }));
    await run();
    expect(await screen.findByText('the first date is after the last')).toBeVisible();
    expect(screen.getByText('at most 4')).toBeVisible();
    expect(lastAsked(api)).toBeUndefined();

    await user.clear(within(between).getByRole('textbox', { name: 'From' }));
    await user.clear(far);
    await user.type(far, '4');
    await run();
    await waitFor(() =>
      expect(lastAsked(api)).toEqual({
        who: ada.id,
        when: { from: null, to: '2023-04' },
        way: 'out',
        ways: ['began', 'ended'],
        lines: ['MET'],
        far: 4,
      }),
    );
  });

  test('takes the selection by itself, and several actors from it on request', async () => {
    const api = fakeApi({
      runs: drawn,
      queries: [
        asking(
          { name: 'chosen', kind: 'selection', meaning: 'who is selected' },
          { name: 'beside', kind: 'entities', meaning: 'beside whom' },
        ),
      ],
    });
    const { user, store, run } = await openForm(api);
    const selection = await screen.findByRole('group', { name: 'who is selected' });
    expect(selection).toHaveTextContent('Nobody is selected yet');
    await run();
    expect(await screen.findByText('Give selected actors')).toBeVisible();

    store.getState().select({ nodes: new Set([ada.id, ben.id]), edges: new Set() }, 'replace');
    await waitFor(() => expect(selection).toHaveTextContent('2 selected actors'));
    await user.click(screen.getByRole('button', { name: 'beside whom: take what is selected, 2 actors' }));
    await user.click(await screen.findByRole('button', { name: 'beside whom: remove Ada' }));
    await run();
    await waitFor(() => expect(lastAsked(api)).toEqual({ chosen: [ada.id, ben.id], beside: [ben.id] }));
  });

  test('offers what another query answers, and says when that fails', async () => {
    let fails = true;
    const api = fakeApi({
      queries: [asking({ name: 'topic', kind: 'choice', meaning: 'the topic', from: 'explore/topics' })],
      runs: {
        'explore/topics': () => {
          if (fails) throw aProblem('timeout');
          return anAnswer({ columns: ['topic'], rows: [['trade'], ['talks'], ['trade'], [null]] });
        },
      },
    });
    const { user, run } = await openForm(api);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The database took too long');
    fails = false;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await user.click(await screen.findByRole('radio', { name: 'trade' }));
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    await run();
    await waitFor(() => expect(lastAsked(api)).toEqual({ topic: 'trade' }));
  });
});

describe('a link', () => {
  const queries = [
    asking(
      { name: 'from', kind: 'entity', meaning: 'from whom' },
      { name: 'to', kind: 'entity', meaning: 'to whom' },
      { name: 'far', kind: 'hops', meaning: 'how far', min: 1, max: 4, default: 2 },
    ),
  ].map((query) => Object.assign(query, { was: ['explore/poor'] }));
  const runs = { ...drawn, 'explore/among': () => anAnswer({ nodes: [] }) };

  test('fills in the form, tells what does not fit at its field, and runs nothing', async () => {
    const api = fakeApi({ queries, runs });
    const address = addressOf('/q/explore/poor?from=person/ada&to=person/nobody&far=9&colour=red');
    const { user, store } = await openDesk(api, { address });
    expect(await screen.findByRole('combobox', { name: 'from whom' })).toHaveValue('Ada');
    expect(screen.getByText('at most 4')).toBeVisible();
    expect(screen.getByText(/The link also gives “colour”/)).toBeVisible();
    expect(await screen.findByText('There is no entity person/nobody.')).toBeVisible();
    expect(lastAsked(api)).toBeUndefined();

    await user.click(screen.getByRole('button', { name: 'All queries' }));
    expect(await screen.findByRole('searchbox', { name: 'Filter the queries' })).toBeVisible();
    expect(store.getState().shelves.open).toBeNull();
  });

  test('that gives one actor twice says so until another is chosen', async () => {
    const address = addressOf('/q/explore/poor?from=person/ada&to=person/ada');
    const { user } = await openDesk(fakeApi({ queries, runs }), { address });
    const told = 'The link gives Ada for “from whom” and for “to whom”: they are the same.';
    expect(await screen.findByText(told)).toBeVisible();
    const [from, to] = ['from whom', 'to whom'].map((name) => screen.getByRole('combobox', { name }));
    expect([from, to].map((field) => (field as HTMLInputElement).value)).toEqual(['Ada', 'Ada']);
    await user.clear(to as HTMLElement);
    await waitFor(() => expect(screen.queryByText(told)).toBeNull());
  });

  test('to a query that there is not says so', async () => {
    const { user } = await openDesk(fakeApi({ queries, runs }), { address: addressOf('/q/explore/none') });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('There is no query explore/none');
    await user.click(within(alert).getByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('is copied with what is filled in', async () => {
    const { user } = await openDesk(fakeApi({ queries, runs }), {
      address: addressOf('/q/explore/rich?from=person/ada'),
    });
    const far = await screen.findByRole('spinbutton', { name: 'how far', hidden: true });
    await user.click(screen.getByRole('button', { name: /^Options/ }));
    await user.clear(far);
    await user.type(far, '3');
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect((await screen.findAllByText('Link to “Rich” copied')).length).toBeGreaterThan(0);
    expect(await navigator.clipboard.readText()).toBe(
      `${location.origin}/q/explore/rich?from=person/ada&far=3`,
    );
  });
});
