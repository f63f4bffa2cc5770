import { expect, test } from '@jest/globals';
import { PICTURE_LIMITS } from '#contract/picture';
import { toQuestion } from '../../../server/pictures/of-query.ts';

test('what was asked is told within what a picture may tell, and what is left out is counted', () => {
  const ids = Array.from({ length: 1_000 }, (_, at) => `person/number-${at}`);
  const names = new Map([['person/number-0', 'Ada Quill']]);
  const params = { ids, hops: 3, none: [], when: { from: '2023', to: null }, text: 'x'.repeat(9_000) };
  const question = toQuestion('Who met whom? (query q/q)', params, names);
  expect(question.filter((line) => line.length > PICTURE_LIMITS.line)).toEqual([]);
  const [about, list = '', ...others] = question;
  expect([about, ...others.slice(0, 3)]).toEqual([
    'Who met whom? (query q/q)', 'hops: 3', 'none: none', 'when: {"from":"2023","to":null}',
  ]);
  const told = list.split(', ').length - 1;
  expect(list).toMatch(/^ids: Ada Quill \(person\/number-0\), person\/number-1, .*, and \d+ more$/);
  expect(list).toContain(`, and ${1_000 - told} more`);
  expect(others[3]).toMatch(/^text: x+…$/);

  const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`p${at}`, at]));
  expect(toQuestion('q', many, names)).toHaveLength(PICTURE_LIMITS.question - 1);
  expect(toQuestion('q', many, names).at(-1)).toBe('and 23 more parameters');
}); // oxfmt-ignore
