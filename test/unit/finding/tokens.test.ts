import { describe, expect, test } from '@jest/globals';
import { keyOf, tokensOf, wordsOf } from '../../../server/finding/tokens.ts';

describe('what a name is found by', () => {
  test('has no case, accents, strokes or signs; a stop or apostrophe inside a word joins', () => {
    expect(wordsOf('Łukasz ŻÓŁĆ-Ångström (Jr.)')).toEqual(['lukasz', 'zolc', 'angstrom', 'jr']);
    expect(wordsOf("U.S. O’Brien, D'Arc")).toEqual(['us', 'obrien', 'darc']);
    expect(wordsOf('4-ANPP')).toEqual(['4', 'anpp']);
    expect(wordsOf('⺀')).toEqual([]);
  });

  test('takes signs of scripts without blanks one by one, and letters of others together', () => {
    expect(wordsOf('王小洪 公安部 Иванов ｆｕｌｌ')).toEqual([
      '王',
      '小',
      '洪',
      '公',
      '安',
      '部',
      'иванов',
      'full',
    ]);
  });

  test('is its words, neighbours joined, and all joined, of each name in turn', () => {
    expect(tokensOf(['Bank of Sea', 'B. S.', '?'])).toEqual({
      nameWords: ['bank of sea bankof ofsea', 'b s bs', ''],
      nameKeys: ['bankofsea', 'bs', ''],
    });
  });

  test('ends where nobody would go on typing', () => {
    const { nameWords, nameKeys } = tokensOf(['a'.repeat(100_000), 'long name '.repeat(10_000)]);
    expect(nameKeys.map((key) => key.length)).toEqual([120, 120]);
    expect(Math.max(...nameWords.map((words) => words.length))).toBeLessThan(1_000);
  });

  test('cuts no sign in two', () => {
    expect(keyOf(['𠮷'.repeat(200)])).toBe('𠮷'.repeat(120));
  });
});
