import type { Limit, QueryResult } from '#contract/graph';
import type { SavedCanvas } from '#contract/saved-canvas';
import { among } from './among.ts';
import type { Note } from './desk.ts';
import { EMPTY_GRAPH, merge } from './graph.ts';
import { toOpened, type Absent } from './saved-canvas.ts';
import type { Graph } from './state.ts';

type Opened = ReturnType<typeof toOpened> & { readonly limits: readonly Limit[] };

/** Asks for the elements of a saved canvas as the graph holds them now. */
export async function openSaved(
  saved: SavedCanvas,
  ask: (ids: readonly string[]) => Promise<QueryResult>,
): Promise<Opened> {
  const ids = saved.nodes.map(({ id }) => id);
  const answers = ids.length === 0 ? [] : await among(ids, ask);
  const keys = new Set(saved.edges.map(({ key }) => key));
  const graph = answers.reduce<Graph>(
    (drawn, { graph: { nodes, edges } }) =>
      merge(drawn, { nodes, edges: edges.filter(({ key }) => keys.has(key)) }),
    EMPTY_GRAPH,
  );
  return { ...toOpened(saved, graph), limits: answers.flatMap(({ limits }) => limits) };
}

interface LeftOut {
  saved: SavedCanvas;
  absent: Absent;
  limits: readonly Limit[];
}

/** What is gone from the graph; where an answer was cut, how much came back and why not all of it. */
export function toLeftOut({ saved, absent: { nodes, edges }, limits }: LeftOut): Note | null {
  const left = nodes.length + edges.length;
  if (left === 0) return null;
  const [cut] = limits;
  if (cut === undefined)
    return { of: 'missing', names: nodes.map(({ name }) => name), relations: edges.length };
  const total = saved.nodes.length + saved.edges.length;
  const told: Limit = { what: 'elements', shown: total - left, total, atLeast: false, why: cut.why };
  return { of: 'query', title: 'Your canvas of before', limits: [told] };
}
