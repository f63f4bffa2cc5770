import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/dom';
import { openDesk } from './support/desk.tsx';
import { aClaim, anArticle, paths } from './support/facts.ts';
import { fakeApi, later } from './support/fake-api.ts';
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
