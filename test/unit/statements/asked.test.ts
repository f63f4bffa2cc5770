import { describe, expect, test } from '@jest/globals';
import { readAsked, whyNothing } from '../../../server/statements/asked.ts';

const told = (text: string) => {
  const { wanted, unwanted } = readAsked(text);
  const write = ({ words, isBeginning }: (typeof wanted)[number]) =>
    `${words.join('+')}${isBeginning ? '*' : ''}`;
  return { wanted: wanted.map(write), unwanted: unwanted.map(write) };
};

describe('what was typed', () => {
  test.each([
    ['words', 'Ada  Quill', ['ada', 'quill'], []],
    ['a phrase', '"harbour office" Ada', ['harbour+office', 'ada'], []],
    ['a phrase in other quotes', '“harbour office” «quay»', ['harbour+office', 'quay'], []],
    ['a quote that is not closed', 'Ada "harbour off', ['ada', 'harbour+off'], []],
    ['one that only closes', 'Ada office"', ['ada', 'office'], []],
    ['a word to be left out', 'Ada -Reed', ['ada'], ['reed']],
    ['a phrase to be left out', '-"the quay" Ada', ['ada'], ['the+quay']],
    ['a dash that stands alone', 'Ada - Reed', ['ada', 'reed'], []],
    ['a dash within', 'well-known', ['well+known'], []],
    ['a beginning', 'harb* "quay lea*"', ['harb*', 'quay+lea*'], []],
    ['a star alone or before a word', '* *bour', ['bour'], []],
    ['a name without blanks', '王小洪', ['王+小+洪'], []],
    ['signs of other languages of search', 'Ada AND (Reed OR office~) [a-z]+', ['ada', 'and', 'reed', 'or', 'office', 'a+z'], []],
  ])('%s', (_what, text, wanted, unwanted) => {
    expect(told(text)).toEqual({ wanted, unwanted });
  }); // oxfmt-ignore

  test.each([
    ['-Ada', /only says what to leave out/],
    ['"" - * ()', /holds no word/],
    ['\u202E\u202E', /holds no word/],
  ])('that finds nothing says why: %s', (text, words) => {
    expect(whyNothing(readAsked(text))).toMatch(words);
  });
});
