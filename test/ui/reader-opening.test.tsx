import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import { openDesk } from './support/desk.tsx';
import { anAccount, TEXT } from './support/account.ts';
import { aClaim, aPlace, theEvidence } from './support/facts.ts';
import { aProblem, fakeApi } from './support/fake-api.ts';

import { claim, line, openArticle, wanted } from './support/reader.tsx';

const tray = (reader: HTMLElement) => within(reader).getByRole('region', { name: 'What is marked' });

describe('opening and closing', () => {
  test('a citation opens the article at its passage; Escape closes it and gives the focus back', async () => {
    const at = [aPlace({ start: 15, end: 26, paragraph: 2 })];
    const { user, store } = await openDesk(
      fakeApi({
        article: () => anAccount({ text: TEXT, why: null, claims: [claim, wanted] }),
        evidence: () => theEvidence({ relation: line, claims: [aClaim({ at })] }),
      }),
    );
    await store.getState().inspect({ relation: line.key });
    const citation = await screen.findByRole('button', { name: 'Read in the article' });

    await user.click(citation);

    const reader = await screen.findByRole('complementary', { name: 'Article' });
    await waitFor(() => expect(within(reader).getByRole('button', { name: 'Ada met' })).toHaveFocus());
    expect(tray(reader)).toHaveTextContent('1 statement hereAda met Ben for an hour.');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary', { name: 'Article' })).toBeNull();
    expect(citation).toHaveFocus();
  });

  test('r offers the articles by title and publisher', async () => {
    const { user, store } = await openDesk();

    await user.keyboard('r');
    const dialog = await screen.findByRole('dialog', { name: 'Read an article' });
    await user.keyboard('gazet');
    await user.click(within(dialog).getByRole('menuitem', { name: 'The first report' }));

    await waitFor(() => expect(store.getState().reading?.id).toBe('article/first'));
  });

  test('an article that is gone says so, and what to try', async () => {
    const { user } = await openDesk(fakeApi({ article: () => Promise.reject(aProblem('unknown-article')) }));
    await user.click(await screen.findByRole('button', { name: /The first report/ }));

    const reader = await screen.findByRole('complementary', { name: 'Article' });
    expect(await within(reader).findByRole('alert')).toHaveTextContent('There is no such article');
    await user.click(within(reader).getByRole('button', { name: 'Close the article' }));
    expect(screen.queryByRole('complementary', { name: 'Article' })).toBeNull();
  });
});

test('an inferred date leaves a line as it is drawn, an inferred relation makes it hollow', async () => {
  const inferred = (what: 'date' | 'relation') => ({ ...claim, inferred: [{ what, why: 'it follows.' }] });
  const { reader } = await openArticle({
    text: null,
    claims: [inferred('date'), { ...inferred('relation'), id: 'article/first/c3' }],
    figures: [],
  });
  const heads = [...reader.querySelectorAll('.line-sample .head')].map((head) => head.classList.contains('hollow')); // oxfmt-ignore
  expect(heads).toEqual([false, true]);
  expect(reader).toHaveTextContent('asserted · date inferred');
});
