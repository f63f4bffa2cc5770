import * as z from 'zod';
import type { Limit } from '#contract/graph';
import type { WriteTransaction } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { AppError } from '../errors.ts';

const Head = z.object({
  version: z.int(),
  saved: z.int(),
  lastSave: z.string().nullable(),
  steps: z.int(),
  savedBy: z.string().nullable(),
  updatedAt: z.string().nullable(),
  deletedAt: z.string().nullable(),
});
export type Head = z.infer<typeof Head>;

/** Holds it until the transaction ends: what is read of it stays so. One that is not there has version 0. */
export async function hold(tx: WriteTransaction, id: string): Promise<Head> {
  const [row] = await tx.run(internalText('investigation-hold'), { id });
  return Head.parse(row);
}

/** Thrown within the transaction, so that a node that was only made to be locked is not kept. */
export function refuseStale(
  { version, saved, savedBy, updatedAt, deletedAt }: Head,
  { expected }: { expected: number },
): void {
  if (version === 0 && expected > 0) throw unknown();
  if (deletedAt !== null) throw deleted();
  // Whoever has what was saved last has everything: since then it was deleted and brought back at most.
  if (saved <= expected && expected <= version) return;
  // Saves only count up; a restored backup counts from where it stood.
  if (expected > version)
    throw new AppError(
      'changed-since',
      `The database was put back meanwhile, to save ${saved} of this; yours was made from save ${expected}.`,
    );
  const who = savedBy ?? 'Somebody who gave no name';
  throw new AppError(
    'changed-since',
    `${who} saved it${toTime(updatedAt)} (save ${saved}); yours was made from save ${expected}.`,
  );
}

function toTime(at: string | null): string {
  return at === null ? '' : ` on ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC`;
}

export function unknown(): AppError {
  return new AppError('unknown-investigation', 'No investigation has this id.');
}

export function deleted(): AppError {
  return new AppError('deleted-investigation', 'It was deleted, and can be restored for 30 days.');
}

export function cutAt({ shown, total }: { shown: number; total: number }): Limit[] {
  if (shown >= total) return [];
  return [{ what: 'rows', shown, total, atLeast: false, why: `One answer holds ${shown} of them.` }];
}
