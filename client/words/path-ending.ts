import type { Loosenings, PathAnswer } from '#contract/path-answer';
import type { PathQuestion } from '#contract/path-question';
import { count } from './count.ts';
import { toDate } from './days.ts';
import { toLimitSentence } from './limits.ts';
import { toBars, toCounted, toQuestionWords, toWalks } from './path-question.ts';
import {
  SEARCHED_MORE, toEnding, toHidden, toHiddenReach, toLooser, toReached, toSearched, toTries, toWithout, type NameOf,
} from './paths.ts'; // oxfmt-ignore
import { toSharedShare } from './shared.ts';

export interface Ended {
  readonly answer: PathAnswer;
  /** In ISO; null where it is not known. */
  readonly askedAt: string | null;
  readonly loosenings: Loosenings | null;
}

/** What was asked, when, and how it ended, with all that was left out: what a copied answer begins with. */
export function toEndingLines({ answer, askedAt, loosenings }: Ended, nameOf: NameOf): string[] {
  return [
    `${toQuestionWords(answer.question, nameOf)}: ${toEnding(answer)}.`,
    ...(askedAt === null ? [] : [`Asked on ${toDate(askedAt.slice(0, 10))} at ${askedAt.slice(11, 16)} (UTC).`]),
    ...toWholeProof({ answer, loosenings }, nameOf),
  ];
} // oxfmt-ignore

/** What an answer rests on, where it was cut, and what would find a path: what is copied of it, and kept with it. */
export function toWholeProof({ answer, loosenings }: Omit<Ended, 'askedAt'>, nameOf: NameOf): string[] {
  return [
    ...toProofLines(answer, nameOf),
    ...answer.limits.map(toLimitSentence),
    ...(loosenings === null ? UNTRIED[answer.ending] : toLooserLines(loosenings, answer.question)),
  ];
}

/** What is copied or kept too soon must not read as if nothing would help. */
const UNTRIED: Record<PathAnswer['ending'], readonly string[]> = {
  found: [],
  stopped: [],
  none: ['What would find a path if it were asked less strictly was not known yet.'],
};

/**
 * What an answer rests on: what was walked and barred, how much was searched, how far each side came, and what is hidden
 * by it. Of "none" it is the proof, of "stopped" what was covered until then.
 */
export function toProofLines(answer: PathAnswer, nameOf: NameOf): string[] {
  const { question, ending, searched, hidden, notKnown, threshold } = answer;
  const looked = toSearched(answer);
  const covered = ending === 'stopped' ? 'Covered until then' : 'Searched';
  const reached = ending === 'found' ? [] : searched.sides.map((side) => toReached(side, { ending, mode: question.mode, nameOf }));
  // Of a network, and of what is shared, the words say so already.
  const isSaid = question.mode === 'joins' || question.mode === 'shared';
  const barred = isSaid ? '' : ', which was barred inside';
  return [
    ...toCounted(question, nameOf),
    `${toWalks(question)} ${toBars(question, threshold)}`,
    ...(looked === '' ? [] : [`${covered}: ${looked}.`]),
    ...(reached.length === 0 || looked === '' ? [] : [SEARCHED_MORE]),
    ...reached,
    ...hidden.map((one) => `${toHidden(one, { mode: question.mode, ending, nameOf })}${barred}.`),
    ...[toHiddenReach(answer)].filter(Boolean),
    ...(question.mode === 'shared' ? [toSharedShare(answer)].filter(Boolean) : []),
    ...(notKnown === 0 ? [] : [`${count(notKnown, 'line', 'lines')} not walked: it is not known whether they held then.`]),
    ...TOLD_OF[ending](question),
  ];
} // oxfmt-ignore

const TOLD_OF: Record<PathAnswer['ending'], (question: PathQuestion) => string[]> = {
  found: () => [],
  none: () => ['The search was complete. They may still be tied in ways no loaded article tells.'],
  stopped: (question) => [
    'It proves neither a path nor that there is none.',
    `To be tried: ${toTries(question).join(', or ')}.`,
  ],
};

/** What would find a path if it were asked less strictly, and how much of that was tried; empty where nothing was. */
export function toLooserLines(
  { loosenings, without, limits }: Loosenings,
  { mode }: Pick<PathQuestion, 'mode'>,
): string[] {
  const hasOthers = loosenings.length > 0;
  return [
    ...loosenings.map((looser) => `Asked less strictly, ${toLooser(looser)}.`),
    ...(without.length === 0 ? [] : [toWithout(without, { isJoins: mode === 'joins', hasOthers })]),
    ...limits.map(toLimitSentence),
  ];
}
