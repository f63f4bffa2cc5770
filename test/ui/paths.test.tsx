import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { aLine, paths } from './support/facts.ts';
import { aProblem } from './support/fake-api.ts';
import { ada, askPath, ben, direct, eve, first, second } from './support/paths.tsx';

describe('find paths', () => {
  test('lists each path as sentences with their status and lights the first', async () => {
    const { panel, store } = await askPath(() => paths({ nodes: [ada, ben, eve], edges: [first, second] }));

    expect(
      await within(panel).findByText('Paths from Ada to Eve: 1 path, the shortest of 2 steps.'),
    ).toBeVisible();
    const list = within(panel).getByRole('list', { name: 'Paths found' });
    expect(list).toHaveTextContent('Ada met Ben asserted');
    expect(list).toHaveTextContent('Ben controls Eve alleged, inferred');
    expect(store.getState().threads).toEqual([
      { nodes: [ada.id, ben.id, eve.id], edges: [first.key, second.key] },
    ]);
    expect([...store.getState().edges.keys()]).toEqual([first.key, second.key]);
    expect(screen.getByTestId('pill')).toHaveTextContent('A path of 2 steps');
  });

  test('says of each step when it was, and on request when it was reported', async () => {
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
    expect(list).toHaveTextContent('Ada met Ben asserted · 18 June 2023');
    expect(list).toHaveTextContent('Ben controls Eve asserted · no date is given');
    expect(list).not.toHaveTextContent('reported');

    await user.click(within(panel).getByRole('switch', { name: 'When it was reported' }));
    expect(list).toHaveTextContent('asserted · 18 June 2023 · reported 2023-06');
    expect(list).toHaveTextContent('no date is given · reported 2023-04 – 2023-06');
  });

  test('lights another path when it is chosen', async () => {
    const answer = paths(
      { nodes: [ada, eve], edges: [direct] },
      { nodes: [ada, ben, eve], edges: [first, second] },
    );
    const { panel, store, user } = await askPath(() => answer);

    const choices = await within(panel).findAllByRole('button', { pressed: false });
    await user.click(choices.find((choice) => choice.textContent?.startsWith('2 steps')) ?? panel);

    await waitFor(() => expect(store.getState().threads[0]?.edges).toEqual([first.key, second.key]));
    expect(screen.getByTestId('pill')).toHaveTextContent('Path 2 of 2, 2 steps');
  });

  test('says of each step how many other lines join the two', async () => {
    const { panel } = await askPath(() =>
      paths({ nodes: [ada, ben, eve], edges: [first, second], beside: [2, 0] }),
    );

    const list = await within(panel).findByRole('list', { name: 'Paths found' });
    expect(list).toHaveTextContent('Ada met Ben asserted · 18 June 2023 · 2 other lines join the two');
    expect(list).toHaveTextContent(/Ben controls Eve alleged, inferred, ended · 18 June 2023$/);
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
