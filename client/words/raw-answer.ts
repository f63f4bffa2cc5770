import type { Cell, QueryResult } from '#contract/graph';
import { entityOf, relationIn } from './exact.ts';

/** What is longer is not indented but listed, a row to a line: blanks would be most of it. */
const MOST_INDENTED = 1_000_000;
/** What lies deeper stands in one line, or lists within lists would be mostly blanks, too. */
const DEEPEST = 8;
/** The rows. */
const LISTED = 2;

/**
 * An answer as JSON. In the rows an entity or a relation only points to the graph: here it is told in full where it
 * stands first, and by its id or its key wherever it stands again, for a list of four hundred actors may stand in each
 * of a thousand rows.
 */
export function toRaw(result: QueryResult): string {
  const nodes = new Map(result.graph.nodes.map((node) => [node.id, node]));
  const edges = new Map(result.graph.edges.map((edge) => [edge.key, edge]));

  function whole(cell: Cell): Cell {
    if (cell === null || typeof cell !== 'object') return cell;
    if (Array.isArray(cell)) return cell.map(whole);
    const [id, key] = [entityOf(cell) ?? '', relationIn(cell) ?? ''];
    const held = nodes.get(id) ?? edges.get(key);
    nodes.delete(id);
    edges.delete(key);
    // What was parsed as an entity or a relation is JSON.
    if (held !== undefined) return { ...cell, value: held as unknown as Cell };
    return Object.fromEntries(Object.entries(cell).map(([name, value]) => [name, whole(value)]));
  }

  const told = { ...result, rows: result.rows.map((row) => row.map(whole)) };
  const line = JSON.stringify(told);
  return indented(told, line.length <= MOST_INDENTED ? DEEPEST : LISTED);
}

/** As `JSON.stringify` indents, down to this depth. */
function indented(value: unknown, depth: number, before = '\n'): string {
  if (depth === 0 || value === null || typeof value !== 'object') return JSON.stringify(value);
  const inside = `${before}  `;
  if (Array.isArray(value)) {
    const parts = value.map((one) => inside + indented(one, depth - 1, inside));
    return parts.length === 0 ? '[]' : `[${parts.join(',')}${before}]`;
  }
  const parts = Object.entries(value).flatMap(([name, held]) =>
    held === undefined ? [] : `${inside}${JSON.stringify(name)}: ${indented(held, depth - 1, inside)}`,
  );
  return parts.length === 0 ? '{}' : `{${parts.join(',')}${before}}`;
}
