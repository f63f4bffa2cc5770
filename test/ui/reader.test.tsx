import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import { TEXT } from './support/account.ts';

import { ada, ben, claim, line, openArticle } from './support/reader.tsx';

const tray = (reader: HTMLElement) => within(reader).getByRole('region', { name: 'What is marked' });

describe('an article with its text', () => {
  test('shows all of its words, and says how many sentences gave something', async () => {
    const { reader } = await openArticle();

    const text = within(reader).getByRole('region', { name: 'Text of the article' });
    for (const words of TEXT.split('\n')) expect(text).toHaveTextContent(words);
    expect(reader).toHaveTextContent(
      '2 claims, 1 figure · 1 of 3 sentences gave a claim or a figure · 2 gave none',
    );
    expect(within(text).getByText('It rained.')).toHaveAttribute(
      'title',
      'This sentence gave no claim and no figure',
    );
  });

  test('names the zones that carry no facts', async () => {
    const { reader } = await openArticle();
    expect(reader).toHaveTextContent('promotion: carries no factsSubscribe now');
  });

  test('marks every claim; where two overlap the words belong to both', async () => {
    const { reader, user } = await openArticle();

    const both = within(reader).getByRole('button', { name: 'Ben' });
    expect(both).toHaveAttribute('title', '2 claims: asserted, wanted');
    await user.click(both);

    expect(tray(reader)).toHaveTextContent('2 statements here');
    expect(tray(reader)).toHaveTextContent('Ada met Ben for an hour.');
    expect(tray(reader)).toHaveTextContent('Ben would like to see Ada. wanted');
  });

  test('marks words by the keyboard too', async () => {
    const { reader, user } = await openArticle();
    within(reader).getByRole('button', { name: 'Ben' }).focus();
    await user.keyboard('{Enter}');
    expect(tray(reader)).toHaveTextContent('2 statements here');
  });

  test('shows a rejected claim as rejected, and offers no line for it', async () => {
    const { reader, user } = await openArticle({ claims: [{ ...claim, rejected: true }], figures: [] });

    const mark = within(reader).getByRole('button', { name: 'Ada met Ben' });
    expect(mark).toHaveAttribute('data-line', 'rejected');
    await user.click(mark);

    expect(tray(reader)).toHaveTextContent('rejected · told as asserted');
    expect(tray(reader)).toHaveTextContent('it carries no line');
    expect(within(tray(reader)).queryByRole('button', { name: 'Put on the canvas' })).toBeNull();
    expect(reader).toHaveTextContent('1 claim, 1 of them rejected · 0 of 3 sentences');
  });

  test('tells figures in words, and whom a word names', async () => {
    const { reader, user } = await openArticle({
      mentions: [{ entity: 'person/june', name: 'June Marsh', start: 30, end: 34, kind: 'name' }],
    });

    await user.click(within(reader).getByRole('button', { name: 'June' }));

    expect(tray(reader)).toHaveTextContent('More than 80 deaths as of June 2023');
    expect(within(tray(reader)).getByRole('button', { name: 'June Marsh' })).toBeVisible();
  });

  test('says of a copied passage of which article it is a copy, and opens that one', async () => {
    const { reader, user, store } = await openArticle({
      copies: [{ start: 15, end: 26, of: { article: 'article/wire', start: 7, end: 18, title: 'The wire' } }],
    });

    expect(reader).toHaveTextContent('Copied from The wire: the same story, not a second source');
    await user.click(within(reader).getByRole('button', { name: 'The wire' }));

    await waitFor(() => expect(store.getState().reading).toMatchObject({ id: 'article/wire', look: { start: 7, end: 18 } })); // oxfmt-ignore
  });

  test('keeps what a text holds as words', async () => {
    const text = TEXT.replace('A small report', '<b>x</b> \u202eabc');
    const { reader } = await openArticle({ text });
    expect(reader).toHaveTextContent('<b>x</b>');
    expect(within(reader).getByText(/<b>x/).closest('bdi')).not.toBeNull();
  });
});

