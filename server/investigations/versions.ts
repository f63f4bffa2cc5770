import * as z from 'zod';
import { KeptCanvas } from '#contract/investigations';
import type { Limit } from '#contract/graph';
import { toFollow } from '#contract/merged';
import { unpack } from '#contract/packed-canvas';
import type { SavedCanvas } from '#contract/saved-canvas';
import { VersionRow, type Comparison, type KeepVersion, type Version } from '#contract/versions';
import { textIn } from '../articles/text-in.ts';
import { mergedAmong } from '../articles/former-ids.ts';
import type { Db, Row, WriteTransaction } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { AppError } from '../errors.ts';
import { compare, keysOn } from './compare.ts';
import { readFacts } from './facts.ts';
import { cutAt, deleted, hold, refuseStale, unknown } from './head.ts';
import { readFrozen, writeHeld } from './held.ts';
import { readCanvas, refuseNewer } from './saved.ts';
import { readInvestigation, rowOf } from './store.ts';

const MOST_ROWS = 200;
const MOST_FOUND = 20;
/** All claims behind the largest canvas are read and packed while it lasts. */
const KEEPING_SECONDS = 300;

interface Keeping extends KeepVersion {
  id: string;
  by: string | null;
}

interface One {
  id: string;
  n: number;
}

/**
 * Freezes the investigation as it was saved, on the facts as they are. Loads and judgements wait meanwhile, so that it
 * is of one moment; the same request once more makes nothing and answers the same.
 */
export async function keepVersion(db: Db, keeping: Keeping): Promise<VersionRow> {
  const { id, keep, expected, name, note, asOf, by } = keeping;
  const request = { purpose: `keeping a version of ${id}`, lock: 'facts', seconds: KEEPING_SECONDS } as const;
  return db.write(request, async (tx) => {
    const head = await hold(tx, id);
    if (head.version === 0) throw unknown();
    const [kept] = await tx.run(internalText('version-kept'), { id, keep });
    if (kept !== undefined) return rowIn(tx, { id, n: Number(kept['n']) });
    refuseStale(head, { expected });
    const [saved] = await tx.run(internalText('investigation-canvas'), { id });
    const canvas = readCanvas(textIn(saved ?? {}, 'canvas'));
    const { facts } = await factsOf(db, [unpack(canvas)]);
    const { text, fingerprint } = await writeHeld({ canvas, asOf, facts });
    const claims = facts.claims.length;
    const asked = { id, keep, name, note, by, asOf, claims, fingerprint, held: text };
    const [made] = await tx.run(internalText('version-keep'), asked);
    return rowIn(tx, { id, n: Number(made?.['n']) });
  });
}

export async function listVersions(
  db: Db,
  { id, deleted: isDeleted }: { id: string; deleted: boolean },
): Promise<{ versions: VersionRow[]; limits: Limit[] }> {
  await standing(db, id);
  const [found] = await db.records(internalText('version-numbers'), {
    id,
    deleted: isDeleted,
    limit: MOST_ROWS,
  });
  const { numbers, total } = Numbers.parse(found);
  const at = numbers.map((n) => ({ id, n }));
  return { versions: await rowsAt(db, at), limits: cutAt({ shown: numbers.length, total }) };
}

export async function readVersion(db: Db, { id, n }: One): Promise<Version> {
  await standing(db, id);
  const row = await rowAt(db, { id, n });
  if (row.deletedAt !== null)
    throw new AppError(
      'deleted-version',
      `Version “${row.name}” was deleted, and can be restored for 30 days.`,
    );
  const [found] = await db.records(internalText('version-held'), { id, n });
  const { canvas, facts } = await readFrozen(textIn(found ?? {}, 'held'));
  refuseNewer(canvas);
  return { row, canvas: KeptCanvas.parse(canvas), facts };
}

