import { expect, test } from '@jest/globals';
import { countWords, toFirstWords } from '../../../client/words/first-words.ts';

test.each([
  ['The ferry left, late,  in fog.', 4, 'The ferry left, late, […]'],
  ['The ferry left.', 3, 'The ferry left.'],
  ['غادرت العبارة الميناء متأخرة', 2, 'غادرت العبارة […]'],
])('of %j the first %i words', (text, most, first) => {
  expect(toFirstWords(text, most)).toBe(first);
  expect(countWords(first)).toBeLessThanOrEqual(most);
});

test('2,400 letters without a blank are many words', () => {
  const text = '渡轮在浓雾中很晚才离开港口。'.repeat(180);
  expect(countWords(text)).toBeGreaterThan(1_000);
  expect(countWords(toFirstWords(text, 5))).toBe(5);
});