describe('walking through an article', () => {
  test('n and j go to the next claim, p and k back; the letters do nothing else', async () => {
    const { reader, user, store } = await openArticle();

    await user.keyboard('n');
    expect(tray(reader)).toHaveTextContent('Ada met Ben for an hour.');
    expect(reader).toHaveTextContent('1 of 3');
    await user.keyboard('j');
    expect(tray(reader)).toHaveTextContent('Ben would like to see Ada.');
    await user.keyboard('p');
    expect(tray(reader)).toHaveTextContent('Ada met Ben for an hour.');

    expect(store.getState().opened.paths).toBe(false);
    expect(screen.getByTestId('announcement')).toHaveTextContent('Ada met Ben for an hour.');
  });

  test('the focus goes along with the passage, but not away from the buttons', async () => {
    const { reader, user } = await openArticle();

    await user.keyboard('n');
    await waitFor(() => expect(within(reader).getByRole('button', { name: 'Ada met' })).toHaveFocus());
    const next = within(reader).getByRole('button', { name: 'Next claim' });
    await user.click(next);
    expect(tray(reader)).toHaveTextContent('Ben would like to see Ada.');
    expect(next).toHaveFocus();
  });

  test('u goes through the sentences that gave nothing', async () => {
    const { user, store } = await openArticle();

    await user.keyboard('u');
    expect(store.getState().reading?.look).toMatchObject({ start: 0 });
    await user.keyboard('u');
    expect(store.getState().reading?.look).toMatchObject({ start: 36, end: 46 });
    await user.keyboard('u');
    expect(store.getState().reading?.look).toMatchObject({ start: 0 });
  });

  test('lights the line of the claim on the canvas, and puts it out in the end', async () => {
    const { user, store } = await openArticle({}, { drawn: true });

    await user.keyboard('n');
    expect([...(store.getState().hover?.edges ?? [])]).toEqual([line.key]);
    await user.keyboard('{Escape}');
    expect(store.getState().hover).toBeNull();
  });
});

describe('ways on from a claim', () => {
  test('its line is put on the canvas, and the text stays', async () => {
    const { reader, user, store } = await openArticle();
    await user.keyboard('n');

    await user.click(within(tray(reader)).getByRole('button', { name: 'Put on the canvas' }));

    await waitFor(() => expect([...store.getState().selection.edges]).toEqual([line.key]));
    expect([...store.getState().nodes.keys()]).toEqual([ada.id, ben.id]);
    expect(store.getState().reading?.isInFront).toBe(true);
    expect(within(tray(reader)).getByRole('button', { name: 'Show on the canvas' })).toBeVisible();
  });

  test('a claim without a line says so', async () => {
    const { reader, user } = await openArticle({ claims: [{ ...claim, relKey: 'MET|gone' }] });
    await user.keyboard('n');

    await user.click(within(tray(reader)).getByRole('button', { name: 'Put on the canvas' }));

    expect(await screen.findByTestId('notice')).toHaveTextContent('The claim carries no line');
  });

  test('its evidence is opened, with a way back to the text', async () => {
    const { reader, user, store } = await openArticle();
    await user.keyboard('n');

    await user.click(within(tray(reader)).getByRole('button', { name: 'Evidence of the line' }));

    expect(store.getState().reading?.isInFront).toBe(false);
    const evidence = screen.getByRole('complementary', { name: 'Evidence' });
    await within(evidence).findByRole('region', { name: 'What speaks for it' });
    await user.click(within(evidence).getByRole('button', { name: /Back to the article/ }));
    expect(store.getState().reading).toMatchObject({ isInFront: true, chosen: [claim.id] });
  });
});

describe('an article without its text', () => {
  const absent = { text: null, why: 'No copy of this very text is at hand. ARTICLES_DIR is not set.' };

  test('is the list of its claims by paragraph, with why and what to do', async () => {
    const { reader } = await openArticle(absent);

    expect(reader).toHaveTextContent('The text is not shown. No copy of this very text is at hand.');
    expect(reader).toHaveTextContent('set ARTICLES_DIR to that folder and start Redthread again');
    const there = within(reader).getByRole('region', { name: 'Paragraph 2' });
    expect(within(there).getAllByRole('listitem')).toHaveLength(3);
    expect(there).toHaveTextContent('Ada met Ben for an hour. asserted');
  });

  test('is walked like a text', async () => {
    const { reader, user } = await openArticle(absent);
    await user.keyboard('nn');
    await waitFor(() =>
      expect(within(reader).getByText('Ben would like to see Ada.').closest('li')).toHaveFocus(),
    );
  });

  test('from which nothing was drawn says that', async () => {
    const { reader } = await openArticle({ ...absent, claims: [], figures: [] });
    expect(reader).toHaveTextContent('Nothing was drawn from this article.');
  });
});
