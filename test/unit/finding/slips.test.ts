import { describe, expect, test } from '@jest/globals';
import { slipsOf } from '../../../server/finding/slips.ts';

describe('what a slip of the hand was meant to be', () => {
  test('is each two neighbours swapped back, and a doubled letter once', () => {
    expect(slipsOf('adda')).toEqual(['dada', 'ada', 'adad']);
    expect(slipsOf('𠮷a')).toEqual(['a𠮷']);
  });

  test('is nothing of one letter, nor of a name too long to be taken for another', () => {
    expect(slipsOf('a')).toEqual([]);
    expect(slipsOf('ab'.repeat(13))).toEqual([]);
  });
});
