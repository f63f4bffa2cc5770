import { expect, test } from '@jest/globals';
import { toArticleRow } from '../../../server/articles/rows.ts';
import { judge } from '../../../server/judgements/judgements.ts';
import { aPackage } from '../../support/a-package.ts';

test('what an article keeps of its copied passages does not depend on the order its claims come back in', () => {
  const of = (start: number) => ({ article: 'article/wire', start, end: start + 10 });
  const { article } = aPackage('daily').build();
  const spans = [
    { start: 300, end: 310, copyOf: of(40) },
    { start: 100, end: 110, copyOf: of(60) },
    { start: 100, end: 110, copyOf: of(20) },
    { start: 200, end: 210 },
  ];
  const world = { ...judge([]), articles: new Map() };
  const row = toArticleRow(article, spans, world);
  expect(toArticleRow(article, spans.toReversed(), world)).toEqual(row);
  expect(row['copies']).toContain('"start":300');
});
