import type { Figure } from '#contract/article';
import { METRICS, UNITS } from '#contract/vocabulary';
import { checkDates, checkSpeech } from './check-claim.ts';

type Problem = readonly [path: string, problem: string];

export function* checkFigure(figure: Figure): Generator<Problem> {
  const { metric, unit, min, max, rank, minOpen, maxOpen } = figure;
  if (!Object.hasOwn(METRICS, metric)) yield ['metric', `there is no metric ${metric} in the vocabulary`];
  if (!Object.hasOwn(UNITS, unit)) yield ['unit', `there is no unit ${unit} in the vocabulary`];
  if (min === undefined && max === undefined && rank === undefined)
    yield ['', 'has neither min, max nor rank'];
  if (min !== undefined && max !== undefined && min > max) yield ['min', `${min} is more than max ${max}`];
  if (minOpen === true && min === undefined) yield ['minOpen', 'speaks of a min that is not there'];
  if (maxOpen === true && max === undefined) yield ['maxOpen', 'speaks of a max that is not there'];
  if (figure.of === figure.id) yield ['of', 'is a share of itself'];
  yield* checkDates(figure);
  yield* checkSpeech(figure);
}
