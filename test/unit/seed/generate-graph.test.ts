import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  EXPONENTS,
  exponentOf,
  generateGraph,
  GIANTS,
  MEASURED,
  SEED,
  type GeneratedGraph,
} from '../../../seed/generate-graph.ts';
import { exponentIn, giantsOf, medianDegreeOf } from '../../support/shape-of-graph.ts';

/** A thirtieth of what was measured, with the same shape; the whole takes half a minute. */
const SCALE = 30;
const size = {
  seed: SEED,
  entities: MEASURED.entities / SCALE,
  relations: Math.round(MEASURED.relations / SCALE),
};
let graph: GeneratedGraph;
const lines = () => [...graph.relations.values()].flat();

beforeAll(() => {
  graph = generateGraph(size);
});

describe('a generated graph', () => {
  test('has the entities and relations asked for, of fourteen types', () => {
    expect(graph.entities).toHaveLength(size.entities);
    expect(lines()).toHaveLength(size.relations);
    expect(graph.relations.size).toBe(14);
  });

  test('is at full size what was measured: its seed, size, giants and exponents are fixed', () => {
    expect({ SEED, MEASURED, EXPONENTS }).toEqual({
      SEED: 1,
      MEASURED: { entities: 300_000, relations: 1_000_000 },
      EXPONENTS: { usual: 3, ofBodies: 2.5 },
    });
    expect(GIANTS.map((share) => Math.round(share * MEASURED.relations))).toEqual([
      60_000, 45_000, 35_000, 28_000,
    ]);
  });

  test('has giants with so many lines each, less or more by a twentieth', () => {
    const wanted = GIANTS.map((share) => share * size.relations);
    const off = giantsOf(graph).map((count, n) => Math.abs(count / (wanted[n] ?? Number.NaN) - 1));
    expect(Math.max(...off)).toBeLessThan(0.05);
  });

  test.each(['Person', 'Company', 'Organization', 'Agency', 'Event'] as const)(
    'has degrees of each %s that fall by the power law of its exponent',
    (type) => {
      // Nearer to its own law than to the other one.
      expect(Math.abs(exponentIn(graph, type) - exponentOf(type))).toBeLessThan(
        (EXPONENTS.usual - EXPONENTS.ofBodies) / 2,
      );
    },
  );

  test('has few neighbours of most: the median is a handful, and somebody has hundreds', () => {
    expect(medianDegreeOf(graph)).toBeGreaterThanOrEqual(2);
    expect(medianDegreeOf(graph)).toBeLessThanOrEqual(4);
    const people = graph.entities.filter(({ properties }) => properties.typeName === 'Person');
    expect(Math.max(...people.map(({ properties }) => properties.degree))).toBeGreaterThan(100);
  });

  test('names its entities as names are: mostly each its own, short and long ones', () => {
    const names = graph.entities.map(({ properties: { name } }) => name);
    expect(new Set(names).size / names.length).toBeGreaterThan(0.99);
    expect(names.filter((name) => name.length <= 5).length).toBeGreaterThan(50);
    expect(names.filter((name) => name.length >= 30).length).toBeGreaterThan(100);
  });

  test('is the same for the same seed, and another for another', () => {
    const small = { seed: 3, entities: 200, relations: 300 };
    expect(generateGraph(small)).toEqual(generateGraph(small));
    expect(generateGraph({ ...small, seed: 4 })).not.toEqual(generateGraph(small));
  });
});
