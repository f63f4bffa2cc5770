import { expect, test } from '@jest/globals';
import { PictureOptions } from '#contract/picture';
import { readArguments, toParams } from '../../../server/pictures/arguments.ts';

const QUERY = ['--query', 'explore/overview', '--out', '/tmp/a.svg'];

test('what is not given is as the page has it', () => {
  expect(readArguments(QUERY)).toEqual({
    file: '/tmp/a.svg',
    force: false,
    format: 'svg',
    options: PictureOptions.parse({}),
    of: { query: 'explore/overview', layout: null, given: [] },
  });
});

test('what is given is read by the schema of the page', () => {
  const given = ['--investigation', 'i', '--out', 'b.PNG', '--dpi', '300', '--paper', 'A3', '--landscape', '--checked', '--without', 'legend, cards', '--title', 'T'];
  expect(readArguments(given)).toMatchObject({
    format: 'png',
    options: { dpi: 300, paper: 'A3', landscape: true, checked: true, pageNumbers: false, title: 'T', parts: { legend: false, cards: false, counts: true } },
    of: { investigation: 'i' },
  });
}); // oxfmt-ignore

test('ends and parameters go to the query by the kinds that it declares', () => {
  const read = readArguments([...QUERY, '--from', 'person/a', '--param', 'limit=7', '--param', 'ids=person/a, person/b', '--param', 'when=2023..']);
  const given = read !== null && 'given' in read.of ? read.of.given : [];
  const kinds = { from: 'entity', limit: 'limit', ids: 'entities', when: 'dates' } as const;
  const params = Object.entries(kinds).map(([name, kind]) => ({ name, kind, meaning: 'm' }));
  expect(toParams({ params }, [...given, ['more', 'x']])).toEqual({
    from: 'person/a', limit: 7, ids: ['person/a', 'person/b'], when: { from: '2023', to: null }, more: 'x',
  });
}); // oxfmt-ignore

test('help asks for nothing else', () => {
  expect(readArguments(['--help'])).toBeNull();
});

test.each([
  [['--query', 'explore/overview'], /Say where the picture goes/],
  [['--query', 'explore/overview', '--out', 'a.gif'], /a.gif tells no format; end it with .svg, .png, .pdf/],
  [['--out', 'a.svg'], /Give either --investigation or --query/],
  [['--out', 'a.svg', '--query', 'q/q', '--investigation', 'i'], /Give either/],
  [[...QUERY, '--dpi', '0'], /--dpi: a number of dots per inch from 72 to 600/],
  [[...QUERY, '--dpi', '100000'], /--dpi: a number of dots per inch from 72 to 600/],
  [[...QUERY, '--width', 'wide'], /--width: /],
  [[...QUERY, '--theme', 'pink'], /--theme: /],
  [[...QUERY, '--without', 'colour'], /--parts/],
  [[...QUERY, '--layout', 'spiral'], /There is no layout spiral; there are force/],
  [[...QUERY, '--param', 'limit'], /--param limit tells no value/],
  [[...QUERY, '--colour', 'red'], /--colour/],
])('%j is refused in words', (given, words) => {
  expect(() => readArguments(given)).toThrow(words);
});
