import { expect, test } from '@jest/globals';
import { readArguments } from '../../../server/intake/arguments.ts';
import { fromHere } from '../../../server/command.ts';

test('what is known of an article is judged as the page’s words are', () => {
  const given = ['add', 'a.txt', '--publisher', 'Gazette', '--date', '2024-01', '--author', 'Ada B', '--author', 'Cy D', '--analyst', 'Eve'];
  expect(readArguments(given)).toEqual({
    files: [fromHere('a.txt')], passage: false, analyst: 'Eve',
    about: { publisher: 'Gazette', publishedAt: '2024-01', authors: ['Ada B', 'Cy D'] },
  });
  expect(readArguments(['--list'])).toEqual({ list: true, analyst: undefined });
  expect(readArguments(['--help'])).toBeNull();
}); // oxfmt-ignore

test.each([
  [['add'], /Say which files/],
  [['remove', 'a.txt'], /Say which files/],
  [['add', 'a.txt', '--date', 'yesterday'], /--date: a date is written/],
  [['add', 'a.txt', '--url', 'file:///etc/passwd'], /--url/],
  [['add', 'a.txt', 'b.txt', '--title', 'Two'], /--title is of one article, and 2 are given/],
  [['--list', 'a.txt'], /--list takes no files/],
  [['add', 'a.txt', '--fetch'], /Unknown option/],
])('%j cannot be carried out, in words', (given, words) => {
  expect(() => readArguments(given)).toThrow(words);
});
