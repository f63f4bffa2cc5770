import { expect, test } from '@jest/globals';
import { toGraded, toNotKnown, toTelling } from '../../../client/words/filter-counts.ts';

test('how many relations tell a day has its digits grouped, and the verb of its number', () => {
  expect(toTelling({ telling: 1_200, all: 20_000 }, 'when it was so')).toBe(
    '1,200 of 20,000 relations tell when it was so',
  );
  expect(toTelling({ telling: 1, all: 1 }, 'when it was so')).toBe('1 of 1 relation tells when it was so');
});

test('of what is not known, both kinds are counted', () => {
  expect(toNotKnown({ all: 3_000, dayless: 1_500 })).toBe(
    '3,000 relations may have been so in this window or not: 1,500 without a day, 1,500 with one that is too loose to tell.',
  );
});

test('of grades it is told how many are shown, not graded, and stay all the same', () => {
  const counted = { shown: 19_000, all: 20_000, ungraded: 1_500 };
  const begin = '19,000 of 20,000 relations shown; 1,500 not graded by anybody.';
  expect(toGraded({ ...counted, staying: 0 })).toBe(begin);
  expect(toGraded({ ...counted, staying: 1 })).toBe(
    `${begin} 1 stays though graded worse: something not graded carries it too.`,
  );
  expect(toGraded({ ...counted, staying: 1_000 })).toBe(
    `${begin} 1,000 stay though graded worse: something not graded carries them too.`,
  );
});
