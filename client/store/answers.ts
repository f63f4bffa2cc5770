import * as z from 'zod';
import type { GraphNode, QueryResult, Subgraph } from '#contract/graph';

/** An actor that was found, with the name that matched when it is not the first one. */
export interface Hit {
  readonly node: GraphNode;
  readonly matched: string;
  /** What of it matched: "the name", "its words", "a similar spelling". */
  readonly by: string;
}

/** One way through: `nodes` has one more than `edges`; both in walking order. */
export interface FoundPath {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  /** What is drawn when it is chosen. */
  readonly graph: Subgraph;
}

const HitRow = z.object({ id: z.string(), matched: z.string(), by: z.string() });
const PathRow = z.object({ ids: z.array(z.string()), keys: z.array(z.string()) });

export function toHits(result: QueryResult): Hit[] {
  const nodes = new Map(result.graph.nodes.map((node) => [node.id, node]));
  return toRecords(result, HitRow).flatMap(({ id, matched, by }) => {
    const node = nodes.get(id);
    return node === undefined ? [] : [{ node, matched, by }];
  });
}

export function toPaths(result: QueryResult): FoundPath[] {
  return toRecords(result, PathRow).map(({ ids, keys }) => ({
    nodes: ids,
    edges: keys,
    graph: {
      nodes: result.graph.nodes.filter(({ id }) => ids.includes(id)),
      edges: result.graph.edges.filter(({ key }) => keys.includes(key)),
    },
  }));
}

/** Rows as records; a query whose columns are not the promised ones fails here, not in a panel. */
function toRecords<T>({ columns, rows }: QueryResult, row: z.ZodType<T>): T[] {
  return rows.map((cells) =>
    row.parse(Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null]))),
  );
}
