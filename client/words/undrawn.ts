import { count, countOf } from './count.ts';

interface Part {
  readonly nodes: number;
  readonly edges: number;
}

interface Absent {
  readonly nodes: readonly unknown[];
  readonly edges: readonly unknown[];
  readonly why: string | null;
}

interface Hidden extends Part {
  readonly byFilters: boolean;
  readonly byHand: boolean;
}

/** "2 of 4 actors and 3 of 3 lines are not drawn"; null when all of it is on the canvas. */
export function toMissingWords({ missing, all }: { missing: Part; all: Part }): string | null {
  return isNone(missing) ? null : `${toPart(missing, all)} not drawn`;
}

/** "1 actor and 2 relations no longer in the graph, and kept"; where an answer was cut they may be there all the same. */
export function toAbsentWords({ nodes, edges, why }: Absent): string {
  const lost = [
    nodes.length > 0 ? count(nodes.length, 'actor', 'actors') : '',
    edges.length > 0 ? count(edges.length, 'relation', 'relations') : '',
  ];
  const words = lost.filter(Boolean).join(' and ');
  return why === null
    ? `${words} no longer in the graph, and kept`
    : `${words} did not come, and may be in the graph (${why.replace(/\.$/, '')})`;
}

/** "1 of 3 lines is hidden by filters"; null when nothing is. */
export function toHiddenPartWords({ hidden, all }: { hidden: Hidden; all: Part }): string | null {
  if (isNone(hidden)) return null;
  const by = [hidden.byFilters ? 'by filters' : '', hidden.byHand ? 'by hand' : ''].filter(Boolean);
  return `${toPart(hidden, all)} hidden ${by.join(' and ')}`;
}

function isNone({ nodes, edges }: Part): boolean {
  return nodes + edges === 0;
}

function toPart(part: Part, all: Part): string {
  const words = [
    part.nodes > 0 ? countOf(part.nodes, all.nodes, 'actor', 'actors') : '',
    part.edges > 0 ? countOf(part.edges, all.edges, 'line', 'lines') : '',
  ].filter(Boolean);
  return `${words.join(' and ')} ${part.nodes + part.edges === 1 ? 'is' : 'are'}`;
}
