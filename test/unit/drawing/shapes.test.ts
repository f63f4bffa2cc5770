import { describe, expect, test } from '@jest/globals';
import { ENTITY_TYPES, STATUSES } from '#contract/ontology';
import { GLYPH_SIZE, GLYPHS } from '#drawing/glyphs';
import { LINES } from '#drawing/lines';
import { OUTLINES, SHAPES, toPolygon, toShapePath } from '#drawing/shapes';
import { shorten, textWidth } from '#drawing/labels';

describe.each(SHAPES)('the outline %s', (shape) => {
  test('is one closed path inside its box', () => {
    const path = toShapePath(shape, 100);
    const { width, height } = OUTLINES[shape];
    expect(path).toMatch(/^M[^MZ]*Z$/);
    // Ends of straight lines and arcs; the two radii and three flags of an arc are left out.
    const ends = [...path.matchAll(/(?:[ML]|A\S+ \S+ 0 [01] 1 )(-?[\d.]+) (-?[\d.]+)/g)];
    expect(ends.length).toBeGreaterThan(2);
    for (const [, x, y] of ends) {
      expect(Math.abs(Number(x))).toBeLessThanOrEqual((width * 100) / 2 + 0.01);
      expect(Math.abs(Number(y))).toBeLessThanOrEqual((height * 100) / 2 + 0.01);
    }
  });

  test('is the same for Cytoscape, in a box of 2 by 2', () => {
    const points = toPolygon(shape);
    const isEllipse = OUTLINES[shape].points.length === 0;
    expect(points.length > 0).toBe(!isEllipse);
    expect(points.flat().every((value) => Math.abs(value) <= 1.000_1)).toBe(true);
  });
});

test('every type but places, events and groups wears a glyph of its own, inside the box', () => {
  const worn = Object.values(ENTITY_TYPES).map(({ glyph }) => GLYPHS[glyph]);
  const drawn = worn.filter((path) => path !== '');
  expect(worn.length - drawn.length).toBe(3);
  expect(new Set(drawn).size).toBe(drawn.length);
  for (const path of drawn) {
    const starts = [...path.matchAll(/M([\d.]+) ([\d.]+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(starts.every((value) => value >= 0 && value <= GLYPH_SIZE)).toBe(true);
  }
});

test('four statuses have a pattern of their own; wanted and denied add a sign', () => {
  const dashes = Object.values(STATUSES).map(({ line }) => LINES[line].dash.join(' '));
  expect(new Set(dashes).size).toBe(4);
});

test('a name is cut in the middle, never inside a letter', () => {
  expect(shorten('short')).toBe('short');
  expect(shorten('abcdefghij', 5)).toBe('ab…ij');
  expect(shorten('Ten people sanctioned in the month of May last year', 46)).toBe(
    'Ten people sanctioned…month of May last year',
  );
  expect(shorten('Four foreign companies sanctioned in April 2023', 46)).not.toContain('…');
  const flags = '🇳🇴🇸🇪🇩🇰🇫🇮🇮🇸🇪🇪🇱🇻🇱🇹';
  expect(shorten(flags, 5)).toBe('🇳🇴🇸🇪…🇱🇻🇱🇹');
  expect(shorten('é'.repeat(40), 5)).toBe('éé…éé');
});

test('Chinese letters are reckoned wider than Latin ones', () => {
  expect(textWidth('中国', 12)).toBeGreaterThan(textWidth('ab', 12));
});
