import { describe, expect, test } from '@jest/globals';
import type { GraphEdge } from '#contract/graph';
import {
  toBandWords,
  toHappened,
  toShortPeriods,
  toShortWhen,
  toSortableDays,
} from '../../../client/words/days.ts';
import { anEdge } from '../../support/a-node.ts';

const column = (edge: Partial<GraphEdge>) => toShortPeriods(anEdge('a', 'b', edge));

test.each([
  [['2023-07-07/2023-07-07'], '2023-07-07'],
  [['2021-04/2022'], '2021-04 – 2022'],
  [['2021/'], 'since 2021'],
  [['/2022'], 'until 2022'],
  [['/'], ''],
  [['/2019', '2021/'], 'until 2019; since 2021'],
])('a column says of %j, when a text gives these ends: %j', (periods, words) => {
  expect(column({ type: 'LEADS', periods, certain: periods })).toBe(words);
});

test.each([
  ['VISITED', 'by 2022; not before 2019'],
  ['LEADS', 'until 2022 at the latest; from 2019 at the earliest'],
] as const)('a column says of a bound that it is one (%s)', (type, words) => {
  expect(column({ type, periods: ['/2022', '2019/'] })).toBe(words);
});

test.each<[Partial<GraphEdge>, string, string]>([
  [{ type: 'LEADS', shownOn: ['2023-06'] }, 'as of 2023-06', '2023-06'],
  [{ type: 'LEADS', shownOn: ['2021', '2022', '2023-06'] }, 'as of 2021 – 2023-06', '2021,2022,2023-06'],
  [
    { type: 'LEADS', periods: ['2019/'], shownOn: ['2023'] },
    'from 2019 at the earliest, as of 2023',
    '2019/',
  ],
  [{ type: 'LEADS', periods: ['2019/'], certain: ['2019/'], shownOn: ['2023'] }, 'since 2019', '2019/'],
  [{ type: 'LEADS' }, '', ''],
])('a column says of %j: %j', (more, words, sortable) => {
  const edge = anEdge('a', 'b', { periods: [], certain: [], shownOn: [], ...more });
  expect(toShortWhen(edge)).toBe(words);
  expect(toSortableDays(edge)).toBe(sortable);
});

const happened = (edge: Partial<GraphEdge>) => toHappened(anEdge('a', 'b', edge));

describe('when it happened or held', () => {
  test.each<[Partial<GraphEdge>, string]>([
    [{ type: 'LEADS', periods: ['2019/2021-05'], certain: ['2019/2021-05'] }, '2019 to May 2021'],
    [{ type: 'LEADS', periods: ['2019/'], certain: ['2019/'] }, 'since 2019'],
    [{ type: 'LEADS', periods: ['2019/'] }, 'from 2019 at the earliest'],
    [
      { type: 'LEADS', periods: ['2020/2024'], certain: ['2020/2023-11'] },
      'from 2020 until 2024 at the latest',
    ],
    [{ type: 'LEADS', periods: ['2020/2024'] }, 'between 2020 and 2024'],
    [{ type: 'LEADS', periods: ['/2021'], certain: ['/2021'] }, 'until 2021'],
    [{ type: 'LEADS', periods: ['/2021'] }, 'until 2021 at the latest'],
    [{ type: 'LEADS', periods: ['/2021'], shownOn: ['2021-03'] }, 'until 2021'],
    [{ type: 'MET', periods: ['/2023-06'] }, 'by June 2023'],
    [{ type: 'MET', periods: ['2023-06-18/2023-06-19'] }, '18 June 2023 to 19 June 2023'],
    [{ type: 'MET', periods: [] }, ''],
  ])('of %j is told as %j: a bound is no beginning', (edge, words) => {
    expect(happened(edge)).toBe(words);
  });
});

test.each([
  [20_210_304, 20_211_231, 'year', '2021'],
  [20_190_304, 20_210_101, 'year', '2019 – 2021'],
  [20_230_401, 20_230_430, 'month', 'Apr 2023'],
  [20_230_401, 20_230_630, 'month', 'Apr – Jun 2023'],
  [20_231_101, 20_240_131, 'month', 'Nov 2023 – Jan 2024'],
] as const)('a band from %d to %d is told by %s as %s', (first, last, unit, words) => {
  expect(toBandWords({ first, last, unit })).toBe(words);
});
