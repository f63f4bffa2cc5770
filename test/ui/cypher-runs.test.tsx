import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import type { Diagnostic } from '#contract/cypher';
import type { Cell, Limit } from '#contract/graph';
import type { Api } from '../../client/api.ts';
import { createExplorer } from '../../client/store/explorer.ts';
import { keepCypher } from '../../client/store/keep-cypher.ts';
import { ADA, answerOf, EVE, openEditor, RUN } from './support/cypher-editor.tsx';
import { anAnswer } from './support/facts.ts';
import { aProblem, fakeApi, later } from './support/fake-api.ts';

const LONG = 'long '.repeat(40).trim();
const CUT: Limit = { what: 'rows', shown: 1, total: 9, atLeast: false, why: 'The table holds one.' };

describe('a run', () => {
  test('lists its rows exactly', async () => {
    const cells: Cell[] = [
      { $: 'node', value: { id: ADA.id } },
      { $: 'integer', value: '9007199254740993' },
      { $: 'float', value: 'NaN' },
      { $: 'datetime', value: '2023-04-14T10:00:00.5Z' },
      { $: 'duration', value: 'P1Y2M' },
      ['a, b', 1, null, { deep: { $: 'integer', value: '9007199254740995' } }],
      '',
      null,
      {
        $: 'path',
        value: [
          { $: 'node', value: { id: ADA.id } },
          { $: 'node', value: { id: EVE.id } },
        ],
      },
      LONG,
    ];
    const columns = cells.map((_, at) => `c${at}`);
    const { user } = await openEditor('MATCH (p) RETURN p', {
      runCypher: async () => answerOf(columns, [cells]),
    });
    await user.click(screen.getByRole('button', { name: RUN }));
    const row = within(await screen.findByRole('grid', { name: 'MATCH (p) RETURN p' })).getAllByRole(
      'row',
    )[1];
    expect(row).toHaveTextContent('Ada');
    for (const words of [
      '9007199254740993',
      'NaN',
      '2023-04-14T10:00:00.5Z',
      'P1Y2M',
      'empty text',
      'null',
      '(Ada)–(Eve)',
      '["a, b", 1, null, {deep: 9007199254740995}]',
    ]) {
      expect(row).toHaveTextContent(words);
    }
    await user.click(screen.getByRole('button', { name: /^Unfold c9: long/ }));
    expect(await screen.findByText(LONG)).toBeVisible();
  });

  test('draws what it returned beside the canvas or in its place, and one step back undoes it', async () => {
    const { user, store } = await openEditor('MATCH (p) RETURN p', {
      runCypher: async () => answerOf(['p'], [[{ $: 'node', value: { id: ADA.id } }]]),
    });
    const before = store.getState().nodes;
    await user.click(screen.getByRole('button', { name: RUN }));
    await user.click(await screen.findByRole('button', { name: 'Replace the canvas' }));
    expect([...store.getState().nodes.keys()]).toEqual([ADA.id, EVE.id]);
    store.getState().undo();
    expect(store.getState().nodes).toEqual(before);
    await user.click(screen.getByRole('button', { name: 'Add to the canvas' }));
    expect([...store.getState().nodes.keys()]).toEqual([...before.keys(), ADA.id, EVE.id]);
  });

  test.each([
    ['of which all came', [], null],
    ['that was cut', [CUT], 'MATCH (p) RETURN p: 1 of 9 rows: The table holds one'],
  ])('%s takes the place of the canvas, and of what was told of it', async (_, limits, told) => {
    const answer = answerOf(['p'], [[{ $: 'node', value: { id: ADA.id } }]]);
    const { user, store } = await openEditor('MATCH (p) RETURN p', {
      runCypher: async () => ({ ...answer, limits }),
    });
    store.setState({ nodes: new Map([[EVE.id, EVE]]) });
    store.setState({ note: { of: 'overview', shown: 30, total: 100, hasMore: true, types: [] } });
    expect(await screen.findByTestId('pill')).toHaveTextContent('30 of 100 actors drawn');
    await user.click(screen.getByRole('button', { name: RUN }));
    await user.click(await screen.findByRole('button', { name: 'Replace the canvas' }));
    await waitFor(() => expect(screen.queryByTestId('pill')?.textContent ?? null).toBe(told));
  });

  test('that returned much is drawn on a second word only', async () => {
    const { user, store } = await openEditor('MATCH (p) RETURN p', {
      runCypher: async () => answerOf(['p'], [[{ $: 'node', value: { id: ADA.id } }]]),
    });
    const { about, nodes: before } = store.getState();
    if (about === null) throw new Error('The desk has not begun.');
    store.setState({ about: { ...about, limits: { ...about.limits, elements: 2 } } });
    await user.click(screen.getByRole('button', { name: RUN }));
    await user.click(await screen.findByRole('button', { name: 'Add to the canvas' }));
    const question = await screen.findByRole('group', { name: 'A large answer' });
    expect(question).toHaveTextContent('This would draw 2 actors and 1 relation.');
    expect(store.getState().nodes).toBe(before);
    await user.click(within(question).getByRole('button', { name: 'Draw them all' }));
    expect(store.getState().nodes.has(EVE.id)).toBe(true);
  });

  test('of numbers alone says that there is nothing to draw, and shows them', async () => {
    const { user } = await openEditor('RETURN 1 AS one', {
      runCypher: async () => anAnswer({ columns: ['one'], rows: [[1]] }),
    });
    await user.click(screen.getByRole('button', { name: RUN }));
    expect(await screen.findByText(/there is nothing to draw/)).toBeVisible();
    expect(screen.getByRole('rowheader', { name: '1' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add to the canvas' })).toBeNull();
  });

  test('that waits tells its place, and Escape takes it back', async () => {
    let signal: AbortSignal | undefined;
    const { user, field } = await openEditor('RETURN 1', {
      runCypher: async (_, options) => {
        signal = options?.signal;
        return later<never>().promise;
      },
      runState: async () => ({ is: 'waiting', lane: 'heavy', place: 3 }),
    });
    await user.click(screen.getByRole('button', { name: RUN }));
    expect(await screen.findByText('Waiting: 3rd in line')).toBeVisible();
    await user.click(field);
    await user.keyboard('{Escape}');
    expect(signal?.aborted).toBe(true);
    expect(screen.queryByText('Waiting: 3rd in line')).toBeNull();
  });

  test('that is refused says which rule, where, and what to write instead', async () => {
    const diagnostic: Diagnostic = {
      severity: 'error',
      rule: 'write',
      message: 'CREATE writes.',
      advice: 'Leave it out.',
      start: 0,
      end: 6,
    };
    const { user } = await openEditor('CREATE ()', {
      runCypher: async () => {
        throw aProblem('refused-query', { diagnostics: [diagnostic] });
      },
    });
    await user.click(screen.getByRole('button', { name: RUN }));
    expect(await screen.findByRole('alert')).toHaveTextContent('This query may not run');
    expect(await screen.findByRole('button', { name: /CREATE writes\. line 1, column 1/ })).toBeVisible();
  });

  test('that is held back is let run again', async () => {
    const held = [{ id: 'a'.repeat(64), text: 'RETURN 1', at: '2026-01-01T10:00:00.000Z', by: 'Ada' }];
    const { user } = await openEditor('RETURN 1', {
      runCypher: async () => {
        throw aProblem('held-back');
      },
      heldTexts: async () => ({ held: [...held] }),
      letRun: async () => ({ lifted: held.splice(0).length > 0 }),
    });
    await user.click(screen.getByRole('button', { name: RUN }));
    expect(await screen.findByRole('alert')).toHaveTextContent('This query ran when Neo4j ended');
    await user.click(await screen.findByRole('button', { name: 'Let it run again' }));
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Held back' })).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('is found among the runs of before, also after a reload, and comes back with its values', async () => {
    const doors: Partial<Api> = { runCypher: async () => answerOf(['p'], [[1], [2]]) };
    const { user, store, field } = await openEditor('RETURN $n AS n', doors);
    const storages = { inBrowser: localStorage, inTab: sessionStorage };
    keepCypher({ store, ...storages });
    await user.type(await screen.findByRole('textbox', { name: 'n' }), 'seven');
    await user.click(screen.getByRole('button', { name: RUN }));
    const runs = await screen.findByRole('list', { name: 'Runs, the last first' });
    expect(within(runs).getByRole('button')).toHaveTextContent(/RETURN \$n AS n.*2 rows in .*\$n = "seven"/);

    fireEvent.change(field, { target: { value: '' } });
    await user.type(screen.getByRole('searchbox', { name: 'Search the runs' }), 'eight');
    expect(await screen.findByText('No run has all of these words.')).toBeVisible();
    await user.clear(screen.getByRole('searchbox', { name: 'Search the runs' }));
    await user.click(within(runs).getByRole('button'));
    expect(store.getState().cypher).toMatchObject({ text: 'RETURN $n AS n', values: { n: 'seven' } });

    const kept = /"text":"RETURN \$n AS n","values":\{"n":"seven"\}/;
    await waitFor(() => expect(sessionStorage.getItem('redthread/cypher')).toMatch(kept));
    const reloaded = createExplorer(fakeApi());
    keepCypher({ store: reloaded, ...storages });
    expect(reloaded.getState()).toMatchObject({
      cypher: { text: 'RETURN $n AS n', values: { n: 'seven' } },
      opened: { editor: true },
    });
    expect(reloaded.getState().cypherRuns).toEqual(store.getState().cypherRuns);
    localStorage.clear();
    sessionStorage.clear();
  });
});
