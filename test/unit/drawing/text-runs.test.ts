import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { advancesOf } from '#drawing/advances';
import { WEIGHTS } from '#drawing/faces';
import { isPlain } from '#drawing/legible';
import { missingLetters, toRuns } from '#drawing/text-runs';

/** `face: text`, with `<` for what runs to the left. */
const told = (text: string): string[] =>
  toRuns(text).map(({ face, direction, text: own }) => `${face}${direction === 'rtl' ? '<' : ':'}${own}`);

describe('a text is parted into runs by script', () => {
  test.each([
    ['Ada Lovelace', ['sans:Ada Lovelace']],
    ['Владимир Ναός', ['sans:Владимир Ναός']],
    ['Li 李明', ['sans:Li ', 'chinese:李明']],
    ['弗拉基米尔·普京', ['chinese:弗拉基米尔·普京']],
    ['“习”', ['chinese:“习”']],
    ['“Xi”', ['sans:“Xi”']],
    ['かな カナ', ['chinese:かな カナ']],
    ['ｗｉｄｅ', ['chinese:ｗｉｄｅ']],
    ['Ada 👩🏽‍💻 Ltd', ['sans:Ada ', 'emoji:👩🏽‍💻', 'sans: Ltd']],
    ['🇩🇪🇺🇳', ['emoji:🇩🇪🇺🇳']],
    ['7 of 9', ['sans:7 of 9']],
  ])('%s', (text, runs) => {
    expect(told(text)).toEqual(runs);
  });
});

describe('and by direction, from left to right as it is seen', () => {
  test.each([
    ['محمد بن سلمان', ['arabic<محمد بن سلمان']],
    ['בנימין', ['hebrew<בנימין']],
    ['abc محمد def', ['sans:abc ', 'arabic<محمد', 'sans: def']],
    ['محمد abc رضا', ['arabic<رضا', 'sans: abc ', 'arabic<محمد']],
    ['علي 123 رضا', ['arabic<رضا', 'sans: 123 ', 'arabic<علي']],
    ['علي ١٢ رضا', ['arabic<رضا', 'arabic: ١٢ ', 'arabic<علي']],
  ])('%s', (text, runs) => {
    expect(told(text)).toEqual(runs);
  });

  test('a bracket is mirrored once and for all, and a stop stands at the left of its word', () => {
    expect(told('(محمد).')).toEqual(['arabic:.(', 'arabic<محمد', 'arabic:)']);
  });

  test('an emoji turns nothing around', () => {
    expect(told('😀 محمد')).toEqual(['arabic<محمد', 'sans: ', 'emoji:😀']);
  });
});

describe('nothing that is not seen gets into a run', () => {
  test.each([
    ['an override', 'ab\u202ecd\u202c', 'abcd'],
    ['isolates and marks', '\u2066a\u2069\u200e\u200fb', 'ab'],
    ['a soft hyphen and a space of no width', 'a\u00adb\u200bc\ufeff', 'abc'],
    ['breaks, which are spaces', 'a\r\nb\tc\u2028d', 'a b c d'],
    ['a joiner between Latin letters', 'a\u200db', 'ab'],
    ['selectors and tags that select nothing', 'a\ufe0fb\u{e0041}', 'ab'],
    ['NUL and controls, shown as broken', 'a\u0000b\u001bc\u009d', 'a□b□c□'],
    ['half a letter', 'a\ud83db\ude00', 'a□b□'],
    ['what is no character', 'a\ufffe\uffff', 'a□□'],
  ])('%s', (_, text, shown) => {
    expect(toRuns(text)).toEqual([{ text: shown, face: 'sans', direction: 'ltr' }]);
  });

  test('and nothing at all is no run', () => {
    expect(toRuns('')).toEqual([]);
    expect(toRuns('\u200e\u2067')).toEqual([]);
  });

  test('whatever it is made of', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u202e', '\u0000', '\ud800', 'ب', 'א', '(', '1', '٢', '👩‍', '\u200d', '习', '\u0301'),
    );
    const refused =
      /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const run of toRuns(pieces.join(''))) {
          expect(run.text).not.toBe('');
          expect(run.text).not.toMatch(refused);
          for (const letter of run.text)
            expect([letter, run.face, holds(run.face, letter)]).toEqual([letter, run.face, true]);
        }
      }),
    );
  });
});

const holds = (face: Parameters<typeof advancesOf>[0]['face'], letter: string): boolean =>
  WEIGHTS.every((weight) => advancesOf({ face, weight }).has(letter.codePointAt(0) ?? 0));

describe('a letter that no face has', () => {
  test('is drawn as □ and told', () => {
    const texts = ['한국', 'Ada', 'ไ', '한'];
    expect(told('한국 Ltd')).toEqual(['sans:□□ Ltd']);
    expect(missingLetters(texts)).toEqual(['ไ', '국', '한']);
  });

  test('keeps what is known of it', () => {
    expect(told('a\u0e48')).toEqual(['sans:a']);
    expect(missingLetters(['a\u0e48'])).toEqual(['\u0e48']);
  });

  test('is none of the plain ones', () => {
    const plain = Array.from({ length: 0x30_00 - 32 }, (_, nth) => String.fromCodePoint(32 + nth)).filter(
      isPlain,
    );
    expect(plain.filter((letter) => !holds('sans', letter))).toEqual([]);
    expect(plain.length).toBeGreaterThan(800);
  });
});

describe('a text of 100 KB', () => {
  test.each([
    ['of all scripts', 'محمد Ada 习近平 😀 '.repeat(6_000)],
    ['of one letter with its marks', `a${'\u0301'.repeat(100_000)}`],
    ['that turns at every letter', 'ب1'.repeat(50_000)],
    ['of one endless family', '👨‍'.repeat(35_000)],
  ])('%s keeps all its letters, and no half ones', (_, text) => {
    const shown = toRuns(text).map((run) => run.text);
    expect(shown.join('')).not.toMatch(/\p{Cs}/u);
    expect(shown.join('').replaceAll('\u200d', '').length).toBe(
      text.normalize('NFC').replaceAll('\u200d', '').length,
    );
  });
});

test('a sentence of ours goes from left to right, also where it begins with a name that does not', () => {
  const text = 'شركة met Bo';
  expect(toRuns(text).map((run) => run.text.trim())).toEqual(['met Bo', 'شركة']);
  expect(toRuns(text, 'ltr').map((run) => run.text.trim())).toEqual(['شركة', 'met Bo']);
});
