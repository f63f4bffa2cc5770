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
    const counts = new Map<string, number>();
    for (const { from, to } of lines())
      for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
    const most = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, GIANTS.length);
    expect(most.map(([id]) => id)).toEqual(GIANTS.map((_, n) => `country/g-${n + 1}`));
    const perMillion = most.map(([, count]) => (count * 1_000_000) / size.relations);
    expect(Math.min(...perMillion)).toBeGreaterThan(25_000);
    expect(Math.max(...perMillion)).toBeLessThan(65_000);
  });

  test('has degrees that fall by a power law: its exponent is 2.5 to 3.2', () => {
    const degrees = graph.entities
      .map(({ properties }) => properties.degree)
      .filter((degree) => degree >= LEAST);
    const logs = degrees.reduce((sum, degree) => sum + Math.log(degree / (LEAST - 0.5)), 0);
    const exponent = 1 + degrees.length / logs;
    expect(exponent).toBeGreaterThan(2.5);
    expect(exponent).toBeLessThan(3.2);
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

/** The tail is a power law; what few lines an actor has is drawn by chance. */
const LEAST = 20;
