import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import { aLine, paths } from './support/facts.ts';
import { aProblem } from './support/fake-api.ts';
import { ada, askPath, ben, direct, eve, first, second } from './support/paths.tsx';

describe('find paths', () => {
  test('lists each path as a sentence and lights the first', async () => {
    const { panel, store } = await askPath(() => paths({ nodes: [ada, ben, eve], edges: [first, second] }));

    expect(
      await within(panel).findByText('Paths from Ada to Eve: 1 path, the shortest of 2 steps.'),
    ).toBeVisible();
    const list = within(panel).getByRole('list', { name: 'Paths found' });
    expect(list).toHaveTextContent(
      'Ada met Ben on 18 June 2023 [1], who allegedly controlled Eve on 18 June 2023 (inferred) [2].',
    );
    expect(store.getState().threads).toEqual([
      { nodes: [ada.id, ben.id, eve.id], edges: [first.key, second.key] },
    ]);
    expect([...store.getState().edges.keys()]).toEqual([first.key, second.key]);
    expect(screen.getByTestId('pill')).toHaveTextContent('A path of 2 steps');
  });

  test('says on request when each step was reported', async () => {
    const { panel, user } = await askPath(() =>
      paths({
        nodes: [ada, ben, eve],
        edges: [
          { ...first, certain: first.periods },
          aLine(ben, eve, { type: 'CONTROLS', periods: [], lastDay: null, reportedFirst: 20_230_401 }),
        ],
      }),
    );

    const list = await within(panel).findByRole('list', { name: 'Paths found' });
    expect(list).not.toHaveTextContent('Reported');

    await user.click(within(panel).getByRole('switch', { name: 'When it was reported' }));
    expect(list).toHaveTextContent('Reported: [1] 2023-06, [2] 2023-04 – 2023-06');
  });

  test('lights another path beside the first, and the next one alone from the pill', async () => {
    const answer = paths(
      { nodes: [ada, eve], edges: [direct] },
      { nodes: [ada, ben, eve], edges: [first, second] },
    );
    const { panel, store, user } = await askPath(() => answer);

    const choices = await within(panel).findAllByRole('button', { pressed: false });
    await user.click(choices.find((choice) => choice.textContent?.startsWith('2. 2 steps')) ?? panel);

    await waitFor(() => expect(store.getState().threads).toHaveLength(2));
    const pill = screen.getByTestId('pill');
    expect(pill).toHaveTextContent('2 paths lit, of 1 to 2 steps');
    store.getState().undo();
    await user.click(await within(pill).findByRole('button', { name: 'light the next' }));
    await waitFor(() => expect(pill).toHaveTextContent('Path 2 of 2, 2 steps'));
    expect(store.getState().threads.map(({ edges }) => edges)).toEqual([[first.key, second.key]]);
  });

  test('says of each step how many other lines join the two', async () => {
    const { panel } = await askPath(() =>
      paths({ nodes: [ada, ben, eve], edges: [first, second], beside: [2, 0] }),
    );

    const list = await within(panel).findByRole('list', { name: 'Paths found' });
    expect(list).toHaveTextContent('Beside [1]: 2 lines that the question does not walk');
    expect(list).not.toHaveTextContent('Beside [2]');
  });

  test('says that there is none, and what was searched', async () => {
    const { panel } = await askPath(() => paths());

    expect(await within(panel).findByText('Paths from Ada to Eve: no path within 4 steps.')).toBeVisible();
  });

  test('does not call a stopped search none', async () => {
    const { panel } = await askPath(() =>
      Promise.reject(aProblem('timeout', { detail: 'It took more than 30 s.' })),
    );

    expect(
      await within(panel).findByText('Paths from Ada to Eve: stopped before it could tell.'),
    ).toBeVisible();
    expect(panel).toHaveTextContent('There may be a path or none: this answer proves neither.');
    expect(panel).toHaveTextContent('It took more than 30 s');
    expect(within(panel).queryByText(/: no path/)).toBeNull();
  });

  test('shows any other failure as a failure', async () => {
    const { panel } = await askPath(() => Promise.reject(aProblem('database-busy')));

    expect(await within(panel).findByRole('alert')).toHaveTextContent('Neo4j is busy');
  });
});

test('a path says how its weakest line is graded', async () => {
  const lines = [
    { ...first, reliability: 'A' as const, credibility: 1 as const },
    aLine(ben, eve, { reliability: 'C' }),
  ];
  await askPath(() => paths({ nodes: [ada, ben, eve], edges: lines }));
  expect(await screen.findByText('weakest: C, claim not graded')).toBeVisible();
});

test('nothing is said of grades while nobody has graded anything', async () => {
  const { panel } = await askPath(() => paths({ nodes: [ada, ben, eve], edges: [first, second] }));
  const list = await within(panel).findByRole('list', { name: 'Paths found' });
  expect(list).toHaveTextContent('1. 2 steps');
  expect(list).not.toHaveTextContent('graded');
});

test('where another path is graded, that this one is not is told', async () => {
  await askPath(() =>
    paths(
      { nodes: [ada, eve], edges: [{ ...direct, reliability: 'B', credibility: 2 }] },
      { nodes: [ada, ben, eve], edges: [first, second] },
    ),
  );
  expect(await screen.findByText('weakest: B2')).toBeVisible();
  expect(screen.getByText('weakest: not graded')).toBeVisible();
});
