import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import type { Comparison } from '#contract/versions';
import { toScene } from '#drawing/scene';
import { toSceneName } from '#drawing/scene-name';
import { aProblem, later } from './support/fake-api.ts';
import { ada, aVersionRow, ben, line } from './support/version.ts';
import { comparison, openVersions } from './support/versions-desk.ts';

test('of what a version shows, all that is told otherwise today is marked, in signs and in words', async () => {
  const gone = { kind: 'gone', of: ben.id, what: null, claim: null, was: null, now: null } as const;
  const compareVersions = async () => ({ ...comparison, differences: [...comparison.differences, gone] });
  const { store, user } = await openVersions({ compareVersions });
  await user.keyboard('{Escape}');
  await store.getState().viewVersion(aVersionRow());
  const row = await screen.findByRole('button', { name: 'kept otherwise: 2 drawn; select' });
  const { nodes, edges } = toScene(store.getState());
  expect(edges.get(line.key)?.marks).toEqual(['denied', 'otherwise']);
  // A note of the analyst that is gone is no fact.
  expect([ada.id, ben.id].map((id) => nodes.get(id)?.otherwise)).toEqual([false, true]);
  expect(toSceneName(toScene(store.getState()))).toBe(
    'Canvas: 2 actors, 1 relation; not as they were kept: 2',
  );
  expect(screen.getByTestId('announcement')).toHaveTextContent(
    '2 elements are told otherwise today, and marked',
  );
  store.getState().fold('table', false);
  expect(await screen.findByRole('grid', { name: 'Relations drawn' })).toHaveTextContent(
    'denied, kept otherwise',
  );
  await user.click(screen.getByRole('tab', { name: /^Actors/ }));
  const [marked, ...others] = await screen.findAllByRole('img', { name: 'kept otherwise' });
  expect(marked?.closest('[role="row"]')).toHaveTextContent(/^Ben/);
  expect(others).toEqual([]);
  await user.click(row);
  expect(store.getState().selection).toMatchObject({
    nodes: new Set([ben.id]),
    edges: new Set([line.key]),
  });
  store.getState().select({ nodes: new Set(), edges: new Set([line.key]) }, 'replace');
  expect(await screen.findByText(/says it otherwise today/)).toHaveTextContent(
    'changed status: denied → asserted',
  );
  store.getState().leaveVersion();
  await waitFor(() => expect(row).not.toBeInTheDocument());
});

test('a version is shown before it is held against today, which is told while it lasts', async () => {
  const compared = later<Comparison>();
  const { store, user } = await openVersions({ compareVersions: () => compared.promise });
  await user.keyboard('{Escape}');
  await store.getState().viewVersion(aVersionRow());
  const banner = await screen.findByRole('region', { name: 'Version' });
  expect(banner).toHaveTextContent('being compared with today');
  compared.arrive({ ...comparison, differences: [] });
  await waitFor(() => expect(banner).toHaveTextContent('nothing is told otherwise today'));
  expect(banner).not.toHaveTextContent('being compared');
});

test('a comparison that was cut does not pass for all that is told otherwise today', async () => {
  const why = 'One comparison tells 5,000 differences.';
  const limits: Comparison['limits'] = [{ what: 'rows', shown: 5000, total: 7000, atLeast: false, why }];
  const { store, user } = await openVersions({ compareVersions: async () => ({ ...comparison, limits }) });
  await user.keyboard('{Escape}');
  await store.getState().viewVersion(aVersionRow());
  const banner = await screen.findByRole('region', { name: 'Version' });
  await waitFor(() =>
    expect(banner).toHaveTextContent(
      `at least 1 element is told otherwise today, and marked. 5,000 of 7,000 rows: ${why}`,
    ),
  );
});

test('a version that cannot be held against today says that nothing is marked, until it can', async () => {
  let isAway = true;
  const compareVersions = async () => {
    if (isAway) throw aProblem('database-away');
    return comparison;
  };
  const { store, user } = await openVersions({ compareVersions });
  await user.keyboard('{Escape}');
  await store.getState().viewVersion(aVersionRow());
  const banner = await screen.findByRole('region', { name: 'Version' });
  await waitFor(() => expect(banner).toHaveTextContent('what is told otherwise today is not marked'));
  isAway = false;
  await user.click(within(banner).getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(banner).toHaveTextContent('1 element is told otherwise today, and marked'));
});
