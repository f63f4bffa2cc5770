import { expect, test } from '@jest/globals';
import type { TimesMeet } from '#contract/path-answer';
import { timesMeet } from '../../../server/paths/meet.ts';

const none: Parameters<typeof timesMeet>[0] = {
  periods: [],
  certain: [],
  shownOn: [],
  reportedLast: 20_240_630,
};
const onlyShown = (day: string) => ({ ...none, shownOn: [day] });
const told = (period: string) => ({ ...none, periods: [period], certain: [period] });
const happened = (period: string, day: string) => ({ ...told(period), shownOn: [day] });
const possible = (period: string) => ({ ...none, periods: [period] });
/** A state of which the texts know neither beginning nor end. */
const shown = (...shownOn: string[]) => ({ ...none, periods: ['/'], shownOn });

type Times = Parameters<typeof timesMeet>[0];

test.each<[string, Times, Times, TimesMeet]>([
  ['what was told for one month', told('2023-06/2023-06'), told('2023-06-12/2023-06-12'), 'overlap'],
  ['what happened in two months', told('2023-06/2023-06'), told('2023-11/2023-11'), 'apart'],
  ['what goes on and what came later', told('2020/'), told('2023-11/2023-11'), 'overlap'],
  ['what ended before', told('2020/2022-08'), told('2023-06/2023-06'), 'apart'],
  [
    'an office on the day on which a text shows it',
    shown('2023-06'),
    told('2023-06-18/2023-06-18'),
    'overlap',
  ],
  ['an office and what came after a text showed it', shown('2023-06'), told('2023-11/2023-11'), 'not known'],
  ['two offices that are shown on different days', shown('2023-06'), shown('2023-07-06'), 'not known'],
  [
    'two offices that are shown on one day, among others',
    shown('2023-06', '2024'),
    shown('2024-01'),
    'overlap',
  ],
  [
    'what a year shows and what came after its report',
    { ...onlyShown('2023'), reportedLast: 20_230_620 },
    told('2023-12/2023-12'),
    'apart',
  ],
  [
    'what a year shows and what came before its report',
    { ...onlyShown('2023'), reportedLast: 20_230_620 },
    told('2023-05/2023-05'),
    'overlap',
  ],
  [
    'what is told of a year to come, and what came in it',
    { ...onlyShown('2024'), reportedLast: 20_230_620 },
    told('2024-12/2024-12'),
    'overlap',
  ],
  ['what is told of no time', none, told('2023-06/2023-06'), 'not known'],
  ['what is only shown', onlyShown('2023-06'), told('2023-06/2023-06'), 'overlap'],
  [
    'a happening and the day of the text that tells of it',
    happened('2023-11/2023-11', '2024-01'),
    told('2024-01/2024-01'),
    'apart',
  ],
  [
    'what happened some day of a stretch, and another day of it',
    possible('2024-01-28/2024-06-30'),
    told('2024-03/2024-03'),
    'not known',
  ],
])('the times of %s', (_what, one, other, meet) => {
  expect(timesMeet(one, other)).toBe(meet);
  expect(timesMeet(other, one)).toBe(meet);
});
