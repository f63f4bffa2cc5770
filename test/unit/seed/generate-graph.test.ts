import { beforeAll, describe, expect, test } from '@jest/globals';
import { generateGraph, GIANTS, MEASURED, type GeneratedGraph } from '../../../seed/generate-graph.ts';

/** A thirtieth of what was measured, with the same shape. */
const size = { seed: 1, entities: MEASURED.entities / 30, relations: Math.round(MEASURED.relations / 30) };
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

  test('has four giants: of a million relations 28,000 to 60,000 each', () => {
    const ends = lines().map(({ to }) => to);
    const perMillion = GIANTS.map((_, n) => {
      const count = ends.filter((id) => id === `country/g-${n + 1}`).length;
      return (count * 1_000_000) / size.relations;
    });
    expect(Math.min(...perMillion)).toBeGreaterThan(25_000);
    expect(Math.max(...perMillion)).toBeGreaterThan(55_000);
    expect(Math.max(...perMillion)).toBeLessThan(65_000);
  });

  test.each([
    ['Person', 3],
    ['Organization', 2.5],
  ] as const)('has degrees of each %s that fall by a power law of exponent %d', (type, wanted) => {
    const degrees = graph.entities
      .filter(({ properties }) => properties.typeName === type)
      .map(({ properties }) => properties.degree)
      .toSorted((a, b) => b - a);
    // Between the first hundredth and the first tenth: further on chance tells more than the law.
    const at = (share: number) => degrees[Math.round(degrees.length * share)] ?? Number.NaN;
    const exponent = 1 + 1 / Math.log10(at(0.01) / at(0.1));
    expect(Math.abs(exponent - wanted)).toBeLessThan(0.45);
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
