import type { StepRecord } from '#contract/investigations';
import type { QueryHeader } from '#contract/query';
import type { Dossier, Told } from '#export/dossier/dossier';
import { toAsked, toChange, toLeftOut, toTime } from '../../client/words/method-note.ts';
import { toAnsweredWords } from '../../client/words/replayed.ts';
import { countSteps, toStepWords } from '../../client/words/step-counts.ts';
import { toStepQuestion } from '../../client/words/step-question.ts';
import { isAboutHypotheses } from '../../client/words/supposed.ts';
import { foldUndone, type Folded } from '../../client/words/undone.ts';

export type Step = Omit<StepRecord, 'n'>;

interface Asked {
  readonly queries: readonly QueryHeader[];
  readonly nameOf: (id: string) => string;
  /** How many are supposed on it, where they and the steps about them are left out; null where they go along. */
  readonly leftOut: number | null;
}

/** The steps of an investigation as they were done; what was undone keeps its line. */
export function toMethod(steps: readonly Step[], { queries, nameOf, leftOut }: Asked): Dossier['method'] {
  const told = leftOut === null ? steps : steps.filter(({ label }) => !isAboutHypotheses(label));
  const folded = foldUndone(told);
  const left = steps.length - told.length;
  return {
    words: [
      ...(steps.length === 0 ? [] : [`${toStepWords(countSteps(folded))}; times in UTC.`]),
      ...(leftOut === null || left + leftOut === 0 ? [] : [`${toLeftOut(leftOut, left)}.`]),
      ...(steps.length === 0 ? ['No step was kept with it.'] : []),
    ],
    steps: folded.map((one) => toStep(one, { queries, nameOf })),
  };
}

function toStep({ step, undoneAt }: Folded, asked: Pick<Asked, 'queries' | 'nameOf'>): Told {
  const { at, label, why, query, added, removed, limits, proof = [], further = [] } = step;
  if (undoneAt !== null)
    return { says: `Undone: ${label} (${toTime(at)}, undone ${toTime(undoneAt)})`, under: [] };
  const answered = toAnsweredWords(step);
  const changes = [...toChange('added', added), ...toChange('removed', removed)];
  return {
    says: `${label} (${toTime(at)})`,
    under: [
      ...(why === undefined ? [] : [`With the words: ${why}`]),
      ...(query === null ? [] : [`Asked: ${toQuestion(query, asked)}`]),
      ...further.map((one) => `Then asked: ${toQuestion(one.query, asked)}`),
      ...(answered === null ? [] : [`Answered: ${answered}`]),
      ...(changes.length === 0 ? [] : [changes.join('; ')]),
      ...proof,
      ...limits.map((limit) => `Left out: ${limit}`),
    ],
  };
}

function toQuestion(query: NonNullable<Step['query']>, asked: Pick<Asked, 'queries' | 'nameOf'>): string {
  const { words, code } = toStepQuestion(query, asked);
  if (code === undefined) return words;
  return query.id === 'cypher' ? `${words}: ${code}` : toAsked(query);
}
