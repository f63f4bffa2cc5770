import { describe, expect, test } from '@jest/globals';
import { setAside, toLastName } from '../../../server/finding/set-aside.ts';

describe('what is set aside of a name', () => {
  test.each([
    ['Mr Stone', 'Stone', ['title']],
    ['Sec. Ada J. Stone', 'Ada Stone', ['title', 'initial']],
    ['Prof. Dr. Ada Stone', 'Ada Stone', ['title']],
    ['H.E. Mrs. Ada Stone', 'Ada Stone', ['title']],
    ['Assistant Secretary of State Ada Stone', 'Ada Stone', ['title']],
    ['former Vice President Stone', 'Stone', ['title']],
    ['Stone, Ada, Secretary of State', 'Stone, Ada', ['title']],
    ['Stone, Mr. Ada', 'Stone, Ada', ['title']],
    ['Ada Stone, PhD', 'Ada Stone', ['title']],
    ['Gen. de la Cruz', 'de la Cruz', ['title']],
    ['Ada M. Stone Jr.', 'Ada Stone', ['suffix', 'initial']],
    ['Stone, Ada M., III', 'Stone, Ada', ['suffix', 'initial']],
    ['Stone, Ada M', 'Stone, Ada', ['initial']],
    ['ada m stone', 'ada stone', ['initial']],
    ['Stone (USA)', 'Stone', ['brackets']],
    ['Stone [a (b) c] Ada', 'Stone Ada', ['brackets']],
    ['<b>Stone</b>', 'Stone', ['brackets']],
    ['王（部长）毅', '王 毅', ['brackets']],
    ['The Stone Office', 'Stone Office', ['small words']],
  ])('%s is %s', (given, name, without) => {
    expect(setAside(given)).toEqual({ name, without });
  });

  test.each([
    ['a plain name', 'Ada Stone'],
    ['an office', 'President of the Sea'],
    ['a title that nobody bears', 'Secretary of State'],
    ['a last name that is a title elsewhere', 'King, Ada'],
    ['a letter that tells things apart', 'Vitamin C'],
    ['a word of one letter', 'Ortega y Gasset'],
    ['letters alone', 'J. R.'],
    ['a title and a letter', 'Mr X'],
    ['brackets around it all', '(Stone)'],
    ['brackets without a word', 'Stone (—)'],
    ['a sign that is a word', '王 毅'],
    ['no name', '—'],
  ])('%s has nothing to be set aside', (_, given) => {
    expect(setAside(given)).toBeNull();
  });
});

describe('the last name alone', () => {
  test.each([
    ['Ada Maria Stone', 'Stone', 'a'],
    ['de la Cruz, Ada', 'de la Cruz', 'a'],
    ['Émile Stone', 'Stone', 'e'],
  ])('of %s is %s, of one whose other name begins with %s', (name, last, initial) => {
    expect(toLastName({ name, without: ['title'] })).toEqual({
      name: last,
      without: ['title', 'first name'],
      initial,
    });
  });

  test.each(['Stone', '王 毅', '—'])('is not told of %s', (name) => {
    expect(toLastName({ name, without: [] })).toBeNull();
  });
});
