import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { GraphEdge } from '#contract/graph';
import { openDesk } from './support/desk.tsx';
import { aLine, anActor, anAnswer } from './support/facts.ts';
import { fakeApi } from './support/fake-api.ts';

const [ada, ben, cyd] = [anActor('Ada'), anActor('Ben'), anActor('Cyd')];

describe('the source filter', () => {
  const lines = [
    aLine(ada, ben, { reliability: 'B' }),
    aLine(ben, cyd, { reliability: 'D', credibility: 2 }),
    aLine(ada, cyd),
  ];
  const filterBy = (...chosen: (RegExp | string)[]) => filterLines(lines, chosen);
  async function filterLines(edges: GraphEdge[], chosen: (RegExp | string)[]) {
    const api = fakeApi({
      runs: { 'explore/overview': () => anAnswer({ nodes: [ada, ben, cyd], edges }) },
    });
    const desk = await openDesk(api);
    await desk.user.click(await screen.findByRole('button', { name: 'Sources: all' }));
    for (const name of chosen) {
      const box = await screen.findByRole('dialog', { name: 'Filter by the grades of sources' });
      const control = within(box).queryByRole('radio', { name }) ?? within(box).getByRole('switch', { name });
      await desk.user.click(control);
    }
    return desk;
  }
  const hidden = () => screen.queryAllByTestId('hidden-lines').map(({ textContent }) => textContent);

  test('hides what is graded worse, keeps what nobody graded, and says how much is hidden', async () => {
    await filterBy(/^B /);
    expect(hidden()).toEqual(expect.arrayContaining(['1 of 3 relations hidden by the source filtershow']));
    expect(screen.getByRole('button', { name: 'Sources: B or better', hidden: true })).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Relations 2', hidden: true })).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Actors 3', hidden: true })).toBeInTheDocument();
  });

  test('says of what is graded worse why it stays: something that nobody graded carries it too', async () => {
    const worse = aLine(ada, ben, { reliability: 'F', neededReliability: null });
    await filterLines([worse, ...lines.slice(1)], [/^A /]);
    const box = screen.getByRole('dialog', { name: 'Filter by the grades of sources' });
    expect(box).toHaveTextContent('1 stays though graded worse: something not graded carries it too.');
  });

  test('hides what nobody graded on request, and asks of claims too', async () => {
    const { store } = await filterBy(/^D /, 'Include not graded', /^3 /);
    expect(hidden()[0]).toMatch(/^2 of 3 relations/);
    expect(store.getState().edges.size).toBe(3);
  });

  test('is lifted by one click', async () => {
    const { user } = await filterBy(/^B /);
    await user.keyboard('{Escape}');
    await user.click((await screen.findAllByRole('button', { name: 'show' }))[0] as HTMLElement);
    expect(hidden()).toEqual([]);
    expect(screen.getByRole('button', { name: 'Sources: all' })).toBeVisible();
  });

  test('takes a line it hides out of the selection, and lets none in', async () => {
    const { store } = await filterBy();
    const worse = lines[1]?.key ?? '';
    store.getState().select({ nodes: new Set(), edges: new Set([worse]) }, 'replace');
    store.getState().filterSources({ reliability: 'B' });
    expect(store.getState().selection.edges.size).toBe(0);
    // It is still read, and marked again once it is seen again.
    expect(store.getState().inspected?.subject).toEqual({ relation: worse });
    store.getState().filterSources({ reliability: 'D' });
    expect([...store.getState().selection.edges]).toEqual([worse]);
    store.getState().filterSources({ reliability: 'B' });
    store.getState().select({ nodes: new Set(), edges: new Set([worse]) }, 'replace');
    expect(store.getState().selection.edges.size).toBe(0);
    expect(store.getState().inspected?.subject).toEqual({ relation: worse });
  });

  test('is opened by its command', async () => {
    const { user } = await filterBy();
    await user.keyboard('{Escape}');
    await user.keyboard('{Control>}k{/Control}');
    await user.click(await screen.findByRole('menuitem', { name: /Filter by the grades/ }));
    expect(await screen.findByRole('dialog', { name: 'Filter by the grades of sources' })).toBeVisible();
  });
});
