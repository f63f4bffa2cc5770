import * as z from 'zod';
import type { Limit } from '#contract/graph';
import type { OwnStamp, QueryVersion } from '#contract/own-queries';
import type { Db, WriteTransaction } from '../../db/run.ts';
import { deletedForGoodBefore } from '../../db/kept-days.ts';
import { internalText } from '../../db/text.ts';
import { AppError } from '../../errors.ts';

const MOST_VERSIONS = 200;

/** As it is kept: what its text means is read elsewhere. */
export interface KeptQuery {
  id: string;
  source: string;
  own: OwnStamp;
}

const Head = z.object({
  version: z.int(),
  lastSave: z.string().nullable(),
  savedBy: z.string().nullable(),
  updatedAt: z.int().nullable(),
  deleted: z.boolean(),
});
type Head = z.infer<typeof Head>;

const Row = z.object({
  source: z.string(),
  version: z.int(),
  at: z.int().transform((time) => new Date(time).toISOString()),
  savedBy: z.string().nullable(),
});
const Kept = Row.extend({ id: z.string(), deleted: z.boolean().default(false) });

interface Saving {
  id: string;
  /** Tells a repeated request from a second one. */
  save: string;
  expected: number;
  title: string;
  source: string;
  by: string | null;
}

/** One transaction over the version it was made from. The same save once more changes nothing and answers the same. */
export async function saveOwnQuery(db: Db, saving: Saving): Promise<KeptQuery> {
  const { expected, ...kept } = saving;
  return db.write({ purpose: `saving the query ${kept.id}` }, async (tx) => {
    const head = await hold(tx, kept.id);
    if (head.version === 0 || head.lastSave !== kept.save) {
      refuseStale(head, { id: kept.id, expected });
      await tx.run(internalText('own-query-save'), kept);
    }
    return readIn(tx, kept.id);
  });
}

export async function deleteOwnQuery(
  db: Db,
  { id, expected }: { id: string; expected: number },
): Promise<OwnStamp> {
  return db.write({ purpose: `deleting the query ${id}` }, async (tx) => {
    refuseStale(await hold(tx, id), { id, expected });
    await tx.run(internalText('own-query-mark'), { id, deleted: true });
    return (await readIn(tx, id)).own;
  });
}

/** What was not deleted stays as it is. */
export async function restoreOwnQuery(db: Db, id: string): Promise<KeptQuery> {
  return db.write({ purpose: `restoring the query ${id}` }, async (tx) => {
    const { version } = await hold(tx, id);
    if (version === 0) throw unknown(id);
    await tx.run(internalText('own-query-mark'), { id, deleted: false });
    return readIn(tx, id);
  });
}

export async function readOwnQuery(db: Db, id: string): Promise<KeptQuery> {
  const [row] = await db.records(internalText('own-query-read'), { id });
  if (row === undefined) throw unknown(id);
  const { deleted, ...kept } = Kept.parse(row);
  if (deleted) throw gone();
  return toKept(kept);
}

/** By title. */
export async function listOwnQueries(db: Db, { deleted }: { deleted: boolean }): Promise<KeptQuery[]> {
  const rows = await db.records(internalText('own-query-list'), { deleted });
  return rows.map((row) => toKept(Kept.parse(row)));
}

/** The newest first; of a deleted one, too. */
export async function readVersions(
  db: Db,
  id: string,
): Promise<{ versions: QueryVersion[]; limits: Limit[] }> {
  const [newest, ...older] = await db.records(internalText('own-query-versions'), {
    id,
    limit: MOST_VERSIONS,
  });
  if (newest === undefined) throw unknown(id);
  const versions = [newest, ...older].map((row) => toVersion(Row.parse(row)));
  const total = versions[0]?.version ?? 0;
  const shown = versions.length;
  const why = `One answer holds the newest ${shown} of them.`;
  return {
    versions,
    limits: shown >= total ? [] : [{ what: 'rows', shown, total, atLeast: false, why }],
  };
}

interface Taking {
  save: string;
  by: string | null;
  queries: readonly { id: string; title: string; source: string }[];
}

/** All of an import at once, or none. The same import once more takes nothing anew. */
export async function takeOwnQueries(db: Db, { save, by, queries }: Taking): Promise<void> {
  await db.write({ purpose: `importing ${queries.length} queries` }, (tx) =>
    tx.run(internalText('own-query-take'), { save, by, queries }),
  );
}

/** Those deleted more than 30 days ago are gone for good. */
export async function purgeOwnQueries(db: Db, now: Date = new Date()): Promise<void> {
  const before = deletedForGoodBefore(now);
  await db.write({ purpose: 'clearing away deleted queries' }, (tx) =>
    tx.run(internalText('own-query-purge'), { before }),
  );
}

async function hold(tx: WriteTransaction, id: string): Promise<Head> {
  const [row] = await tx.run(internalText('own-query-hold'), { id });
  return Head.parse(row);
}

async function readIn(tx: WriteTransaction, id: string): Promise<KeptQuery> {
  const [row] = await tx.run(internalText('own-query-read'), { id });
  return toKept(Kept.parse(row));
}

function toKept({ id, ...row }: Omit<z.infer<typeof Kept>, 'deleted'>): KeptQuery {
  const { source, ...own } = toVersion(row);
  return { id, source, own };
}

function toVersion({ source, version, at, savedBy }: z.infer<typeof Row>): QueryVersion {
  return { source, version, at, by: savedBy };
}

/** Thrown within the transaction, so that a node that was only made to be locked is not kept. */
function refuseStale(
  { version, savedBy, updatedAt, deleted }: Head,
  { id, expected }: { id: string; expected: number },
): void {
  if (version === 0 && expected > 0) throw unknown(id);
  if (deleted) throw gone();
  if (version === expected) return;
  const who = savedBy ?? 'Somebody who gave no name';
  throw new AppError(
    'changed-since',
    `${who} saved version ${version}${toTime(updatedAt)}; this was made from version ${expected}.`,
  );
}

function toTime(at: number | null): string {
  if (at === null) return '';
  const written = new Date(at).toISOString();
  return ` on ${written.slice(0, 10)} at ${written.slice(11, 16)} UTC`;
}

function unknown(id: string): AppError {
  return new AppError('unknown-query', `There is no query ${id}.`);
}

function gone(): AppError {
  return new AppError('deleted-query', 'It was deleted, and can be restored for 30 days.');
}
