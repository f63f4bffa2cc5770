import { GIANTS, type GeneratedGraph } from '../../seed/generate-graph.ts';
import type { EntityType } from '#contract/ontology';

/** What tells whether a generated graph is like the one that was measured: giants, and how degrees fall. */
export function shapeOf(graph: GeneratedGraph): Record<string, string | number> {
  return {
    linesOfGiants: giantsOf(graph).join(', '),
    exponentOfPeople: exponentIn(graph, 'Person'),
    exponentOfOrganizations: exponentIn(graph, 'Organization'),
    medianDegree: medianDegreeOf(graph),
  };
}

export function medianDegreeOf({ entities }: GeneratedGraph): number {
  const degrees = entities.map(({ properties }) => properties.degree).toSorted((a, b) => a - b);
  return degrees[Math.floor(degrees.length / 2)] ?? Number.NaN;
}

/** Relations that end in each of them. */
export function giantsOf({ relations }: GeneratedGraph): number[] {
  const ends = [...relations.values()].flat().map(({ to }) => to);
  return GIANTS.map((_, n) => ends.filter((id) => id === `country/g-${n + 1}`).length);
}

/**
 * By what the first hundredth and the first tenth have of all lines: with an exponent e the first share s has
 * s ** ((e - 2) / (e - 1)) of them. Further on chance tells more than the law.
 */
export function exponentIn({ entities }: GeneratedGraph, type: EntityType): number {
  const degrees = entities
    .filter(({ properties }) => properties.typeName === type)
    .map(({ properties }) => properties.degree)
    .toSorted((a, b) => b - a);
  const held = (share: number) =>
    degrees.slice(0, Math.round(degrees.length * share)).reduce((sum, degree) => sum + degree, 0);
  const slope = Math.log10(held(0.1) / held(0.01));
  return Number((1 + 1 / (1 - slope)).toFixed(2));
}
