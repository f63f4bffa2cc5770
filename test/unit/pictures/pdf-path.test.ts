import { expect, test } from '@jest/globals';
import { GLYPHS } from '#drawing/glyphs';
import { toOperators } from '../../../server/pictures/pdf-path.ts';

test.each([
  ['M1 2L3 4', '1 2 m 3 4 l'],
  ['M1 2 3 4', '1 2 m 3 4 l'],
  ['m1 2l3 4h5v-6z', '1 2 m 4 6 l 9 6 l 9 0 l h'],
  ['M1 2H5V6Z', '1 2 m 5 2 l 5 6 l h'],
  ['M0 0C1 2 3 4 5 6', '0 0 m 1 2 3 4 5 6 c'],
  ['M0 0Q3 3 6 0', '0 0 m 2 2 4 2 6 0 c'],
  ['M0 0c1 2 3 4 5 6s2 1 6 5', '0 0 m 1 2 3 4 5 6 c 7 8 7 7 11 11 c'],
  ['M1 1S3 4 5 6', '1 1 m 1 1 3 4 5 6 c'],
  ['M0 0Q3 3 6 0T12 0', '0 0 m 2 2 4 2 6 0 c 8 -2 10 -2 12 0 c'],
  ['M.6 8.1h5.6l.7-4.4', '0.6 8.1 m 6.2 8.1 l 6.9 3.7 l'],
])('%s is laid as %s', (d, operators) => {
  expect(toOperators(d)).toBe(operators);
});

test.each(Object.entries(GLYPHS))('every part of %s is laid', (_, d) => {
  const letters = [...d.matchAll(/[a-z]/gi)].filter(([letter]) => !/[az]/i.test(letter)).length;
  const laid = toOperators(d).match(/[mlc]/g) ?? [];
  expect(laid.length).toBeGreaterThanOrEqual(letters);
});

test('a letter that no path has is told', () => {
  expect(() => toOperators('M1 1X3 3')).toThrow('letter X');
});

test('after a path is closed, what follows begins where it began', () => {
  expect(toOperators('M1 1L5 5Zl1 0')).toBe('1 1 m 5 5 l h 2 1 l');
});

test.each([
  // Direction on the screen, whose y grows downwards: by which of its quarters a circle of radius 10 goes.
  ['M10 0A10 10 0 0 1 0 10', { clockwise: true, quarters: 1 }],
  ['M10 0A10 10 0 1 0 0 10', { clockwise: false, quarters: 3 }],
])('%s stays on its circle', (d, { clockwise, quarters }) => {
  const curves = toOperators(d).split(' c').slice(0, -1).map((part) => part.trim().split(' ').slice(-2).map(Number));
  expect(curves).toHaveLength(quarters);
  for (const [x = 0, y = 0] of curves) expect(Math.hypot(x, y)).toBeCloseTo(10, 2);
  expect(curves.at(0)?.at(1)).toBeCloseTo(clockwise ? 10 : -10, 2);
  expect(curves.at(-1)).toEqual([0, 10]);
}); // oxfmt-ignore

test('radii that do not reach are grown, and an arc to where it begins is none', () => {
  expect(toOperators('M-10 0A1 1 0 0 1 10 0').split(' c')).toHaveLength(3);
  expect(toOperators('M1 1A5 5 0 0 1 1 1')).toBe('1 1 m 1 1 l');
});
