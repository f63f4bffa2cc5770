import type { GraphEdge } from '#contract/graph';
import type { PathStep } from '#contract/path-answer';
import { toClause } from './clause.ts';
import { count } from './count.ts';
import type { PathTold, Piece } from './path-sentence.ts';
import { isPlural } from './who-or-which.ts';

/** More are counted. */
const TOLD = 3;

/**
 * What else joins the same two, since a sentence says the best supported line alone and one of these may overturn it:
 * "Beside [1]: China suspended the cooperation in August 2022; 2 more lines". Those first that stand otherwise, then those
 * that say something else.
 */
export function toBeside({ line, parallel, others }: PathStep, told: PathTold): Piece[] {
  const edges = new Map(told.graph.edges.map((edge) => [edge.key, edge]));
  const own = edges.get(line);
  const alike = ({ status, type }: GraphEdge) =>
    (status === own?.status ? 2 : 0) + (type === own?.type ? 1 : 0);
  const lines = parallel.flatMap((key) => edges.get(key) ?? []).toSorted((a, b) => alike(a) - alike(b));
  const more = lines.length - TOLD;
  const counted = [
    more > 0 ? count(more, 'more line', 'more lines') : '',
    others > 0 ? `${count(others, 'line', 'lines')} that the question does not walk` : '',
  ].filter(Boolean);
  const parts: readonly (readonly Piece[])[] = [
    ...lines.slice(0, TOLD).map((edge) => toWords(edge, told)),
    ...counted.map((words) => [words]),
  ];
  if (parts.length === 0) return [];
  const before: readonly Piece[] = [`Beside [${told.notes.get(line) ?? 0}]: `];
  return before.concat(...parts.map((part, at) => (at === 0 ? part : ['; ' as Piece].concat(part))));
}

/** Its status stands in the words, as in the sentence; who is quoted is told by its evidence. */
function toWords(edge: GraphEdge, { graph, asOf }: PathTold): Piece[] {
  const [from, to] = [edge.from, edge.to].map((id) => graph.nodes.find((node) => node.id === id));
  if (from === undefined || to === undefined) return [];
  const { verb, rest, isDenied } = toClause(edge, {
    speakers: [],
    asOf,
    turned: false,
    isPlural: isPlural(from),
  });
  return [isDenied ? 'it is denied that ' : '', { actor: from }, ` ${verb} `, { actor: to }, rest];
}
