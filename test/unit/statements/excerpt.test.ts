import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAsked } from '../../../server/statements/asked.ts';
import { toExcerpt } from '../../../server/statements/excerpt.ts';
import { wordsIn } from '../../../server/statements/words.ts';

const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

function marked(sentence: string, text: string): string[] {
  const excerpt = toExcerpt(sentence, readAsked(text));
  return excerpt.marks.map(([start, end]) => excerpt.text.slice(start, end));
}

describe('an excerpt', () => {
  test.each([
    ['every place of a word', 'Ada met Ada.', 'ada', ['Ada', 'Ada']],
    ['a phrase as one', 'The harbour  office, and an office.', '"harbour office"', ['harbour  office']],
    ['the words of a plain question apart', 'The harbour office.', 'office harbour', ['harbour', 'office']],
    ['a whole word by its beginning', 'Harbouring and harm', 'harb*', ['Harbouring']],
    ['a word without the owner’s sign', 'Reed’s quay', 'reed', ['Reed']],
    ['an accent with its letter', 'Zoe\u0301 came', 'zoë', ['Zoe\u0301']],
    ['letters of two halves', 'a 𠮷𠮷 b', '𠮷', ['𠮷', '𠮷']],
    ['words from right to left', 'قال أحمد ذلك', 'احمد', ['أحمد']],
    ['what overlaps as one', 'quay quay quay', '"quay quay"', ['quay quay quay']],
    ['nothing of what is to be left out', 'Ada met Ben', 'ada -reed', ['Ada']],
  ])('marks %s', (_what, sentence, text, words) => {
    expect(marked(sentence, text)).toEqual(words);
  });

  test('of a long sentence is the part around the first hit, and says where it was cut', () => {
    const sentence = `${'long way '.repeat(60)}harbour ${'and on '.repeat(60)}`.trim();
    const { text, marks, cut } = toExcerpt(sentence, readAsked('harbour'));
    expect(cut).toEqual({ before: true, after: true });
    expect(text.length).toBeLessThanOrEqual(300);
    expect(sentence).toContain(text);
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['harbour']);
  });

  test('is a stretch of its sentence whose marks say what was asked, whatever the letters', () => {
    const word = fc.oneof(
      fc.constantFrom('ada', 'Ádá', 'A\u0301da', '王小洪', '𠮷', 'أحمد', '👩‍🚀', 'ada’s', 'U.S.', '\u202Eada'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ); // oxfmt-ignore
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), (words) => {
        const sentence = words.join(' ');
        const { text, marks, cut } = toExcerpt(sentence, readAsked('ada'));
        expect(text.length).toBeLessThanOrEqual(300);
        expect(text === sentence).toBe(!cut.before && !cut.after);
        expect(sentence.includes(text)).toBe(true);
        for (const [start, end] of marks)
          expect(wordsIn(text.slice(start, end)).map((one) => one.word)).toEqual(['ada']);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
