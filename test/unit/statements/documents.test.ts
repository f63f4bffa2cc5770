import { expect, test } from '@jest/globals';
import type { Article } from '#contract/article';
import { documentsOf } from '../../../server/statements/documents.ts';

const record = { id: 'article/quay', publishedAt: '2023', regions: [] } as unknown as Article;

test('what was recorded of an article stands in the order of its text, whatever order the rows come in', () => {
  const told = (id: string, start: number) => ({
    part: 'claims',
    id: `article/quay/${id}`,
    says: id,
    at: JSON.stringify([{ start, end: start + 9, zone: 'body' }]),
    zones: ['body'],
  });
  const rows = [told('c10', 40), told('c3', 40), told('c2', 40), told('c4', 7)];
  const all = documentsOf(record, { rows, text: null });
  expect(all.map(({ text }) => text)).toEqual(['c4', 'c2', 'c3', 'c10']);
  const { recorded } = all[0]?.document.home.article ?? { recorded: [] };
  expect(recorded.map(({ id }) => id.slice(13))).toEqual(['c4', 'c2', 'c3', 'c10']);
});
