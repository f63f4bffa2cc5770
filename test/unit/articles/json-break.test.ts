import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findJsonBreak } from '../../../server/articles/json-break.ts';

const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

describe('a text that is not JSON breaks', () => {
  test.each([
    ['', 1, 1],
    ['  ', 1, 3],
    ['{"a":1,}', 1, 8],
    ['{"a":1\n"b":2}', 2, 1],
    ['{\n  "a": 1,\n  b: 2\n}', 3, 3],
    ['[1,2', 1, 5],
    ['[1 2]', 1, 4],
    ['{"a" 1}', 1, 6],
    ['[tru]', 1, 5],
    ['[01]', 1, 3],
    ['[-]', 1, 3],
    ['[1.]', 1, 4],
    ['[1e+]', 1, 5],
    ['"\\x"', 1, 3],
    ['"\\u12g4"', 1, 6],
    ['"a\nb"', 1, 3],
    ['"a', 1, 3],
    ['{} {}', 1, 4],
    ['\uFEFF{}', 1, 1],
    ["{'a':1}", 1, 2],
    ['undefined', 1, 1],
  ])('%j', (text, line, column) => {
    expect(findJsonBreak(text)).toMatchObject({ line, column });
  });

  test('at its end, which is told', () => {
    expect(findJsonBreak('{"a":\n[1,')).toEqual({ line: 2, column: 4, atEnd: true });
    expect(findJsonBreak('{"a":\n[1,}')).toEqual({ line: 2, column: 4, atEnd: false });
  });
});

test(`just where JSON.parse finds it, in JSON with a few letters changed (seed ${SEED})`, () => {
  const change = fc.record({
    at: fc.nat(),
    put: fc.constantFrom('', '"', '\\', '{', ']', ',', ':', '\n', '0', '-', '.', 'e', 'tr', 'x'),
  });
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 4 }),
      fc.constantFrom(0, 2),
      fc.array(change, { maxLength: 3 }),
      (value, indent, changes) => {
        const text = changes.reduce(
          (now, { at, put }) => {
            const place = at % (now.length + 1);
            return now.slice(0, place) + put + now.slice(place + 1);
          },
          JSON.stringify(value, null, indent),
        );
        const theirs = ofJsonParse(text);
        const ours = findJsonBreak(text);
        expect(theirs === 'somewhere' && ours !== null ? theirs : placeOf(ours)).toEqual(theirs);
      },
    ),
    { seed: SEED, numRuns: 2_000 },
  );
});

const placeOf = (found: ReturnType<typeof findJsonBreak>) =>
  found === null ? null : { line: found.line, column: found.column };

/** Some of its messages name no place. */
function ofJsonParse(text: string): ReturnType<typeof placeOf> | 'somewhere' {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const place = /at position (\d+)/.exec(String(error))?.[1];
    if (place === undefined) return 'somewhere';
    const lines = text.slice(0, Number(place)).split('\n');
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  }
}

test('texts of many megabytes are read in one go', () => {
  const long = `"${'\\"x'.repeat(5_000_000)}"`;
  expect(findJsonBreak(`[${long}]`)).toBeNull();
  expect(findJsonBreak(`["${'\\"'.repeat(2_500_000)}`)).toMatchObject({ column: 5_000_003, atEnd: true });
  expect(findJsonBreak(`[${'1'.repeat(5_000_000)}`)).toMatchObject({ column: 5_000_002, atEnd: true });
});
