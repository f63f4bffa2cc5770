import type { GraphEdge, GraphNode } from '#contract/graph';
import type { KeptPaths } from '#contract/kept-paths';
import { NO_FILTERS } from '#contract/filters';
import type { SavedCanvas } from '#contract/saved-canvas';
import { toQueryCanvas } from '../pictures/query-canvas.ts';

/** The lines that answers walk, each once. */
export function keysOf(results: readonly KeptPaths[]): string[] {
  return [
    ...new Set(results.flatMap(({ paths }) => paths.flatMap(({ lines }) => lines.map(({ key }) => key)))),
  ];
}

/** The paths of the answers on a canvas of their own. */
export function toFoundCanvas(
  results: readonly KeptPaths[],
  { nodes, edges }: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] },
): SavedCanvas {
  const rows = results.flatMap(({ paths }) => paths.map((path) => [path.nodes, path.lines.map(({ key }) => key)]));
  const on = new Set(results.flatMap(({ paths }) => paths.flatMap((path) => path.nodes)));
  const graph = { nodes: nodes.filter(({ id }) => on.has(id)), edges: [...edges] };
  if (graph.nodes.length === 0) return EMPTY;
  // So many can be lit at once; of the others the actors and lines are drawn.
  return toQueryCanvas({ columns: ['ids', 'keys'], rows: rows.slice(0, MOST_LIT), graph }, { layout: null, lights: 'all' });
} // oxfmt-ignore

const MOST_LIT = 50;

/** As a canvas on which nothing was ever drawn. */
export const EMPTY: SavedCanvas = {
  format: 1, nodes: [], edges: [], thread: null, groups: [], notes: [], cards: [], filters: NO_FILTERS, viewport: null,
}; // oxfmt-ignore
