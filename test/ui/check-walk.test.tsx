import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { aCheck, aDeskOfChecks, ada, ben, cyd, knew, met, saw } from './support/checks.ts';
import { openDesk } from './support/desk.tsx';
import { aProblem, later } from './support/fake-api.ts';

test('V opens the filters where no line is read', async () => {
  const { user, store } = await openDesk(aDeskOfChecks().api);
  await user.keyboard('v');
  expect(store.getState().opened.filters).toBe(true);
});

describe('the walk', () => {
  const count = () => screen.findByRole('button', { name: /lines checked/ });

  test('goes through all lines, the unchecked first, and ends with a summary', async () => {
    const server = aDeskOfChecks([aCheck()]);
    const { user, store } = await openDesk(server.api, { unfolded: [] });
    store.getState().nameAnalyst('Carol');
    await waitFor(async () => expect(await count()).toHaveTextContent('1 of 3 lines checked'));
    const { positions } = store.getState();
    await user.keyboard('n');
    const walk = await screen.findByTestId('check-walk');
    expect(walk).toHaveTextContent('Line 1 of 3 of the canvas · 2 unchecked left');
    expect(screen.getByTestId('announcement')).toHaveTextContent(
      'Line 1 of 3: Ada met Cyd, not checked. 2 unchecked left',
    );
    expect([...store.getState().selection.edges]).toEqual([saw.key]);
    await screen.findByRole('region', { name: 'Checked against the passage' });
    await user.keyboard('v');
    await waitFor(() => expect(walk).toHaveTextContent('1 unchecked left'));
    await user.keyboard('n');
    expect(walk).toHaveTextContent('Line 2 of 3');
    await user.keyboard('{Shift>}N{/Shift}');
    expect(walk).toHaveTextContent('Line 1 of 3');
    await user.keyboard('{Shift>}N{/Shift}');
    expect(await screen.findByTestId('notice')).toHaveTextContent('This is the first line of the walk');
    await user.keyboard('nn');
    expect([...store.getState().selection.edges]).toEqual([met.key]);
    await user.keyboard('n');
    expect(walk).toHaveTextContent('All gone through: 2 of 3 lines checked');
    expect(store.getState().positions).toBe(positions);
    expect(await count()).toHaveTextContent('2 of 3 lines checked');
    const canvas = document.body.appendChild(document.createElement('div'));
    canvas.className = 'canvas';
    canvas.tabIndex = 0;
    await user.click(screen.getByRole('button', { name: 'End the walk' }));
    expect(screen.queryByTestId('check-walk')).toBeNull();
    expect(canvas).toHaveFocus();
    canvas.remove();
  });

  test('is of the lines that are selected, or of what is lit, in its order', async () => {
    const { user, store } = await openDesk(aDeskOfChecks().api, { unfolded: [] });
    store.getState().select({ nodes: new Set(), edges: new Set([met.key, knew.key]) }, 'replace');
    await user.keyboard('n');
    expect(await screen.findByTestId('check-walk')).toHaveTextContent('Line 1 of 2 of the selection');
    await user.keyboard('nn');
    expect(screen.getByTestId('check-walk')).toHaveTextContent('All gone through: 0 of 2 lines checked');
    await user.click(within(screen.getByTestId('check-walk')).getByRole('button', { name: /next line/ }));
    expect(screen.getByTestId('check-walk')).toHaveTextContent('Line 1 of 2 of the selection');
    store.getState().endCheckWalk();
    const edges = [knew.key, met.key];
    store.setState({ threads: [{ nodes: [cyd.id, ben.id, ada.id], edges }] });
    store.getState().select({ nodes: new Set(), edges: new Set() }, 'replace');
    await user.keyboard('n');
    expect(await screen.findByTestId('check-walk')).toHaveTextContent('Line 1 of 2 of what is lit');
    expect(store.getState().walk?.keys).toEqual(edges);
  });

  test('what was taken away meanwhile is passed over, and not counted', async () => {
    const { user, store } = await openDesk(aDeskOfChecks().api, { unfolded: [] });
    await user.keyboard('n');
    const walk = await screen.findByTestId('check-walk');
    const [here = '', next = ''] = store.getState().walk?.keys ?? [];
    store.getState().remove({ nodes: [], edges: [next] });
    await waitFor(() => expect(walk).toHaveTextContent('Line 1 of 2 of the canvas · 2 unchecked left'));
    store.getState().remove({ nodes: [], edges: [here] });
    await waitFor(() => expect(walk).toHaveTextContent('no longer drawn · 1 unchecked left'));
    expect(within(walk).queryByRole('button', { name: /checked/ })).toBeNull();
    expect(within(walk).queryByRole('button', { name: /^back/ })).toBeNull();
    await user.keyboard('n');
    expect(walk).toHaveTextContent('Line 1 of 1');
    store.getState().remove({ nodes: [], edges: [...store.getState().edges.keys()] });
    await waitFor(() =>
      expect(walk).toHaveTextContent(/^Nothing to go through: none of its lines is drawn any more$/),
    );
    expect(within(walk).getAllByRole('button')).toHaveLength(1);
  });

  test('a look-up that fails says so, and is asked again', async () => {
    const server = aDeskOfChecks([aCheck()]);
    const { checks: answer } = server.api;
    let isAway = true;
    const { user } = await openDesk(
      {
        ...server.api,
        checks: (request) => (isAway ? Promise.reject(aProblem('database-busy')) : answer(request)),
      },
      { unfolded: [] },
    );
    const again = await screen.findByRole('button', { name: /not known, look again/ });
    isAway = false;
    await user.click(again);
    await waitFor(async () => expect(await count()).toHaveTextContent('1 of 3 lines checked'));
  });
});

