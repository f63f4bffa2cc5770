import { expect, test } from '@jest/globals';
import { toBins } from '#drawing/time-bins';

const days = (first: number | null, last: number | null, isDrawn = true) => ({ first, last, isDrawn });

test('counts what lasted in each month between the first and the last day that is told', () => {
  const bins = toBins([days(20_230_105, 20_230_302), days(20_230_301, 20_230_331, false), days(null, null)]);
  expect(bins).toEqual([
    { first: 20_230_101, last: 20_230_131, all: 1, drawn: 1 },
    { first: 20_230_201, last: 20_230_231, all: 1, drawn: 1 },
    { first: 20_230_301, last: 20_230_331, all: 2, drawn: 1 },
  ]);
});

test('lets an open side go on to the end, and takes longer steps over a longer time', () => {
  const bins = toBins([days(19_490_101, null), days(null, 20_231_231)]);
  expect(bins.map(({ first, all }) => [first, all]).at(0)).toEqual([19_450_101, 2]);
  expect(bins.every(({ all }) => all === 2)).toBe(true);
  expect(bins).toHaveLength(16);
  expect(toBins([days(null, null)])).toEqual([]);
});
