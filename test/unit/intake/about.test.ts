import { describe, expect, test } from '@jest/globals';
import { namesIn, readAbout, type Told } from '../../../server/intake/about.ts';
import { dayIn } from '../../../server/intake/days-in-words.ts';
import { languageOf } from '../../../server/intake/language.ts';
import { toRegions } from '../../../server/intake/zones.ts';

const SAID =
  'Ada met Bob in the harbour of Northport on Tuesday, said an official of the ministry who was there.';

const aboutOf = (lines: readonly string[], told: Told = {}) => {
  const text = lines.join('\n');
  return readAbout(text, { regions: toRegions(text), told });
};

test.each([
  ['January 31, 2024', '2024-01-31'],
  ['Wednesday, 31 January 2024', '2024-01-31'],
  ['Jan. 31, 2024 at 8:00 p.m.', '2024-01-31'],
  ['Published: 12:00am, 7 Jul 2023', '2023-07-07'],
  ['2024-01-31T10:00:00Z', '2024-01-31'],
  ['31/01/2024', '2024-01-31'],
  ['01/02/2024', null],
  ['2024年1月31日', '2024-01-31'],
  ['July 2023', '2023-07'],
  ['31 February 2024', null],
  ['call 2024-99-01', null],
  ['in 1066', null],
])('the day in "%s" is %s', (words, day) => expect(dayIn(words)).toBe(day));

test.each([
  ['By Ada Lovelace and Charles Babbage', ['Ada Lovelace', 'Charles Babbage']],
  ['By Ada Lovelace, Charles Babbage in London', ['Ada Lovelace', 'Charles Babbage']],
  ['By Ludwig van Beethoven | Gazette', ['Ludwig van Beethoven']],
  ['By Staff Writers', []],
  ['By the way', []],
])('"%s" names %j', (line, names) => expect(namesIn(line)).toEqual(names));

describe('what is read of an article', () => {
  test('of a press release: title, publisher and day', () => {
    const lines = ['U.S. Department of the Treasury', 'Treasury Sanctions Three Ferries of Northport', 'January 31, 2024', `NORTHPORT – ${SAID}`];
    expect(aboutOf(lines)).toEqual({ title: lines[1], publisher: 'US Department of the Treasury', publishedAt: '2024-01-31' });
  }); // oxfmt-ignore

  test('of a news story: its authors, and the address, whose day is told as inferred', () => {
    const lines = ['Ada and Bob meet in the harbour', 'By Ada Lovelace', SAID, 'Source: https://www.reuters.com/world/2024/01/31/ada'];
    expect(aboutOf(lines)).toEqual({
      title: lines[0], publisher: 'Reuters', authors: ['Ada Lovelace'], url: 'https://www.reuters.com/world/2024/01/31/ada',
      publishedAt: '2024-01-31', publishedInferred: 'Read from its address.',
    });
  }); // oxfmt-ignore

  test('of a byline with its day: that day', () => {
    expect(aboutOf(['Ada and Bob meet in the harbour', 'By Ada Lovelace, 3 December 2025', SAID])).toMatchObject({ authors: ['Ada Lovelace'], publishedAt: '2025-12-03' });
  }); // oxfmt-ignore

  test('what the file says goes before, and is checked as if it were typed', () => {
    const told = { title: 'A title\u202E of\nits own', url: 'javascript:alert(1)', publishedAt: 'the day after', authors: ['<b>', 'Ada\u0000 B'] };
    expect(aboutOf([SAID], told)).toEqual({ title: 'A title of its own', authors: ['<b>', 'Ada B'] });
  }); // oxfmt-ignore

  test('of a text that says nothing of itself: nothing', () => {
    expect(aboutOf([SAID])).toEqual({});
  });
});

describe('its language', () => {
  const guess = () => 'deu';
  test('is what its words are, whatever the page says', () => {
    expect(languageOf(SAID, { guess, told: 'de' })).toBe('en');
    expect(languageOf('Wort für Wort ist '.repeat(20), { guess, told: 'en' })).toBe('de');
  });
  test('of a few words is what the page says, or nobody can tell', () => {
    expect(languageOf('Guten Tag', { guess, told: 'de_AT' })).toBe('de-AT');
    expect(languageOf('Guten Tag', { guess })).toBe('und');
  });
});
