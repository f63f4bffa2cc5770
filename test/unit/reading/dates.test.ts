import { describe, expect, it } from '@jest/globals';
import { findDates, type Told } from '../../../server/reading/dates.ts';

/** 15 June 2021 was a Tuesday. */
const PUBLISHED = '2021-06-15';

describe('dates are resolved against the day of the text', () => {
  it.each<[words: string, told: Omit<Told, 'start' | 'end' | 'inferred'>, isInferred: boolean]>([
    ['today', { from: '2021-06-15', to: '2021-06-15', precision: 'day' }, true],
    ['yesterday', { from: '2021-06-14', to: '2021-06-14', precision: 'day' }, true],
    ['on Monday', { from: '2021-06-14', to: '2021-06-14', precision: 'day' }, true],
    ['on Tuesday', { from: '2021-06-15', to: '2021-06-15', precision: 'day' }, true],
    ['last Tuesday', { from: '2021-06-08', to: '2021-06-08', precision: 'day' }, true],
    ['next Friday', { from: '2021-06-18', to: '2021-06-18', precision: 'day' }, true],
    ['last November', { from: '2020-11', to: '2020-11', precision: 'month' }, true],
    ['in January', { from: '2021-01', to: '2021-01', precision: 'month' }, true],
    ['in October 2017', { from: '2017-10', to: '2017-10', precision: 'month' }, false],
    ['on October 15, 2017', { from: '2017-10-15', to: '2017-10-15', precision: 'day' }, false],
    ['on Dec. 5, 2019', { from: '2019-12-05', to: '2019-12-05', precision: 'day' }, false],
    ['5 December 2019', { from: '2019-12-05', to: '2019-12-05', precision: 'day' }, false],
    ['on Sept. 15', { from: '2020-09-15', to: '2020-09-15', precision: 'day' }, true],
    ['on April 20', { from: '2021-04-20', to: '2021-04-20', precision: 'day' }, true],
    ['on Jan. 4', { from: '2021-01-04', to: '2021-01-04', precision: 'day' }, true],
    ['in 2018', { from: '2018', to: '2018', precision: 'year' }, false],
    ['since 2018', { from: '2018', precision: 'year' }, false],
    ['until 2018', { notAfter: '2018', precision: 'year' }, false],
    ['between May 2012 and June 2018', { from: '2012-05', to: '2018-06', precision: 'month' }, false],
    ['last month', { from: '2021-05', to: '2021-05', precision: 'month' }, true],
    ['last year', { from: '2020', to: '2020', precision: 'year' }, true],
    ['this week', { notBefore: '2021-06-14', notAfter: '2021-06-15', precision: 'approximate' }, true],
  ])('“%s”', (words, expected, isInferred) => {
    const [told] = findDates(`It happened ${words}.`, 100, PUBLISHED);
    const { start, end, inferred, ...rest } = told ?? { start: 0, end: 0 };
    expect(rest).toEqual(expected);
    expect(inferred !== undefined).toBe(isInferred);
    expect(`It happened ${words}.`.slice(start - 100, end - 100)).toBe(words);
  });

  it.each(['Today in history', 'June 31, 2020', 'they may march', 'in 1066 men'])(
    'finds no day in “%s”',
    (words) => {
      expect(findDates(words, 0, null)).toEqual([]);
    },
  );

  it('knows no more of the day than is known of the text', () => {
    expect(findDates('He left today.', 0, '2021-06')).toMatchObject([
      { from: '2021-06', precision: 'month' },
    ]);
    expect(findDates('He left on Monday.', 0, '2021-06')).toEqual([]);
  });
});
