import { expect, test } from '@jest/globals';
import type { Region } from '#contract/article';
import { regionOf } from '../../../server/articles/region-of.ts';

const region = (paragraph: number, start: number, end: number): Region => ({
  paragraph,
  start,
  end,
  zone: 'body',
});
const THREE = [region(1, 0, 10), region(2, 10, 20), region(3, 25, 40)];

test.each([
  ['at the very start', 0, 4, 1],
  ['up to the end of one', 5, 10, 1],
  ['from the first letter of the next', 10, 20, 2],
  ['in the last', 30, 40, 3],
  ['across two', 8, 12, null],
  ['between two', 21, 23, null],
  ['beyond the last', 39, 41, null],
])('a span %s lies in the right region or in none', (_where, start, end, paragraph) => {
  expect(regionOf({ start, end }, THREE)?.paragraph ?? null).toBe(paragraph);
});

test('a text without regions has none for a span', () => {
  expect(regionOf({ start: 0, end: 1 }, [])).toBeUndefined();
});

test('of 10,000 regions each span looks at a few', () => {
  let looks = 0;
  const many = Array.from({ length: 10_000 }, (_, n): Region => {
    const one = region(n + 1, n * 10, n * 10 + 9);
    return Object.defineProperty(one, 'start', {
      get: () => {
        looks += 1;
        return n * 10;
      },
    });
  });
  for (const { end } of many) expect(regionOf({ start: end - 1, end }, many)?.end).toBe(end);
  expect(looks).toBeLessThan(10_000 * 20);
});
