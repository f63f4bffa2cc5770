import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/dom';
import { openDesk } from './support/desk.tsx';
import { aClaim, anArticle, paths } from './support/facts.ts';
import { aProblem, fakeApi, later } from './support/fake-api.ts';
import { ada, direct, eve, openPaths } from './support/paths.tsx';

const claim = aClaim({ id: 'article/first/c1', relKey: direct.key });
const footnotes = {
  lines: [{ key: direct.key, claims: [claim.id], total: 1 }],
  claims: [claim],
  articles: [anArticle()],
  unknown: [],
};

test('paths are copied only once their footnotes have come', async () => {
  const slow = later<typeof footnotes>();
  const found = paths({ nodes: [ada, eve], edges: [direct] });
  const { user, store } = await openDesk(fakeApi({ paths: () => found, lines: () => slow.promise }), {
    unfolded: [],
  });
  openPaths(store);
  void store.getState().findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  const button = await screen.findByRole('button', { name: /^Copy as text/ });
  expect(screen.getByText('Reading the footnotes …')).toBeVisible();
  await user.click(button);
  expect(await navigator.clipboard.readText()).toBe('');

  slow.arrive(footnotes);
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
  await user.click(button);
  expect(await navigator.clipboard.readText()).toContain('[1] asserted');
});

test('what is not known of the checks is not copied as not checked', async () => {
  const found = paths({ nodes: [ada, eve], edges: [direct] });
  let isAway = true;
  const api = fakeApi({ paths: () => found, lines: () => footnotes });
  const { checks: answer } = api;
  const checks: typeof answer = (request) =>
    isAway ? Promise.reject(aProblem('database-busy')) : answer(request);
  const { user, store } = await openDesk({ ...api, checks }, { unfolded: [] });
  openPaths(store);
  await store.getState().findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  const button = await screen.findByRole('button', { name: /^Copy as text/ });
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
  await user.click(button);
  const text = await navigator.clipboard.readText();
  expect(text).toContain('[1] asserted');
  expect(text).not.toMatch(/checked/i);

  isAway = false;
  await store.getState().readChecks([direct.key]);
  await user.click(button);
  expect(await navigator.clipboard.readText()).toContain('The line is not checked.');
});