export async function markVersion(
  db: Db,
  { id, n, deleted: isDeleted }: One & { deleted: boolean },
): Promise<VersionRow> {
  return db.write(
    { purpose: `${isDeleted ? 'deleting' : 'restoring'} version ${n} of ${id}` },
    async (tx) => {
      const { version, deletedAt } = await hold(tx, id);
      if (version === 0) throw unknown();
      if (deletedAt !== null) throw deleted();
      await tx.run(internalText('version-mark'), { id, n, deleted: isDeleted });
      return rowIn(tx, { id, n });
    },
  );
}

const Found = z.object({ at: z.array(z.object({ id: z.string(), n: z.int() })), total: z.int() });
const Numbers = z.object({ numbers: z.array(z.int()), total: z.int() });

/** Of standing investigations. The beginning of a fingerprint is enough. */
export async function findVersions(
  db: Db,
  fingerprint: string,
): Promise<{ versions: VersionRow[]; limits: Limit[] }> {
  const [found] = await db.records(internalText('version-find'), { fingerprint, limit: MOST_FOUND });
  const { at, total } = Found.parse(found);
  if (at.length === 0)
    throw new AppError(
      'unknown-version',
      'No version has this fingerprint; it may have been mistyped, or deleted more than 30 days ago.',
    );
  return { versions: await rowsAt(db, at), limits: cutAt({ shown: at.length, total }) };
}

/** With a later version; without one, with the investigation as it was saved last, on the facts of today. */
export async function compareVersions(
  db: Db,
  { id, n, with: other }: One & { with?: number | undefined },
): Promise<Comparison> {
  const then = await readVersion(db, { id, n });
  const one = unpack(then.canvas);
  if (other !== undefined) {
    const now = await readVersion(db, { id, n: other });
    const two = unpack(now.canvas);
    const merged = await mergedOn(db, [one, two]);
    const sides = [
      { canvas: one, facts: then.facts },
      { canvas: two, facts: now.facts },
    ] as const;
    return { was: then.row, now: now.row, ...compare(...sides, merged) };
  }
  const two = unpack((await readInvestigation(db, id)).canvas);
  const { facts, merged } = await factsOf(db, [one, two]);
  const sides = [
    { canvas: one, facts: then.facts },
    { canvas: two, facts, knowsAll: true },
  ] as const;
  return { was: then.row, now: null, ...compare(...sides, merged) };
}

/** As they are: what was merged since a canvas was saved is read under the id and the key that it has now, too. */
async function factsOf(db: Db, canvases: readonly SavedCanvas[]) {
  const merged = await mergedOn(db, canvases);
  const follow = toFollow(merged);
  const ids = canvases.flatMap(idsOf);
  const keys = canvases.flatMap(keysOn);
  const facts = await readFacts(db, {
    ids: [...new Set([...ids, ...ids.map(follow.id)])],
    keys: [...new Set([...keys, ...keys.map(follow.key)])],
  });
  return { facts, merged };
}

function mergedOn(db: Db, canvases: readonly SavedCanvas[]): Promise<ReadonlyMap<string, string>> {
  return mergedAmong(db, { ids: canvases.flatMap(idsOf), keys: canvases.flatMap(keysOn) });
}

function idsOf({ nodes }: SavedCanvas): string[] {
  return nodes.map(({ id }) => id);
}

async function standing(db: Db, id: string): Promise<void> {
  if ((await rowOf(db, id)).deletedAt !== null) throw deleted();
}

async function rowAt(db: Db, at: One): Promise<VersionRow> {
  const [row] = await rowsAt(db, [at]);
  if (row === undefined) throw noVersion(at);
  return row;
}

async function rowIn(tx: WriteTransaction, at: One): Promise<VersionRow> {
  const [row] = await tx.run(internalText('version-rows'), { at: [at] });
  if (row === undefined) throw noVersion(at);
  return toRow(row);
}

async function rowsAt(db: Db, at: readonly One[]): Promise<VersionRow[]> {
  return (await db.records(internalText('version-rows'), { at })).map(toRow);
}

function toRow({ madeBy, ...row }: Row): VersionRow {
  return VersionRow.parse({ ...row, by: madeBy });
}

function noVersion({ n }: One): AppError {
  return new AppError('unknown-version', `This investigation has no version ${n}.`);
}
