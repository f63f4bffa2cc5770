import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import type { Item, Sheet } from '#drawing/sheet';
import { toSvg } from '#export/svg';
import { SEED } from '../drawing/a-crowd.ts';

const path: Item = { is: 'path', d: 'M0 0H9', fill: null, stroke: { colour: '#123456', width: 1.5, dash: [4, 4], cap: 'round' }, alpha: 0.45 }; // oxfmt-ignore
const text = (words: string, more: Partial<Extract<Item, { is: 'text' }>> = {}): Item => ({
  is: 'text', text: words, x: 50, y: 20, size: 10, weight: 400, align: 'left', ink: '#000000', halo: null, alpha: 1, ...more,
}); // oxfmt-ignore
const sheet = (...items: Item[]): Sheet => ({ width: 100, height: 40.126, ground: null, items });
const write = (page: Sheet, title = 'T'): string => toSvg(page, { title, about: 'Two', css: '' });

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** As a strict parser reads it. */
function read(svg: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (told) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += told;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(svg).close();
  return elements;
}

const HOSTILE = [
  '<script>alert(1)</script>',
  ']]>',
  '"/><image href="http://x/"/>',
  "' onload='alert(1)",
  '&amp;&#0;',
  'a\u0000b\u0008c\uFFFE',
  '\uD800 alone',
  '\u202Eturned\u202C',
  'javascript:alert(1)',
  '名'.repeat(2_000),
  'x'.repeat(100_000),
];

describe('a written picture', () => {
  test('is well formed, as large as its sheet, and says what it is', () => {
    const [svg, title, about] = read(write(sheet(path)));
    expect(svg?.attributes).toMatchObject({ width: '100', height: '40.13', viewBox: '0 0 100 40.13', role: 'img' });
    expect([title?.text, about?.text]).toEqual(['T', 'Two']);
  }); // oxfmt-ignore

  test('draws a path as its look says', () => {
    const [group, drawn] = read(
      write(sheet({ ...path, place: { x: 3, y: 4.001, scale: 0.5 }, note: 7 })),
    ).slice(3);
    expect(group?.attributes).toMatchObject({
      fill: 'none', stroke: '#123456', 'stroke-width': '1.5', 'stroke-dasharray': '4 4', 'stroke-linecap': 'round', opacity: '0.45',
    }); // oxfmt-ignore
    expect(drawn?.attributes).toEqual({
      d: 'M0 0H9',
      transform: 'translate(3 4)scale(0.5)',
      'data-note': '7',
    });
  });

  test('writes what looks alike into one group, and in the order in which it is painted', () => {
    const svg = read(write(sheet(path, path, text('a'), path)));
    expect(svg.slice(3).map(({ name }) => name)).toEqual(['g', 'path', 'path', 'g', 'text', 'g', 'path']);
  });

  test('parts a label by script, each run where the one before it ends', () => {
    const runs = read(write(sheet(text('Wang 王毅 said')))).filter(({ name }) => name === 'text');
    expect(runs.map(({ attributes, text: told }) => [attributes['font-family'], told])).toEqual([
      ['Redthread Sans,Inter', 'Wang '],
      ['Redthread Chinese,Noto Sans SC', '王毅'],
      ['Redthread Sans,Inter', ' said'],
    ]);
    expect(runs.map(({ attributes }) => attributes['xml:space'])).toEqual([
      'preserve',
      undefined,
      'preserve',
    ]);
    const xs = runs.map(({ attributes }) => Number(attributes['x']));
    expect(xs[0]).toBe(50);
    expect((xs[2] ?? 0) - (xs[1] ?? 0)).toBeCloseTo(20, 1);
  });

  test('lays the paper around all runs of a label below all its letters', () => {
    const runs = read(write(sheet(text('Wang 王毅', { halo: '#ffffff' })))).filter(({ name }) => name === 'text');
    expect(runs.map(({ attributes, text: told }) => [told, attributes['fill'], attributes['stroke'], attributes['aria-hidden']])).toEqual([
      ['Wang ', 'none', undefined, 'true'],
      ['王毅', 'none', undefined, 'true'],
      ['Wang ', undefined, 'none', undefined],
      ['王毅', undefined, 'none', undefined],
    ]);
  }); // oxfmt-ignore

  test('sets letters in the middle or to the right by their own widths', () => {
    const startOf = (align: 'center' | 'right'): number =>
      Number(
        read(write(sheet(text('王毅', { align })))).find(({ name }) => name === 'text')?.attributes['x'],
      );
    expect([startOf('center'), startOf('right')]).toEqual([40, 30]);
  });

  test('holds hostile words as words: strict XML, no element and no attribute of theirs', () => {
    for (const words of HOSTILE) {
      const elements = read(write(sheet(text(words, { halo: '#ffffff' })), words));
      expect(new Set(elements.map(({ name }) => name))).toEqual(
        new Set(['svg', 'title', 'desc', 'g', 'text']),
      );
      const attributes = new Set(elements.flatMap((element) => Object.keys(element.attributes)));
      expect([...attributes].filter((name) => /^on|href/i.test(name))).toEqual([]);
    }
  });

  test('of any words reads back as them, but for what no XML holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        const [, title] = read(write(sheet(), words));
        // XML reads every line break as one.
        expect(title?.text).toBe(words.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\t\n\r -\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}'));
      }),
      { seed: SEED, numRuns: 200 },
    ); // oxfmt-ignore
  });

  test('stands on its ground, or on none', () => {
    expect(read(write({ ...sheet(), ground: '#fbfaf7' })).map(({ name }) => name)).toContain('rect');
    expect(read(write(sheet())).map(({ name }) => name)).not.toContain('rect');
  });
});
