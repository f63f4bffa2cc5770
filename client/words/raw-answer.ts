import type { Cell, QueryResult } from '#contract/graph';
import { entityOf, relationIn } from './exact.ts';

/**
 * An answer as JSON. In the rows an entity or a relation only points to the graph: here it is told in full where it
 * stands, and a path and a list tell each of theirs.
 */
export function toRaw(result: QueryResult): string {
  const nodes = new Map(result.graph.nodes.map((node) => [node.id, node]));
  const edges = new Map(result.graph.edges.map((edge) => [edge.key, edge]));

  function whole(cell: Cell): Cell {
    const held = nodes.get(entityOf(cell) ?? '') ?? edges.get(relationIn(cell) ?? '');
    if (cell === null || typeof cell !== 'object') return cell;
    if (Array.isArray(cell)) return cell.map(whole);
    // What was parsed as an entity or a relation is JSON.
    if (held !== undefined) return { ...cell, value: held as unknown as Cell };
    return Object.fromEntries(Object.entries(cell).map(([name, value]) => [name, whole(value)]));
  }

  return JSON.stringify({ ...result, rows: result.rows.map((row) => row.map(whole)) }, null, 2);
}
