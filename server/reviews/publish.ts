import type { PublishPreview } from '#contract/review-endpoints';
import type { ReviewRow } from '#contract/review';
import { importPackage } from '../articles/import.ts';
import { PROJECTION_SECONDS, type ProjectOptions } from '../articles/project.ts';
import type { WriteTransaction } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { AppError } from '../errors.ts';
import { decideWithin } from '../judgements/decide.ts';
import type { Original } from './copied.ts';
import { foldOf, hashOf } from './decide-step.ts';
import { layOut, type Desk, type Room } from './desk.ts';
import { look } from './look.ts';
import { readReview, readRow, readSteps } from './store.ts';

interface Doing extends ProjectOptions {
  by: string;
}

/** What publishing would change; several reads, and no write. */
export async function previewPublish(room: Room, id: string): Promise<PublishPreview> {
  const { db } = room;
  const desk = await layOut(room, id);
  const tx: WriteTransaction = {
    run: (text, params) => db.records(text, params, { seconds: PROJECTION_SECONDS }),
  };
  return (await look(desk, { tx, originals: await originalsOf(desk, room) })).preview;
}

/**
 * Makes facts of what a preview has shown, or nothing. It is worked out anew under the lock: if the graph has changed, or
 * somebody has decided since, whoever publishes has not seen what it would come to.
 */
export async function publish(
  room: Room,
  { id, digest }: { id: string; digest: string },
  { by, hubDegree }: Doing,
): Promise<{ row: ReviewRow; again: boolean }> {
  const { db } = room;
  const desk = await layOut(room, id);
  const originals = await originalsOf(desk, room);
  const purpose = `publishing an article for ${by}`;
  return db.write({ purpose, lock: 'facts', seconds: PROJECTION_SECONDS }, async (tx) => {
    await tx.run(internalText('review-hold'), { id });
    const steps = await readSteps(tx.run, id);
    const row = await readRow(tx.run, id);
    const { digest: approved } = await readReview(tx.run, id);
    // Its answer may have been lost: what was approved is what is published.
    if (row.state === 'published' && approved === digest) {
      await tx.run(internalText('review-let-go'), { id });
      return { row, again: true };
    }
    const { preview, made, isThere, ids } = await look(desk, { tx, originals });
    const hasChanged = steps.length !== desk.steps.length;
    if (made === null) throw refusal(preview);
    if (hasChanged || (!isThere && preview.digest !== digest))
      throw new AppError(
        'import-changed',
        'What publishing would change is something else now than was shown.',
      );
    if (!isThere) await importPackage(tx, made.package, { hubDegree });
    const kept = [...new Map([...desk.review.ids, ...ids])];
    const decided = hashOf(foldOf(desk.review, steps));
    await tx.run(internalText('review-published'), {
      id,
      decided,
      digest,
      analyst: by,
      ids: JSON.stringify(kept),
    });
    return { row: await readRow(tx.run, id), again: isThere };
  });
}

/** Takes the facts back by a judgement, which keeps what they were. Once more it changes nothing. */
export async function unpublish({ db }: Room, id: string, { by, hubDegree }: Doing): Promise<ReviewRow> {
  const purpose = `taking an article back for ${by}`;
  return db.write({ purpose, lock: 'facts', seconds: PROJECTION_SECONDS }, async (tx) => {
    const row = await readRow(tx.run, id);
    if (row.state === 'unpublished') return row;
    if (row.state === 'open') throw new AppError('bad-request', `${id} was never published.`);
    const why = 'The article is taken back to be reviewed.';
    await decideWithin(tx, { kind: 'unpublish', article: id, by, why }, { hubDegree });
    await tx.run(internalText('review-taken-back'), { id });
    return readRow(tx.run, id);
  });
}

/** The texts that this one was said to be a copy of, as far as they are at hand. */
async function originalsOf({ copies, reviewed }: Desk, { db, library }: Room): Promise<Original[]> {
  const same = copies.filter(({ of }) => reviewed.stories.get(of) === true);
  if (same.length === 0) return [];
  const texts = await library.textsOf(
    db.records,
    same.map(({ of }) => of),
  );
  return same.flatMap(({ of, passages }) => {
    const text = texts.get(of);
    return text === undefined ? [] : [{ of, passages, text }];
  });
}

function refusal({ mistakes }: PublishPreview): AppError {
  const count = mistakes.length;
  const fields = mistakes.map(({ where, problem }) => ({ path: where, problem }));
  const told = count === 1 ? 'There is 1 thing' : `There are ${count} things`;
  return new AppError('review-mistakes', `${told} to be decided first.`, { fields });
}