describe('what is not known', () => {
  const foot = () => screen.getByRole('button', { name: /Go through them/ });

  test('is not told as not checked: by the foot, and by the table', async () => {
    const server = aDeskOfChecks([aCheck()]);
    const answer = later<undefined>();
    const checks: typeof server.api.checks = async (request) => {
      await answer.promise;
      return server.api.checks(request);
    };
    await openDesk({ ...server.api, checks }, { unfolded: ['table'] });
    expect(foot()).toHaveTextContent('… of 3 lines checked');
    expect(foot()).toHaveAccessibleName(/^Looking how many of the lines are checked/);
    await userEvent.click(await screen.findByRole('tab', { name: /^Relations/ }));
    expect(await screen.findAllByRole('gridcell', { name: '…' })).toHaveLength(3);
    answer.arrive(undefined);
    expect(await screen.findAllByRole('gridcell', { name: 'no' })).toHaveLength(2);
    expect(foot()).toHaveTextContent('1 of 3 lines checked');
  });

  test('somebody else’s checks are read anew for the method note, and when an investigation is opened', async () => {
    const server = aDeskOfChecks();
    const { store } = await openDesk(server.api, { unfolded: [] });
    await waitFor(() => expect(foot()).toHaveTextContent('0 of 3 lines checked'));
    server.checks.set(met.key, [aCheck()]);
    await store.getState().exportMethodNote();
    expect(store.getState().written?.text).toContain('1 of 3 lines checked');

    server.checks.set(saw.key, [aCheck({ relation: saw.key })]);
    store.setState({ kept: { id: 'another', title: 'Another', version: 1, steps: 0, saving: { is: 'saved', at: null } } });
    await waitFor(() => expect(foot()).toHaveTextContent('2 of 3 lines checked'));
  });

  test('leaves the checks out of the method note where a newer look-up ended that of the note', async () => {
    const server = aDeskOfChecks();
    const answer = later<undefined>();
    let isSlow = false;
    const checks: typeof server.api.checks = async (request) => {
      if (isSlow) await answer.promise;
      return server.api.checks(request);
    };
    const { store } = await openDesk({ ...server.api, checks }, { unfolded: [] });
    await waitFor(() => expect(foot()).toHaveTextContent('0 of 3 lines checked'));
    isSlow = true;
    const note = store.getState().exportMethodNote();
    await waitFor(() => expect(store.getState().tasks.checks?.is).toBe('running'));
    const newer = store.getState().readChecks([met.key]);
    answer.arrive(undefined);
    await Promise.all([note, newer]);
    expect(store.getState().written?.text).not.toContain('lines checked');
  });
}); // oxfmt-ignore
