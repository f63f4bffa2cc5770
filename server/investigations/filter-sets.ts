import * as z from 'zod';
import { FilterSet, MOST_FILTER_SETS, type FilterSetSave } from '#contract/filter-sets';
import type { Limit } from '#contract/graph';
import type { Db, WriteTransaction } from '../db/run.ts';
import { deletedForGoodBefore } from '../db/kept-days.ts';
import { internalText } from '../db/text.ts';
import { AppError } from '../errors.ts';
import { cutAt } from './head.ts';

const Head = z.object({
  version: z.int(),
  lastSave: z.string().nullable(),
  name: z.string().nullable(),
  savedBy: z.string().nullable(),
  deleted: z.boolean(),
});
type Head = z.infer<typeof Head>;

const Held = z.object({
  id: z.string(),
  name: z.string(),
  filters: z.string(),
  version: z.int(),
  updatedAt: z.string(),
  savedBy: z.string().nullable(),
});
const List = z.object({ sets: z.array(Held), total: z.int() });

interface Saving extends FilterSetSave {
  id: string;
  by: string | null;
}

export async function listFilterSets(db: Db): Promise<{ sets: FilterSet[]; limits: Limit[] }> {
  const [row] = await db.records(internalText('filter-set-list'), { limit: MOST_FILTER_SETS });
  const { sets, total } = List.parse(row);
  return { sets: sets.map(toSet), limits: cutAt({ shown: sets.length, total }) };
}

/** One transaction over the version it was made from. The same save once more changes nothing and answers the same. */
export async function saveFilterSet(
  db: Db,
  { id, save, expected, name, filters, by }: Saving,
): Promise<FilterSet> {
  return db.write({ purpose: `saving the filters ${name}` }, async (tx) => {
    const head = await hold(tx, id);
    if (head.deleted) throw unknown();
    if (head.version > 0 && head.lastSave === save) await letGo(tx, id);
    else {
      refuseStale(head, expected);
      if (head.version === 0) await refuseOneTooMany(tx);
      await tx.run(internalText('filter-set-save'), { id, name, filters: JSON.stringify(filters), by, save });
    }
    return read(tx, id);
  });
}

export async function deleteFilterSet(
  db: Db,
  { id, expected }: { id: string; expected: number },
): Promise<FilterSet> {
  return db.write({ purpose: 'deleting a set of filters' }, async (tx) => {
    const head = await hold(tx, id);
    // Asked once more, because the answer was lost.
    if (head.deleted && head.version === expected + 1) await letGo(tx, id);
    else {
      refuseStale(head, expected);
      await tx.run(internalText('filter-set-mark'), { id, deleted: true });
    }
    return read(tx, id);
  });
}

/** What was not deleted stays as it is. */
export async function restoreFilterSet(db: Db, id: string): Promise<FilterSet> {
  return db.write({ purpose: 'restoring a set of filters' }, async (tx) => {
    const { version, deleted } = await hold(tx, id);
    if (version === 0) throw unknown();
    if (deleted) await tx.run(internalText('filter-set-mark'), { id, deleted: false });
    else await letGo(tx, id);
    return read(tx, id);
  });
}

/** Those deleted more than 30 days ago are gone for good. */
export async function purgeFilterSets(db: Db, now: Date = new Date()): Promise<void> {
  const before = deletedForGoodBefore(now);
  await db.write({ purpose: 'clearing away deleted sets of filters' }, (tx) =>
    tx.run(internalText('filter-set-purge'), { before }),
  );
}

async function hold(tx: WriteTransaction, id: string): Promise<Head> {
  const [row] = await tx.run(internalText('filter-set-hold'), { id });
  return Head.parse(row);
}

/** Nothing was changed: no trace of having looked is left. */
async function letGo(tx: WriteTransaction, id: string): Promise<void> {
  await tx.run(internalText('filter-set-let-go'), { id });
}

/** What is not listed could be neither used nor deleted. */
async function refuseOneTooMany(tx: WriteTransaction): Promise<void> {
  const [row] = await tx.run(internalText('filter-set-list'), { limit: 0 });
  const { total } = List.parse(row);
  if (total < MOST_FILTER_SETS) return;
  throw new AppError(
    'bad-request',
    `There are ${total} named filters already: delete one that nobody needs.`,
  );
}

async function read(tx: WriteTransaction, id: string): Promise<FilterSet> {
  const [row] = await tx.run(internalText('filter-set-read'), { id });
  return toSet(Held.parse(row));
}

function toSet({ filters, savedBy, ...held }: z.infer<typeof Held>): FilterSet {
  return FilterSet.parse({ ...held, by: savedBy, filters: JSON.parse(filters) });
}

/** Thrown within the transaction, so that a node that was only made to be locked is not kept. */
function refuseStale({ version, name, savedBy, deleted }: Head, expected: number): void {
  if ((version === 0 && expected > 0) || deleted) throw unknown();
  if (version === expected) return;
  const who = savedBy ?? 'Somebody who gave no name';
  throw new AppError(
    'changed-filter-set',
    `${who} saved “${name}” as version ${version}; this was made from version ${expected}.`,
  );
}

function unknown(): AppError {
  return new AppError('unknown-filter-set', 'No set of filters has this id, or it was deleted.');
}
