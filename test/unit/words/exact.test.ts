import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '#contract/graph';
import { entityOf, kindOf, relationIn, toExact, toOrder, type Named } from '../../../client/words/exact.ts';

const NAMED: Named = {
  nameOf: (id) => (id === 'person/ada' ? 'Ada' : null),
  lineOf: (key) => (key === 'MET|a|b' ? 'Ada met Eve' : null),
};
const exact = (cell: Cell) => toExact(cell, NAMED);

describe('a cell in exact words', () => {
  test.each<[Cell, string]>([
    [null, 'null'],
    [true, 'true'],
    [-0.5, '-0.5'],
    ['a "quoted" text', 'a "quoted" text'],
    [{ $: 'integer', value: '-9223372036854775808' }, '-9223372036854775808'],
    [{ $: 'float', value: '-Infinity' }, '-Infinity'],
    [{ $: 'float', value: '1.0' }, '1.0'],
    [{ $: 'date', value: '-0044-03-15' }, '-0044-03-15'],
    [{ $: 'time', value: '12:50:35.000000001+01:00' }, '12:50:35.000000001+01:00'],
    [{ $: 'datetime', value: '2023-04-14T10:00:00[Europe/Berlin]' }, '2023-04-14T10:00:00[Europe/Berlin]'],
    [{ $: 'duration', value: 'P1M2DT3.000000004S' }, 'P1M2DT3.000000004S'],
    [{ $: 'point', value: { srid: 7203, x: 1, y: 2 } }, 'point({srid: 7203, x: 1, y: 2})'],
    [['a, b', '', null, ['c']], '["a, b", "", null, ["c"]]'],
    [
      {
        $: 'map',
        value: [
          ['$', 'node'],
          ['value', { id: 'person/ada' }],
        ],
      },
      '{`$`: "node", value: {id: "person/ada"}}',
    ],
    [{ plain: 1, 'two words': { deep: [] } }, '{plain: 1, `two words`: {deep: []}}'],
    [{ $: 'node', value: { id: 'person/ada' } }, '(Ada)'],
    [{ $: 'node', value: { id: 'person/gone' } }, '(person/gone)'],
    [{ $: 'node', value: { labels: ['Claim'], properties: { n: 1 } } }, '(:Claim {n: 1})'],
    [{ $: 'relationship', value: { key: 'MET|a|b' } }, '[Ada met Eve]'],
    [{ $: 'relationship', value: { type: 'STATED_IN', properties: {} } }, '[:STATED_IN {}]'],
    [
      {
        $: 'path',
        value: [
          { $: 'node', value: { id: 'person/ada' } },
          { $: 'relationship', value: { key: 'MET|a|b' } },
        ],
      },
      '(Ada)–[Ada met Eve]',
    ],
  ])('%j is told as %s', (cell, words) => expect(exact(cell)).toBe(words));

  test('nothing, an empty text and the word null are three things', () => {
    expect([null, '', 'null', ['null'], [null]].map(kindOf)).toEqual([
      'null',
      'empty',
      'text',
      'list',
      'list',
    ]);
    expect(exact(['null'])).not.toBe(exact([null]));
    // A whole float comes typed; an integer as large as the last would have come as a text.
    const cells: Cell[] = [2, { $: 'float', value: '2.0' }, 2.5, 1e300];
    expect(cells.map(kindOf)).toEqual(['integer', 'float', 'float', 'float']);
  });

  test('two lists that differ are told differently', () => {
    const json = fc.jsonValue({ maxDepth: 3 }).map((value) => value as Cell);
    fc.assert(
      fc.property(fc.array(json), fc.array(json), (a, b) => {
        const isSame = JSON.stringify(a) === JSON.stringify(b);
        expect(exact(a) === exact(b)).toBe(isSame);
      }),
    );
  });

  test('entities and relations are known, other nodes are not', () => {
    expect(entityOf({ $: 'node', value: { id: 'person/ada' } })).toBe('person/ada');
    expect(entityOf({ $: 'node', value: { labels: [], properties: { id: 'person/ada' } } })).toBeNull();
    expect(relationIn({ $: 'relationship', value: { key: 'MET|a|b' } })).toBe('MET|a|b');
    expect(
      entityOf({
        $: 'map',
        value: [
          ['$', 'node'],
          ['value', { id: 'person/ada' }],
        ],
      }),
    ).toBeNull();
    expect(relationIn('MET|a|b')).toBeNull();
  });

  test('numbers go by their size, whatever holds them', () => {
    const big: Cell = { $: 'integer', value: '9007199254740993' };
    expect([big, 2, { $: 'float' as const, value: '-Infinity' }].map((cell) => toOrder(cell, NAMED))).toEqual(
      [9_007_199_254_740_993n, 2, -Infinity],
    );
  });
});
