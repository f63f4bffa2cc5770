import type { HiddenHub, PathAnswer } from '#contract/path-answer';
import { PATH_MODES } from '#contract/path-question';
import { count } from './count.ts';
import { toLimitWords } from './limits.ts';
import { toEnding, toPathsTitle } from './paths.ts';

/** How a search ended, with all that it left out: what a copied answer begins with. */
export function toEndingLines(answer: PathAnswer): string[] {
  const nameOf = (id: string) => answer.graph.nodes.find((node) => node.id === id)?.name ?? id;
  const { question, searched, hidden, notKnown, limits } = answer;
  const { actors, lines } = searched;
  const looked = `Searched: ${count(actors, 'actor', 'actors')}, ${count(lines, 'line', 'lines')}, up to ${count(question.hops, 'step', 'steps')}; mode: ${PATH_MODES[question.mode].label.toLowerCase()}.`;
  return [
    `${toPathsTitle(question, nameOf)}: ${toEnding(answer)}.`,
    looked,
    ...hidden.map((one) => `${toHidden(one)}.`),
    ...(notKnown === 0
      ? []
      : [`${count(notKnown, 'line', 'lines')} not walked: it is not known whether they held then.`]),
    ...limits.map((limit) => `${toLimitWords(limit)}.`),
  ];
}

function toHidden({ hub, hops, paths, atLeast }: HiddenHub): string {
  const number = `${atLeast ? 'At least ' : ''}${count(paths, 'path', 'paths')} of ${count(hops, 'step', 'steps')}`;
  return `${number} through ${hub.name} not told: it was barred inside`;
}
