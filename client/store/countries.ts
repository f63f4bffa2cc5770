import type { GraphEdge, GraphNode } from '#contract/graph';
import { relationRow, type RelationType } from '#contract/ontology';
import { isActual } from '#contract/support';

/** By which an actor belongs to a country, or lies in it. */
const BELONGS: ReadonlySet<RelationType> = new Set<RelationType>([
  'NATIONAL_OF', 'AGENCY_OF', 'BASED_IN', 'LOCATED_IN', 'HELD_IN', 'FILED_IN',
]); // oxfmt-ignore

interface Desk {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
}

/**
 * The names of the countries of each actor, as far as they are on the desk: what is told as a fact, with no end that is
 * known, as the graph itself tells nationality.
 */
export function toCountries({ nodes, edges }: Desk): ReadonlyMap<string, readonly string[]> {
  const countries = new Map<string, Set<string>>();
  const add = (id: string, country: string) => {
    const named = nodes.get(country);
    if (named?.type === 'Country')
      countries.set(id, (countries.get(id) ?? new Set<string>()).add(named.name));
  };
  for (const node of nodes.values()) for (const country of node.countries) add(node.id, country);
  for (const { type, from, to, status, hedged, lastDay } of edges.values()) {
    const isOver = lastDay !== null && relationRow(type).point !== true;
    if (BELONGS.has(type) && isActual(status) && !hedged && !isOver) add(from, to);
  }
  return new Map([...countries].map(([id, names]) => [id, [...names].toSorted()]));
}
