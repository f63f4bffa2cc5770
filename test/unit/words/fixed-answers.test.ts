import { expect, test } from '@jest/globals';
import { toAnswerWords } from '../../../client/words/fixed-answers.ts';

test('a fixed answer of a query is read without its hyphens', () =>
  expect(toAnswerWords('not-begun')).toBe('not begun'));

test('of a date that nobody told it is said that it is worked out', () =>
  expect(toAnswerWords('date-inferred')).toBe('date worked out'));

test('a name, a day or an id is none', () => {
  for (const text of ['Ada', 'said', '2023-07', 'person/ada-lovelace', 'Ada-Marie'])
    expect(toAnswerWords(text)).toBeNull();
});
