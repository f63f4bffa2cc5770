import type { GraphNode } from '#contract/graph';
import type { HiddenHub, PathAnswer } from '#contract/path-answer';
import { PATH_MODES } from '#contract/path-question';
import { count } from './count.ts';
import { toLimitWords } from './limits.ts';

/** How a search ended, with all that it left out: what a copied answer begins with. */
export function toEndingLines(answer: PathAnswer): string[] {
  const { question, searched, hidden, notKnown, limits } = answer;
  const { actors, lines } = searched;
  const looked = `Searched: ${count(actors, 'actor', 'actors')}, ${count(lines, 'line', 'lines')}, up to ${count(question.hops, 'step', 'steps')}; mode: ${PATH_MODES[question.mode].label.toLowerCase()}.`;
  return [
    `${toEnded(answer)}.`,
    looked,
    ...hidden.map((one) => `${toHidden(one)}.`),
    ...(notKnown === 0
      ? []
      : [`${count(notKnown, 'line', 'lines')} not walked: it is not known whether they held then.`]),
    ...limits.map((limit) => `${toLimitWords(limit)}.`),
  ];
}

/** Found, none and stopped are three different answers. */
function toEnded(answer: PathAnswer): string {
  const { ending, question, total, paths } = answer;
  const ends = toEnds(answer);
  if (ending === 'stopped')
    return `Stopped before it could tell: ${ends}. This proves neither a path nor none`;
  if (ending === 'none' && question.mode === 'joins') return `Not all are joined: ${ends}`;
  if (ending === 'none') return `No path within ${count(question.hops, 'step', 'steps')}: ${ends}`;
  const all = count(total.paths, 'path', 'paths');
  const some = paths.length < total.paths || total.atLeast;
  const number = some ? `The first ${paths.length} of ${total.atLeast ? 'at least ' : ''}${all}` : all;
  return `${number}: ${ends}`;
}

/** "from Ada or Ben to Eve, by way of Cy". */
export function toEnds({ question: { mode, from, to, via }, graph }: PathAnswer): string {
  const names = (ids: readonly string[], word: string) => ids.map((id) => nameIn(graph.nodes, id)).join(word);
  if (mode === 'joins') return `what joins ${names(from, ', ')}`;
  const by = via.length === 0 ? '' : `, by way of ${names(via, ', then ')}`;
  return `from ${names(from, ' or ')} to ${names(to, ' or ')}${by}`;
}

function toHidden({ hub, hops, paths, atLeast }: HiddenHub): string {
  const number = `${atLeast ? 'At least ' : ''}${count(paths, 'path', 'paths')} of ${count(hops, 'step', 'steps')}`;
  return `${number} through ${hub.name} not told: it was barred inside`;
}

function nameIn(nodes: readonly GraphNode[], id: string): string {
  return nodes.find((node) => node.id === id)?.name ?? id;
}
