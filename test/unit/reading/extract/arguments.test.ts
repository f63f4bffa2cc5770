import { expect, test } from '@jest/globals';
import { readArguments } from '../../../../server/reading/extract/arguments.ts';

const GIVEN = ['--in', '/tmp/a.txt', '--out', '/tmp/a.json'];

test('what is not given is not known', () => {
  expect(readArguments(GIVEN)).toEqual({
    from: '/tmp/a.txt',
    to: '/tmp/a.json',
    publishedAt: null,
    title: null,
    publisher: null,
    isFull: false,
  });
});

test('what is given is taken', () => {
  const more = ['--date', '2024-01', '--title', 'Talks', '--publisher', 'The Embassy', '--full'];
  expect(readArguments([...GIVEN, ...more])).toMatchObject({
    publishedAt: '2024-01',
    title: 'Talks',
    publisher: 'The Embassy',
    isFull: true,
  });
});

test('help asks for nothing else', () => {
  expect(readArguments(['--help'])).toBeNull();
});

test.each([
  [['--out', 'a.json'], 'Say which text is read.'],
  [['--in', '', '--out', 'a.json'], 'Say which text is read.'],
  [['--in', 'a.txt'], 'Say where the file goes'],
  [['--in', 'a.txt', '--out', './a.txt'], 'the text would be lost'],
  [[...GIVEN, '--date', '31 January'], '--date 31 January is no date: a date is written 2023'],
  [[...GIVEN, '--date', '2024-02-30'], 'there is no such day'],
  [[...GIVEN, '--loudly'], `Unknown option '--loudly'`],
])('%j is refused: %s', (given, words) => {
  expect(() => readArguments(given)).toThrow(words);
});
