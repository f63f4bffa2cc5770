import type { ArticleAbout, ReviewRow, ReviewStep, ReviewStepRecord } from '#contract/review';
import { fold, undoneIn, type Reviewed } from '#contract/reviewing';
import { textIn } from '../articles/text-in.ts';
import { canonical, sha256 } from '../db/canonical.ts';
import { internalText } from '../db/text.ts';
import { AppError } from '../errors.ts';
import type { Room } from './desk.ts';
import type { Library } from './library.ts';
import { numbered } from './numbered.ts';
import {
  readReview,
  readRow,
  readSteps,
  toRecord,
  unknownReview,
  type HeldReview,
  type HeldStep,
} from './store.ts';
import { changedFields, restsOn, share, targetsOf } from './targets.ts';
import { refuseUnfitting } from './unfitting.ts';

interface Deciding {
  review: string;
  id: string;
  /** The last step that was seen. */
  after: number;
  step: ReviewStep;
  by: string;
}

/** Appends one step. Sent once more it changes nothing, and tells what was decided since just so. */
export async function decideStep(
  { db, library }: Pick<Room, 'db'> & { library: Pick<Library, 'textOf'> },
  { review: id, id: own, after, step, by }: Deciding,
): Promise<{ n: number; steps: ReviewStepRecord[]; row: ReviewRow }> {
  return db.write({ purpose: `a decision of ${by}` }, async (tx) => {
    const [held] = await tx.run(internalText('review-hold'), { id });
    if (held === undefined) throw unknownReview(id);
    const [review, steps, [there]] = await Promise.all([
      readReview(tx.run, id),
      readSteps(tx.run, id),
      tx.run(internalText('review-step-by-id'), { id: own }),
    ]);
    const told = (all: readonly HeldStep[]) => all.slice(after).map(toRecord);
    if (there !== undefined) {
      if (there['review'] !== id) throw idTaken(own);
      await tx.run(internalText('review-let-go'), { id });
      const n = steps.find((one) => one.id === own)?.n ?? 0;
      return { n, steps: told(steps), row: await readRow(tx.run, id) };
    }
    const text =
      step.kind === 'accept' || step.kind === 'zone' ? (await library.textOf(review.textSha256)).text : null;
    const decided = decidedOn(review, { steps, after, step, by, text });
    const n = steps.length + 1;
    const next = { n, id: own, by, at: '', step: decided };
    const reviewed = foldOf(review, [...steps, next]);
    const [row] = await tx.run(internalText('review-append'), {
      id, n, step: own, analyst: by, json: JSON.stringify(decided), about: JSON.stringify(reviewed.about),
      ...countsOf(reviewed), decided: hashOf(reviewed),
    }); // oxfmt-ignore
    return {
      n,
      steps: told([...steps, { ...next, at: textIn(row ?? {}, 'at') }]),
      row: await readRow(tx.run, id),
    };
  });
}

export function foldOf({ found }: HeldReview, steps: readonly ReviewStepRecord[]): Reviewed {
  return fold(found, steps);
}

/** Of all that publishing depends on: equal where the same would be published. */
export function hashOf({
  about,
  regions,
  claims,
  figures,
  entities,
  different,
  stories,
  numbers,
}: Reviewed): string {
  const sorted = (map: ReadonlyMap<string, unknown>) => [...map].toSorted(byKey);
  const others = [...different].map(([id, from]) => [id, [...from].toSorted()]).toSorted(byKey);
  return sha256(
    canonical([
      about, regions, numbered(claims, { numbers: numbers.claims, id: String }),
      numbered(figures, { numbers: numbers.figures, id: String }), sorted(entities), others, sorted(stories),
    ]), // oxfmt-ignore
  );
}

function byKey([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}

function countsOf({ claims, figures }: Reviewed): Pick<ReviewRow, 'accepted' | 'rejected'> {
  const all = [...claims.values(), ...figures.values()];
  const count = (wanted: string) => all.filter(({ is }) => is === wanted).length;
  return { accepted: count('accepted'), rejected: count('rejected') };
}

/** The step as it is recorded, or why it cannot be. */
function decidedOn(
  review: HeldReview,
  {
    steps,
    after,
    step,
    by,
    text,
  }: { steps: readonly HeldStep[]; text: string | null } & Pick<Deciding, 'after' | 'step' | 'by'>,
): ReviewStep {
  if (after > steps.length)
    throw new AppError(
      'decided-since',
      `What is kept ends at step ${steps.length}, and yours follows step ${after}: an older backup was put back meanwhile.`,
    );
  const before = (n: number): ArticleAbout => foldOf(review, steps.slice(0, n - 1)).about;
  if (step.kind === 'undo') refuseUndo(step.step, { steps, before });
  const wanted = targetsOf(step, { steps, before }, after + 1);
  // What waits in one window was made after all that waited there before it: nobody is in one's own way.
  const other = steps
    .slice(after)
    .findLast((since) => since.by !== by && share(wanted, targetsOf(since.step, { steps, before }, since.n)));
  if (other !== undefined)
    throw new AppError('decided-since', `${other.by} has decided on the same meanwhile, in step ${other.n}.`);
  refuseUnfitting(step, review, text);
  if (step.kind !== 'about') return step;
  // Whoever saw less than there is now has not meant to change what they did not see.
  const changed = changedFields(before(after + 1), step.about);
  const now = before(steps.length + 1);
  const kept = Object.fromEntries(changed.map((field) => [field, step.about[field]]));
  return { kind: 'about', about: { ...now, ...kept } };
}

function refuseUndo(
  n: number,
  { steps, before }: { steps: readonly HeldStep[]; before: (n: number) => ArticleAbout },
): void {
  const meant = steps[n - 1];
  if (meant === undefined)
    throw new AppError('bad-request', `There is no step ${n}.`, {
      fields: [{ path: 'body.step.step', problem: `must be a step up to ${steps.length}` }],
    });
  if (undoneIn(steps).has(n)) {
    const taker = steps.findLast(({ step }) => step.kind === 'undo' && step.step === n);
    throw new AppError('decided-since', `${taker?.by ?? 'Somebody'} has taken step ${n} back already.`);
  }
  const later = restsOn(n, steps, before);
  if (later === undefined) return;
  throw new AppError(
    'decided-since',
    `Step ${later.n}, by ${later.by}, rests on step ${n}: it would have to be taken back first.`,
  );
}

function idTaken(id: string): AppError {
  const problem = 'is the id of a step of another article';
  return new AppError('bad-request', `${id} ${problem}.`, { fields: [{ path: 'body.id', problem }] });
}
