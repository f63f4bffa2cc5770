import { expect, test } from '@jest/globals';
import { within } from '@testing-library/dom';
import { aClaim, anArticle, aPlace } from './support/facts.ts';
import { inspectLine } from './support/line.tsx';

test('a line from a file tells file, row, column, who imported it and whom it cites, and never an article', async () => {
  const file = 'file/1234';
  const place = aPlace({ article: file, story: file, zone: 'row', paragraph: 7, start: 7, end: 7 });
  const at = [{ ...place, passage: null, file: 'ties.csv', column: 'relation', cites: 'the register' }];
  const source = anArticle({
    id: file,
    title: 'nodes.csv and ties.csv',
    publisher: { id: file, name: 'nodes.csv and ties.csv' },
    file: { format: 'csv', importedBy: 'Carol', rows: 9 },
  });
  const claims = [aClaim({ at })];
  const story = { story: file, article: source, claims: claims.map(({ id }) => id) };
  const byStory = [{ ...story, denials: [], figures: [], repeatedBy: [] }];
  const { panel } = await inspectLine({ claims, articles: [source], byStory });
  expect(panel).toHaveTextContent('asserted an imported file states it in its own voice');
  expect(panel).toHaveTextContent(
    'From the file ties.csv, row 7, column relation · its maker is not stated · of 20 June 2023 · imported by Carol',
  );
  expect(panel).toHaveTextContent('The file cites as its source: the register');
  expect(panel).toHaveTextContent('1 imported file: 1 story, 1 voice');
  expect(panel).toHaveTextContent('20 June 2023 · a file, imported by Carol');
  expect(panel).toHaveTextContent('What an imported file says is not at hand: open it beside, at the row.');
  expect(within(panel).queryByRole('button', { name: /Read in the article/ })).toBeNull();
  expect(within(panel).queryByText(/articles?\b/)).toBeNull();
});
