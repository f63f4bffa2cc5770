import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import type { RunState, Verdict } from '#contract/cypher';
import type { QueryResult } from '#contract/graph';
import { ASK } from '../../client/commands/ask.ts';
import { createStage } from '../../client/stage.ts';
import { readAddress } from '../../client/store/address.ts';
import { openDesk } from './support/desk.tsx';
import { anActor, anAnswer, aQuery } from './support/facts.ts';
import { aProblem, fakeApi, later } from './support/fake-api.ts';

const [ada, ben, eve] = [anActor('Ada'), anActor('Ben'), anActor('Eve')];
const drawn = { 'explore/overview': () => anAnswer({ nodes: [ada, ben] }) };
const RICH = aQuery({
  id: 'explore/rich',
  title: 'Rich',
  params: [
    { name: 'from', kind: 'entity', meaning: 'from whom' },
    { name: 'to', kind: 'entity', meaning: 'to whom' },
    { name: 'word', kind: 'text', meaning: 'the word' },
  ],
});
const SEARCH = '?from=person/eve&to=Bad/Id!';

describe('the form of a saved query', () => {
  test('shows whom it cannot name, and holds what is filled in while the editor stands in its place', async () => {
    let isAway = true;
    const asked: unknown[] = [];
    const among = ({ ids }: Record<string, unknown>): QueryResult => {
      asked.push(ids);
      if (isAway) throw aProblem('out-of-memory');
      return anAnswer({ nodes: [eve] });
    };
    const api = fakeApi({ queries: [RICH], runs: { ...drawn, 'explore/among': among } });
    const address = readAddress({ pathname: '/q/explore/rich', search: SEARCH });
    const { user, store } = await openDesk(api, { address });
    const alert = await screen.findByRole('alert');
    const chips = screen.getAllByRole('list', { name: /whom$/ });
    expect(chips.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('person/eve'),
      expect.stringContaining('Bad/Id!'),
    ]);
    isAway = false;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'from whom' })).toHaveValue('Eve'));
    expect(asked).toEqual([['person/eve'], ['person/eve']]);
    await user.click(screen.getByRole('button', { name: 'to whom: remove Bad/Id!' }));
    // Whoever let him go is offered others.
    await screen.findByRole('listbox');
    await user.keyboard('{Escape}');
    await user.type(await screen.findByRole('textbox', { name: 'the word' }), 'half');

    store.getState().open('editor', true);
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'the word' })).toBeNull());
    store.getState().open('editor', false);
    expect(await screen.findByRole('textbox', { name: 'the word' })).toHaveValue('half');
    expect(screen.getByRole('combobox', { name: 'from whom' })).toHaveValue('Eve');
    expect(screen.queryByText('Bad/Id!')).toBeNull();

    // Neither an address nor a command opens a form behind the editor.
    store.getState().open('editor', true);
    if (address.query !== null) await store.getState().openAddressed(address.query);
    expect(store.getState().opened.editor).toBe(false);
    store.getState().open('editor', true);
    ASK.find(({ id }) => id === 'find-query')?.perform({ store, stage: createStage() });
    expect(store.getState().opened.editor).toBe(false);
  });

  test('that waits tells its place', async () => {
    const waiting: RunState = { is: 'waiting', lane: 'heavy', place: 2 };
    const runs: (string | undefined)[] = [];
    const api = fakeApi({
      queries: [aQuery({ id: 'a/heavy', title: 'Heavy', heavy: true })],
      doors: {
        run: async ({ params: { id } }, options) => {
          if (id !== 'a/heavy') return anAnswer({ nodes: [ada] });
          runs.push(options?.run);
          return later<QueryResult>().promise;
        },
        runState: async ({ params: { id } }) => (id === runs[0] ? waiting : { ...waiting, place: 9 }),
      },
    });
    const { user } = await openDesk(api, { unfolded: ['find'] });
    await user.click(await screen.findByRole('button', { name: /^Heavy/ }));
    // Its row stands on its shelf, and among those that were run lately.
    expect((await screen.findAllByText('Waiting: 2nd in line')).length).toBeGreaterThan(0);
  });
});

test('in the editor an id that nobody knows is seen, the selection is that of now, and the focus stays', async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const explainCypher = async (_: unknown, options?: { signal?: AbortSignal }) => {
    signals.push(options?.signal);
    return later<Verdict>().promise;
  };
  const schema = { labels: [], relationshipTypes: [], propertyKeys: [], functions: [], procedures: [] };
  const api = fakeApi({ runs: drawn, doors: { explainCypher, liveSchema: async () => schema } });
  const { store } = await openDesk(api, { unfolded: ['find'] });
  await waitFor(() => expect(store.getState().nodes.size).toBe(2));
  const choose = (id: string) =>
    store.getState().select({ nodes: new Set([id]), edges: new Set() }, 'replace');
  store.getState().openCypher({
    text: 'MATCH (a {id: $who}) WHERE a.id IN $those RETURN a',
    values: { who: 'person/eve' },
    declared: [{ name: 'those', kind: 'selection', meaning: 'those' }],
  });
  choose(ada.id);
  store.getState().open('editor', true);
  expect(await screen.findByRole('list', { name: 'who' })).toHaveTextContent('person/eve');
  await waitFor(() => expect(store.getState().cypher.values['those']).toEqual([ada.id]));
  await waitFor(() => expect(signals).toHaveLength(1));

  store.getState().open('editor', false);
  await waitFor(() => expect(signals[0]?.aborted).toBe(true));
  choose(ben.id);
  store.getState().open('editor', true);
  await waitFor(() => expect(store.getState().cypher.values['those']).toEqual([ben.id]));
  await waitFor(() => expect(signals).toHaveLength(2));

  const kind = screen.getByRole('combobox', { name: 'Kind of $who' });
  kind.focus();
  fireEvent.change(kind, { target: { value: 'text' } });
  expect(await screen.findByRole('textbox', { name: 'who' })).toBeVisible();
  expect(kind).toHaveFocus();
});
