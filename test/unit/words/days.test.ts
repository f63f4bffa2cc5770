import { expect, test } from '@jest/globals';
import { toShortPeriods } from '../../../client/words/days.ts';

test.each([
  [['2023-07-07/2023-07-07'], '2023-07-07'],
  [['2021-04/2022'], '2021-04 – 2022'],
  [['2021/'], 'since 2021'],
  [['/2022'], 'until 2022'],
  [['/'], ''],
  [['/2019', '2021/'], 'until 2019; since 2021'],
])('a column says of %j: %j', (periods, words) => {
  expect(toShortPeriods(periods)).toBe(words);
});
