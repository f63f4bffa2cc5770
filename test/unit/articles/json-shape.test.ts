import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findDuplicateKeys, shapeOf } from '../../../server/articles/json-shape.ts';

const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

describe('fields that stand twice', () => {
  test.each([
    ['{"a":1,"b":{"a":2}}', []],
    ['{"a":1,"a":2}', [['a']]],
    ['{"a":1,"a":2,"a":3}', [['a'], ['a']]],
    ['[{"a":1},{"b":[0,{"c":1,"d":2,"c":3}]}]', [[1, 'b', 1, 'c']]],
    ['{"a":1,"\\u0061":2}', [['a']]],
    ['{"__proto__":1,"\\u005f_proto__":2}', [['__proto__']]],
    ['{"constructor":1,"toString":2}', []],
    ['{"":1,"":2}', [['']]],
    // What looks like a field in the words of a string is none.
    ['{"a":"\\"a\\":1,{[","b":"a"}', []],
    ['{"a\\\\":1,"a\\\\":2,"a\\"":3}', [['a\\']]],
    ['["a","a"]', []],
    ['{ "a" \n : 1 , "a"\t:2 }', [['a']]],
    ['"a"', []],
  ])('%j', (json, paths) => {
    expect([...findDuplicateKeys(json)]).toEqual(paths);
  });

  test(`are none in what was written by JSON.stringify (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect([...findDuplicateKeys(JSON.stringify(value, null, 1))]).toEqual([]);
      }),
      { seed: SEED },
    );
  });
});

describe('how deep lists and objects lie in each other', () => {
  test.each([
    ['1', 0],
    ['{}', 1],
    ['[[],[[]]]', 3],
    ['{"a":[{"b":"[[[[{{{{"}]}', 3],
    ['["\\"[[[["]', 1],
    ['["\\\\",[]]', 2],
    ['[[', 2],
    [']]]]', 0],
    ['["[[[', 1],
    ['["\\', 1],
  ])('%j', (json, depth) => {
    expect(shapeOf(json).depth).toBe(depth);
  });

  test('is counted in a million', () => {
    expect(shapeOf('['.repeat(1_000_000)).depth).toBe(1_000_000);
  });
});

test.each([
  ['1', 1],
  ['[1,"a,b",{"a":1}]', 5],
  ['[[],{}]', 5],
])('%j holds at most so many values', (json, values) => {
  expect(shapeOf(json).values).toBe(values);
});

/** What grows with the square of these does not end while anyone waits; what keeps a stack of them has none left. */
describe('texts of many megabytes are read in one go', () => {
  const long = `"${'\\"x'.repeat(5_000_000)}"`;

  test('a string without an end', () => {
    expect(shapeOf(`["${'\\"'.repeat(2_500_000)}`).depth).toBe(1);
  });

  test('a string of 15 MB, as a value and as a name', () => {
    expect(shapeOf(`[[${long}]]`).depth).toBe(2);
    expect([...findDuplicateKeys(`{"a":${long},"a":1}`)]).toEqual([['a']]);
    expect([...findDuplicateKeys(`{${long}:1,${long}:2}`)]).toEqual([[JSON.parse(long)]]);
  });

  test('half a million fields of one name', () => {
    const fields = Array.from({ length: 500_000 }, () => '"a":0').join(',');
    expect([...findDuplicateKeys(`{${fields}}`)]).toHaveLength(499_999);
  });
});
