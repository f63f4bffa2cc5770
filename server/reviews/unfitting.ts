import type { Region, Stretch } from '#contract/article';
import type { ReviewStep } from '#contract/review';
import { AppError } from '../errors.ts';
import type { HeldReview } from './store.ts';

type Fault = readonly [path: string, problem: string];

/** Refuses what speaks of places that the text does not have; what it means is judged when it is to be published. */
export function refuseUnfitting(step: ReviewStep, review: HeldReview, text: string | null): void {
  const faults = [...faultsIn(step, review, text)].map(([path, problem]) => ({
    path: `body.step.${path}`,
    problem,
  }));
  if (faults.length === 0) return;
  throw new AppError('bad-request', 'The decision does not fit the text.', { fields: faults });
}

function* faultsIn(
  step: ReviewStep,
  { id, textLength, found }: HeldReview,
  text: string | null,
): Generator<Fault> {
  if (step.kind === 'story' && step.of === id) yield ['of', 'is this article itself'];
  if (step.kind === 'zone')
    for (const [n, region] of step.regions.entries()) {
      if (region.end <= region.start) yield [`regions.${n}.end`, 'must lie behind the start'];
      else if (!isInParagraph(region, found.regions))
        yield [`regions.${n}`, `lies in no single paragraph of the number ${region.paragraph}`];
      else if (isHalving(region, text)) yield [`regions.${n}`, HALVES];
    }
  if (step.kind !== 'accept') return;
  if (step.claims.length + step.figures.length === 0) yield ['claims', 'hold nothing to accept'];
  const parts = [
    ...step.claims.map(({ claim }, n) => ({ path: `claims.${n}.claim`, at: claim.at })),
    ...step.figures.map(({ figure }, n) => ({ path: `figures.${n}.figure`, at: figure.at })),
  ];
  for (const { path, at } of parts)
    for (const [n, { start, end }] of at.entries())
      if (end <= start || end > textLength)
        yield [`${path}.at.${n}`, `is no place in a text of ${textLength} letters`];
      else if (isHalving({ start, end }, text)) yield [`${path}.at.${n}`, HALVES];
}

const HALVES = 'begins or ends within a letter: an emoji, say, is one letter in two places';

/** Of a text that is not at hand nobody can tell. */
function isHalving({ start, end }: Stretch, text: string | null): boolean {
  return text !== null && [start, end].some((at) => isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1)));
} // oxfmt-ignore

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

function isInParagraph(
  { paragraph, start, end }: Stretch & Pick<Region, 'paragraph'>,
  regions: readonly Region[],
) {
  const own = regions.filter((region) => region.paragraph === paragraph);
  const [first, last] = [own[0]?.start ?? Infinity, own.at(-1)?.end ?? -1];
  return first <= start && end <= last;
}
