import type { Check, CheckRequest, CheckWithdrawal } from '#contract/checks';
import type { Texts } from '../articles/texts.ts';
import { textIn } from '../articles/text-in.ts';
import type { Db, Row, WriteTransaction } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { AppError } from '../errors.ts';
import { asRead, readBehind } from '../articles/behind.ts';
import { readCheck, readStanding } from './read.ts';

interface Checking {
  db: Db;
  texts: Texts;
  by: string;
}

/** Notes that a line was checked, with all that was read. Sent once more it changes nothing and answers the same. */
export async function recordCheck(
  { id, relation, digest, why }: CheckRequest,
  { db, texts, by }: Checking,
): Promise<Check> {
  return db.write({ purpose: `the check of ${by}`, lock: 'checks' }, async (tx) => {
    const desk = { ask: tx.run, texts };
    const before = await readById(tx, id);
    if (before === null) {
      const { behind } = await readBehind([relation], desk);
      const now = behind.get(relation);
      if (now === undefined) throw new AppError('unknown-relation', `No claim tells of ${relation}.`);
      const read = asRead(now, digest);
      if (read === null)
        throw new AppError(
          'evidence-changed',
          'What stands behind this line is not what was read when it was to be checked.',
        );
      const made = { id, relation, analyst: by, why: toWhy(why), withdraws: null };
      await tx.run(internalText('check-record'), { ...made, read: JSON.stringify(read) });
    } else if (before['relation'] !== relation || before['withdraws'] !== null) throw idTaken(id);
    const check = await readCheck(relation, desk);
    // Sent once more after somebody else has decided: theirs must not be taken for this one.
    if (check?.id === id) return check;
    const since = check === null ? 'was taken back since' : `was followed by one of ${check.by}`;
    throw new AppError('decided-since', `This check of ${relation} ${since}.`);
  });
}

/** Takes the last check of a line back, which is a decision like any other. Gives back the one that stands now. */
export async function withdrawCheck(
  { check: meant, id, relation, why }: CheckWithdrawal & { check: string },
  { db, texts, by }: Checking,
): Promise<Check | null> {
  return db.write({ purpose: `the withdrawal of ${by}`, lock: 'checks' }, async (tx) => {
    const made = await readById(tx, meant);
    if (made === null || made['withdraws'] !== null)
      throw new AppError('unknown-check', `There is no check with the id ${meant}.`);
    const before = await readById(tx, id);
    if (before === null) {
      await refuseLate(tx, { meant, relation });
      // Under the key of what it takes back: wherever that goes, it goes along.
      const taken = {
        id,
        relation: textIn(made, 'relation'),
        analyst: by,
        why: toWhy(why),
        withdraws: meant,
      };
      await tx.run(internalText('check-record'), { ...taken, read: null });
    } else if (before['withdraws'] !== meant) throw idTaken(id);
    return readCheck(relation, { ask: tx.run, texts });
  });
}

/** The inverse of a decision is refused when somebody has decided since (DECISIONS 19). */
async function refuseLate(
  tx: WriteTransaction,
  { meant, relation }: { meant: string; relation: string },
): Promise<void> {
  const last = await readStanding(relation, { ask: tx.run });
  if (last?.id === meant) return;
  const since = last === null ? 'it was taken back already' : `${last.by} decides it now`;
  throw new AppError('decided-since', `This check of ${relation} does not stand any more: ${since}.`);
}

async function readById(tx: WriteTransaction, id: string): Promise<Row | null> {
  const [row] = await tx.run(internalText('check-by-id'), { id });
  return row ?? null;
}

function idTaken(id: string): AppError {
  const problem = 'is the id of another decision';
  return new AppError('bad-request', `${id} ${problem}.`, { fields: [{ path: 'body.id', problem }] });
}

function toWhy(why: string | undefined): string | null {
  return why === undefined || why === '' ? null : why;
}
