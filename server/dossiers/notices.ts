import { toMergerWords } from '../../client/words/merged.ts';
import type { Hypothesis } from '#contract/own-marks';
import { isUnseen } from '#drawing/unseen';
import { toCapital } from '../../client/words/capital.ts';
import { count, countOf } from '../../client/words/count.ts';
import { toCut } from '../pictures/content.ts';
import type { Listed } from './lines.ts';
import type { Matter } from './matter.ts';

/** What a reader would miss without knowing. */
export function toNotices(matter: Matter, { unquoted, quoted }: Listed): string[] {
  const { seen, options, results, left, canvas, within, mergers } = matter;
  const kept = results.length + left.asHidden;
  const { hypotheses, hidden } = toTold(matter);
  const supposed = hypotheses.size + hidden;
  return [
    ...new Set([...(options.picture === 'findings' ? [] : toCut({ of: seen.of, pictured: seen.pictured })), ...toMergerWords(mergers)]),
    toGathered(within),
    left.byChoice === 0 ? '' : `${toCapital(count(left.byChoice, 'kept answer', 'kept answers'))} of the investigation left out by choice.`,
    left.asHidden === 0 ? '' : `${toCapital(countOf(left.asHidden, kept, 'kept answer', 'kept answers'))} left out, because they tell of somebody who is hidden on the canvas; an answer that is chosen by itself goes along.`,
    options.cards || canvas.cards.length === 0 ? '' : `${toCapital(count(canvas.cards.length, 'card', 'cards'))} of the canvas left out by choice.`,
    !options.hypotheses || hidden === 0 ? '' : `${toCapital(countOf(hidden, supposed, 'hypothesis', 'hypotheses'))} left out, because they, or an end of them, are hidden on the canvas.`,
    options.method ? '' : 'The method is left out by choice.',
    options.doubts ? '' : 'The open doubts are left out by choice.',
    quoted.passages === 0 ? '' : `Quoted word for word: ${count(quoted.passages, 'passage', 'passages')}, ${count(quoted.words, 'word', 'words')} in all.`,
    unquoted === 0 ? '' : `${count(unquoted, 'place is', 'places are')} cited without its words, because the text is not at hand.`,
  ].filter((words) => words !== '');
} // oxfmt-ignore

/** Numbered as all others are, and to be found under no line of the picture. */
function toGathered(within: Matter['within']): string {
  const [first, last] = [within[0]?.n, within.at(-1)?.n];
  if (first === undefined || last === undefined) return '';
  if (first === last) return `1 relation within a closed group is not drawn; it is listed as [${first}].`;
  return `${count(within.length, 'relation', 'relations')} within closed groups are not drawn; they are listed as [${first}] to [${last}].`;
}

/** What is supposed and may be told, and how much is not. */
export function toTold({ canvas, unseen }: Pick<Matter, 'canvas' | 'unseen'>): { hypotheses: ReadonlyMap<string, Hypothesis>; hidden: number } {
  const all = new Map((canvas.hypotheses ?? []).map((one) => [one.id, one]));
  const hypotheses = new Map([...all].filter(([, one]) => !isUnseen(one, unseen, all)));
  return { hypotheses, hidden: all.size - hypotheses.size };
} // oxfmt-ignore
