import { describe, expect, test } from '@jest/globals';
import { PictureOptions } from '#contract/picture';
import {
  NOTHING_WISHED, ofInvestigation, problemsIn, toLargerLetters, toLargerPaper, toOptions, type PictureWish,
} from '../../../client/store/picture-wish.ts'; // oxfmt-ignore

const prefilled = { title: 'Who met whom', analyst: 'Ada Quill', hasTexts: true };
const options = (part: Partial<PictureWish>, more: Partial<typeof prefilled> = {}) =>
  toOptions({ ...NOTHING_WISHED, ...part }, { ...prefilled, ...more });
const problems = (part: Partial<PictureWish>, question: string[] = []) => problemsIn(options(part), question);

describe('a picture as it is wished for', () => {
  test('is sent as the server would have it by itself, but for the title', () => {
    expect(options({})).toEqual({ ...PictureOptions.parse({}), title: 'Who met whom' });
  });

  test('has the title that was typed, an empty one too', () => {
    expect(options({ title: 'The ferry' })).toMatchObject({ title: 'The ferry' });
    expect(options({ title: '' })).toMatchObject({ title: '' });
  });

  test('names the analyst only on request', () => {
    expect(options({})).toMatchObject({ analyst: '' });
    expect(options({ isNamed: true })).toMatchObject({ analyst: 'Ada Quill' });
  });

  test('quotes only where texts are at hand', () => {
    expect(options({ isQuoted: true, words: '25' })).toMatchObject({ passages: 25 });
    expect(options({ isQuoted: true, words: '25' }, { hasTexts: false })).toMatchObject({ passages: 0 });
    expect(options({ isQuoted: false, words: '25' })).toMatchObject({ passages: 0 });
  });

  test('is sized in dots only where there are dots, and by one of the two', () => {
    expect(options({ format: 'svg', dpi: 'many' })).toMatchObject({ dpi: 144, width: null });
    expect(options({ format: 'png', dpi: '300' })).toMatchObject({ dpi: 300, width: null });
    expect(options({ format: 'png', sizedBy: 'width', dpi: 'many', width: '12,000' })).toMatchObject({ dpi: 144, width: 12_000 });
  }); // oxfmt-ignore

  test('lies on its side only where there is a sheet', () => {
    expect(options({ landscape: true })).toMatchObject({ landscape: false });
    expect(options({ landscape: true, paper: 'A4' })).toMatchObject({ landscape: true });
  });
});

test.each<[string, string, Partial<PictureWish>, string]>([
  [
    'a long title',
    'title',
    { title: 'x'.repeat(10_000) },
    'A title of 300 letters at most: there are 10,000',
  ],
  ['a title of two lines', 'title', { title: 'one\ntwo' }, 'A title of one line'],
  ['no dots', 'dpi', { format: 'png', dpi: '0' }, 'A number of dots per inch from 72 to 600'],
  ['too many dots', 'dpi', { format: 'png', dpi: '100000' }, 'A number of dots per inch from 72 to 600'],
  ['dots in words', 'dpi', { format: 'png', dpi: 'many' }, 'A number of dots per inch from 72 to 600'],
  ['dots left empty', 'dpi', { format: 'png', dpi: '' }, 'A number of dots per inch from 72 to 600'],
  [
    'a picture too wide',
    'width',
    { format: 'png', sizedBy: 'width', width: '200000' },
    'A width in pixels from 16 to 30,000',
  ],
  [
    'a width left empty',
    'width',
    { format: 'png', sizedBy: 'width', width: '' },
    'A width in pixels from 16 to 30,000',
  ],
  ['half a word', 'passages', { isQuoted: true, words: '0.5' }, 'A number of words from 1 to 200'],
  [
    'a colour by its name',
    'ground',
    { ground: 'own', ownGround: 'red' },
    'A colour as # and six digits, such as #f4f1ea',
  ],
])('%s is told in words', (_what, field, part, words) => {
  expect(problems(part)).toEqual({ [field]: words });
});

test('more lines of a question than a picture takes are told', () => {
  expect(problems({}, Array<string>(20).fill('asked'))).toEqual({});
  expect(problems({}, Array<string>(21).fill('asked'))).toEqual({
    question: '20 lines at most: there are 21',
  });
});

test('what was written for one investigation is not of another; how it looks is', () => {
  const wish: PictureWish = { ...NOTHING_WISHED, of: 'one', title: 'T', question: 'Q', subtitle: 'S', group: 'g', theme: 'dark' };
  expect(ofInvestigation(wish, 'one')).toBe(wish);
  expect(ofInvestigation(wish, 'other')).toEqual({ ...NOTHING_WISHED, of: 'other', theme: 'dark' });
}); // oxfmt-ignore

test('larger letters and larger sheets are offered as long as there are some', () => {
  expect((['usual', 'large', 'largest'] as const).map((letters) => toLargerLetters({ letters }))).toEqual([
    'large',
    'largest',
    null,
  ]);
  expect(([null, 'A4', 'Letter', 'A3'] as const).map((paper) => toLargerPaper({ paper }))).toEqual([
    null,
    'A3',
    'A3',
    null,
  ]);
});
