import type { Limit, QueryResult } from '#contract/graph';
import type { SavedCanvas } from '#contract/saved-canvas';
import { among } from './among.ts';
import type { Note } from './pill-note.ts';
import { cutToFit } from './fitting.ts';
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
  const { nodes, edges } = answers.reduce<Graph>(
    (drawn, { graph: found }) =>
      merge(drawn, { nodes: found.nodes, edges: found.edges.filter(({ key }) => keys.has(key)) }),
    EMPTY_GRAPH,
  );
  const { graph, limits } = cutToFit({
    nodes: inOrder(nodes, ids),
    edges: inOrder(edges, keys),
  });
  const all = [...limits, ...answers.flatMap((answer) => answer.limits)];
  return { ...toOpened(saved, { ...graph, why: all[0]?.why ?? null }), limits: all };
}

/** As they were drawn: it decides who lies above whom, and which of two lines between the same bends to which side. */
function inOrder<T>(held: ReadonlyMap<string, T>, names: Iterable<string>): ReadonlyMap<string, T> {
  const first = [...names].flatMap((name): [string, T][] => {
    const element = held.get(name);
    return element === undefined ? [] : [[name, element]];
  });
  return new Map([...first, ...held]);
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
