import type { Limit, QueryResult, Subgraph } from '#contract/graph';
import { EMPTY_GRAPH, merge } from './graph.ts';
import type { Graph } from './state.ts';

/** A part that is still cut when it is this small stays cut, and says so. */
const LEAST = 1_000;

interface Joining {
  readonly newcomers: readonly string[];
  readonly others: readonly string[];
}

type Ask = (question: { newcomers: readonly string[]; others: readonly string[] }) => Promise<QueryResult>;

/**
 * The newcomers with their lines to each other and to what is drawn. What joins the drawn is not asked for again, so
 * that a full canvas takes a newcomer as an empty one does.
 */
export async function joining(
  { newcomers, drawn }: { newcomers: readonly string[]; drawn: Iterable<string> },
  ask: Ask,
): Promise<{ graph: Subgraph; limits: readonly Limit[]; answers: readonly QueryResult[] }> {
  const isNew = new Set(newcomers);
  const others = [...drawn].filter((id) => !isNew.has(id));
  const answers = await inParts({ newcomers, others }, ask);
  const met = answers.map(({ graph }) => graph).reduce<Graph>(merge, EMPTY_GRAPH);
  const graph = { nodes: [...met.nodes.values()], edges: [...met.edges.values()] };
  return { graph, limits: toCut(graph, answers), answers };
}

/** Where one answer cannot hold the lines, the others are asked about in halves. */
async function inParts({ newcomers, others }: Joining, ask: Ask): Promise<readonly QueryResult[]> {
  const answer = await ask({ newcomers, others });
  if (answer.limits.length === 0 || others.length <= LEAST) return [answer];
  const half = Math.ceil(others.length / 2);
  const answers = await inParts({ newcomers, others: others.slice(0, half) }, ask);
  return [...answers, ...(await inParts({ newcomers, others: others.slice(half) }, ask))];
}

/** Several parts may be cut for one reason: it is told once, with what has come of all of them. */
function toCut({ nodes, edges }: Subgraph, answers: readonly QueryResult[]): readonly Limit[] {
  const [cut] = answers.flatMap(({ limits }) => limits);
  if (cut === undefined) return [];
  const shown = nodes.length + edges.length;
  return [{ what: 'elements', shown, total: shown + 1, atLeast: true, why: cut.why }];
}
