import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wordsIn } from '../../../server/statements/words.ts';

const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

const folded = (text: string) => wordsIn(text).map(({ word }) => word);

describe('the words of a text', () => {
  test.each([
    ['have no case, accents or strokes', 'Łukasz ŻÓŁĆ, Ångström', ['lukasz', 'zolc', 'angstrom']],
    ['are found without whose they are', "Quill’s boat, Reed's quay", ['quill', 'boat', 'reed', 'quay']],
    ['keep an apostrophe within', "O’Brien and D'Arc", ['obrien', 'and', 'darc']],
    ['join the letters of a short name', 'the U.S. and D.C. office', ['the', 'us', 'and', 'dc', 'office']],
    ['part where a blank is missing', 'It ended.Then it began', ['it', 'ended', 'then', 'it', 'began']],
    ['part at hyphens', 'fly-by-night', ['fly', 'by', 'night']],
    ['hold numbers as they are said', '3,000 boats, 2.5 per cent', ['3000', 'boats', '2.5', 'per', 'cent']],
    ['do not see soft hyphens and turns of direction', 'har\u00ADbour \u202Equay\u202C', ['harbour', 'quay']],
    ['are signs where nothing parts them', '王小洪 said', ['王', '小', '洪', 'said']],
    ['are so in Thai, without the signs above', 'ที่ดี', ['ท', 'ด']],
    ['have no harakat, tatweel or hamza in Arabic', 'أَحْمَد كتـاب', ['احمد', 'كتاب']],
    ['have one sigma in Greek', 'ΟΔΟΣ οδός', ['οδοσ', 'οδοσ']],
    ['are full letters when wide ones are typed', 'ｆｕｌｌ', ['full']],
    ['are none in signs alone', '*.* (?:[a-z]+) $ 🙂 — “”', ['a', 'z']],
  ])('%s', (_what, text, words) => {
    expect(folded(text)).toEqual(words);
  });

  test('stand where their offsets say, in order and apart, whatever the text', () => {
    const letters = fc.constantFrom(
      'a', 'Z', 'é', '.', "'", '’', ',', '3', ' ', '-', '"', '*', 'ـ', 'e\u0301', '\u0301', '𠮷', '👩‍🚀', '王', 'ال', 'שָׁ', '\u202E', '\u00AD', 'ﬁ', 'İ', '\uD83D',
    ); // oxfmt-ignore
    const texts = fc.array(fc.oneof(letters, fc.string({ unit: 'grapheme' })), { maxLength: 40 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { word, start, end } of wordsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          // The very stretch is this word again: nothing beside it had a part in it.
          expect(folded(text.slice(start, end))).toEqual([word]);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('cuts no letter written in two halves', () => {
    expect(wordsIn('𠮷𠮷 a').map(({ start, end }) => [start, end])).toEqual([[0, 2], [2, 4], [5, 6]]); // oxfmt-ignore
  });

  test('takes a word of a million letters, and one of a million joints, in one pass', () => {
    expect(folded('a'.repeat(1_000_000))).toEqual(['a'.repeat(120)]);
    expect(folded("a'".repeat(500_000))).toHaveLength(1);
    expect(folded('\u0301'.repeat(1_000_000))).toEqual([]);
  });
});
