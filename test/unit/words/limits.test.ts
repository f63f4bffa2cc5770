import { expect, test } from '@jest/globals';
import type { Limit } from '#contract/graph';
import { toLimitWords } from '../../../client/words/limits.ts';

const aLimit = (more: Partial<Limit>): Limit => ({
  what: 'rows',
  shown: 25,
  total: null,
  atLeast: false,
  why: 'The query gives no more.',
  ...more,
});

test.each<[words: string, limit: Partial<Limit>]>([
  ['25 of 88 rows: The query gives no more', { total: 88 }],
  ['25 of at least 88 rows: The query gives no more', { total: 88, atLeast: true }],
  ['25 of at least 26 rows: The query gives no more', { atLeast: true }],
  ['25 of at least 26 rows: The query gives no more', { what: 'bytes', atLeast: true }],
  ['25 rows: The query gives no more', {}],
  ['25 paths: The query gives no more', { what: 'paths', atLeast: true }],
])('is told as "%s"', (words, limit) => {
  expect(toLimitWords(aLimit(limit))).toBe(words);
});
