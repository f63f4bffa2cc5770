import type { Limit } from '#contract/graph';
import { MAX_DRAWN, MAX_LINES } from '#contract/query';
import { count } from '../words/count.ts';
import type { Cause, Context } from './context.ts';
import type { GraphDiff } from './graph.ts';
import type { Canvas, Graph } from './state.ts';

interface Drawing extends Partial<Omit<Canvas, keyof Graph>>, Graph {}

const ACTORS = { of: 'nodes', most: MAX_DRAWN, word: ['actor', 'actors'] } as const;
const LINES = { of: 'edges', most: MAX_LINES, word: ['relation', 'relations'] } as const;

/** So many more would come than a canvas holds; none of them is drawn. */
export interface Full {
  readonly of: 'full';
  readonly what: keyof Graph;
  readonly drawn: number;
  readonly more: number;
}

/** One step that brings newcomers: the only way for them onto the canvas. Null when it has no room for them. */
export function drawMore(
  context: Context,
  canvas: Drawing,
  { label, ...cause }: Cause & { label: (change: GraphDiff) => string },
): GraphDiff | null {
  return fits(context, canvas) ? context.change(canvas, label, cause) : null;
}

/** Whether a canvas holds that much. If not, that is said, and the canvas stays as it is. */
export function fits({ get, set }: Pick<Context, 'get' | 'set'>, merged: Graph): boolean {
  for (const { of, most } of [ACTORS, LINES]) {
    const drawn = get()[of].size;
    if (merged[of].size <= Math.max(most, drawn)) continue;
    const note: Full = { of: 'full', what: of, drawn, more: merged[of].size - drawn };
    set({ note, announcement: toFullWords(note) });
    return false;
  }
  return true;
}

/** As much of it as a canvas holds, the first of each, and how much that is of all. */
export function cutToFit(graph: Graph): { graph: Graph; limits: readonly Limit[] } {
  const { nodes, edges } = graph;
  if (nodes.size <= MAX_DRAWN && edges.size <= MAX_LINES) return { graph, limits: [] };
  const first = new Map([...nodes].slice(0, MAX_DRAWN));
  const among = [...edges].filter(([, { from, to }]) => first.has(from) && first.has(to)).slice(0, MAX_LINES);
  const why = `A canvas holds at most ${[ACTORS, LINES].map(toMost).join(' and ')}.`;
  const [shown, total] = [first.size + among.length, nodes.size + edges.size];
  return {
    graph: { nodes: first, edges: new Map(among) },
    limits: [{ what: 'elements', shown, total, atLeast: false, why }],
  };
}

export function toFullWords({ what, drawn, more }: Full): string {
  const most = toMost(what === 'nodes' ? ACTORS : LINES);
  return `A canvas holds at most ${most}: ${drawn.toLocaleString('en')} drawn, ${more.toLocaleString('en')} more would come. Narrow the question, or remove some`;
}

function toMost({ most, word: [one, several] }: typeof ACTORS | typeof LINES): string {
  return count(most, one, several);
}
