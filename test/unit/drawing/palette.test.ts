import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ENTITY_TYPES, type ColourFamily, type Shape } from '#contract/ontology';
import { PALETTE, type Theme, type UiColour } from '#drawing/palette';
import { toTokensCss } from '#drawing/tokens';
import { contrast } from '#drawing/contrast';
import { ALL_EYES, distance } from './colour.ts';

const TOKENS = 'client/styles/tokens.css';
const THEMES: Theme[] = ['light', 'dark'];
const FAMILIES = Object.keys(PALETTE.light.family) as ColourFamily[];

/** Outlines that look alike when small; within one row colour has to help, for all eyes. */
const ALIKE: readonly (readonly Shape[])[] = [
  ['ellipse', 'hexagon', 'octagon', 'round-hexagon', 'wide-hexagon'],
  ['round-rectangle', 'cut-rectangle', 'tag', 'barrel', 'rhomboid', 'cut-corner'],
  ['diamond', 'pentagon', 'triangle'],
];

describe.each(THEMES)('the colours of the %s theme', (theme) => {
  const { ui, family } = PALETTE[theme];

  test('let text be read on every ground', () => {
    const inks: UiColour[] = ['ink', 'ink-2', 'ink-3', 'thread', 'warn', 'ok', 'focus'];
    const grounds: UiColour[] = ['paper', 'panel', 'sunken'];
    const pale = inks.flatMap((ink) =>
      grounds.filter((ground) => contrast(ui[ink], ui[ground]) < 4.5).map((ground) => `${ink} on ${ground}`),
    );
    expect(pale).toEqual([]);
    expect(contrast(ui['on-thread'], ui.thread)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ui.ink, ui['thread-soft'])).toBeGreaterThanOrEqual(4.5);
  });

  test('let shapes, glyphs and lines stand out from their ground', () => {
    const pale = FAMILIES.filter(
      (name) => contrast(family[name], ui.paper) < 3 || contrast(family[name], ui.glyph) < 3,
    );
    expect(pale).toEqual([]);
    expect(contrast(ui.edge, ui.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(ui['line-strong'], ui.panel)).toBeGreaterThanOrEqual(3);
  });

  test('tell families of like outline apart, for the colour-blind too', () => {
    const types = Object.values(ENTITY_TYPES);
    const confused = ALIKE.flatMap((shapes) => {
      const alike = types.filter(({ shape }) => shapes.includes(shape)).map((type) => type.family);
      return pairs(alike).flatMap(([a, b]) =>
        ALL_EYES.filter((eyes) => distance(family[a], family[b], eyes) < 0.04).map(
          (eyes) => `${a} and ${b} (${eyes})`,
        ),
      );
    });
    expect(confused).toEqual([]);
  });
});

test('every type has an outline of its own', () => {
  const shapes = Object.values(ENTITY_TYPES).map(({ shape }) => shape);
  expect(new Set(shapes).size).toBe(shapes.length);
});

test(`${TOKENS} is what the palette says`, () => {
  const remedy = `npx tsx -e "import { toTokensCss } from '#drawing/tokens'; process.stdout.write(toTokensCss())" > ${TOKENS}`;
  const written = readFileSync(resolve(TOKENS), 'utf8');
  expect(written === toTokensCss() ? 'up to date' : `write it again: ${remedy}`).toBe('up to date');
});

function pairs<T>(values: readonly T[]): [T, T][] {
  return values.flatMap((a, at) => values.slice(at + 1).map((b): [T, T] => [a, b]));
}
