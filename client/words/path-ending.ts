import type { PathAnswer } from '#contract/path-answer';
import { count } from './count.ts';
import { toLimitWords } from './limits.ts';
import { toQuestionWords } from './path-question.ts';
import { toEnding, toHidden, toHiddenReach, toReached, toSearched, type NameOf } from './paths.ts';

/** What was asked and how it ended, with all that was left out: what a copied answer begins with. */
export function toEndingLines(answer: PathAnswer, nameOf: NameOf): string[] {
  const { question, ending, searched, hidden, notKnown, limits } = answer;
  const looked = toSearched(answer);
  const reached = ending === 'found' ? [] : searched.sides.map((side) => toReached(side, nameOf));
  // Of a network, and of what is shared, the words say so already.
  const isSaid = question.mode === 'joins' || question.mode === 'shared';
  const barred = isSaid ? '' : ', which was barred inside';
  return [
    `${toQuestionWords(question, nameOf)}: ${toEnding(answer)}.`,
    ...(looked === '' ? [] : [`Searched: ${looked}.`]),
    ...reached,
    ...hidden.map((one) => `${toHidden(one, { mode: question.mode, ending, nameOf })}${barred}.`),
    ...[toHiddenReach(answer)].filter(Boolean),
    ...(notKnown === 0
      ? []
      : [`${count(notKnown, 'line', 'lines')} not walked: it is not known whether they held then.`]),
    ...limits.map((limit) => `${toLimitWords(limit)}.`),
  ];
}
