import { describe, expect, test } from '@jest/globals';
import { CAPS, clampSeconds, tellLimits, weigh } from '../../../server/db/limits.ts';

const told = { shown: 10, total: undefined, cut: null, caps: CAPS, raise: undefined };

describe('tellLimits', () => {
  test('says nothing when nothing was cut', () => {
    expect(tellLimits(told)).toEqual([]);
    expect(tellLimits({ ...told, total: 10 })).toEqual([]);
  });

  test('says N of M when the query itself gives less than there is', () => {
    expect(tellLimits({ ...told, total: 25, raise: 'Set the limit higher.' })).toEqual([
      {
        what: 'rows',
        shown: 10,
        total: 25,
        atLeast: false,
        why: 'The query gives the first 10 in its own order.',
        raise: 'Set the limit higher.',
      },
    ]);
  });

  test('says that there may be more when nobody counted', () => {
    expect(tellLimits({ ...told, total: null })).toMatchObject([{ total: null, atLeast: true }]);
  });

  test('says which cap cut, with the number where it is known', () => {
    expect(tellLimits({ ...told, cut: 'rows' })).toMatchObject([
      { what: 'rows', total: null, atLeast: true, why: 'One answer holds at most 10,000 rows.' },
    ]);
    expect(tellLimits({ ...told, cut: 'bytes', total: 99 })).toMatchObject([
      { what: 'bytes', total: 99, atLeast: false, why: 'One answer holds at most 20 MB.' },
    ]);
  });
});

test('a time limit is never none, and never for ever', () => {
  expect([0, -1, 15, 1e9].map(clampSeconds)).toEqual([0.001, 0.001, 15, 600]);
});

test('a cell weighs about what it takes in JSON', () => {
  const cell = { name: 'Żółć', list: [1, null, 'abc', { $: 'date', value: '2023-04-14' }] };
  const written = Buffer.byteLength(JSON.stringify(cell));
  expect(weigh(cell)).toBeGreaterThan(written * 0.7);
  expect(weigh(cell)).toBeLessThan(written * 1.5);
});
