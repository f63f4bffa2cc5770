import { expect, test } from '@jest/globals';
import { plainRegions } from '../../../server/reading/plain-regions.ts';

test('each line with words is a paragraph without the white space around it', () => {
  const text = '\n  Talks in Wien \r\n\r\nThey met.\n';
  const regions = plainRegions(text, { title: null });
  expect(regions).toEqual([
    { paragraph: 1, start: 3, end: 16, zone: 'body' },
    { paragraph: 2, start: 21, end: 30, zone: 'body' },
  ]);
  expect(regions.map(({ start, end }) => text.slice(start, end))).toEqual(['Talks in Wien', 'They met.']);
});

test('the line that is the title is the title', () => {
  const zones = plainRegions('Talks\nTalks went on.', { title: ' Talks ' }).map(({ zone }) => zone);
  expect(zones).toEqual(['title', 'body']);
});

test('an empty text has none', () => {
  expect(plainRegions('', { title: '' })).toEqual([]);
});
