import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { laySchema, newestSchema, ourVersions } from '../db/apply-schema.ts';
import { FINGERPRINT_WAY } from '../db/fingerprint.ts';
import { readHeld, type Restoring } from '../db/held.ts';
import { changeMark } from '../db/mark.ts';
import type { Db } from '../db/run.ts';
import { internalText, steadyText } from '../db/text.ts';
import { toPlainWords } from '../plain-words.ts';
import { inBatches, type Batch } from './batches.ts';
import { differsFrom } from './compare.ts';
import {
  BackupRefusal,
  type Head,
  type NodeLine,
  type RelationshipLine,
  type ReportBackup,
} from './format.ts';
import { isStill } from './file-state.ts';
import { readBackup, type Checked } from './read-file.ts';

export interface Restoration extends Checked {
  /** Where what is in the database now was saved; null where it holds nothing that could be lost. */
  before: string | null;
  /** Throws when that is not so any more. */
  lastLook?: () => Promise<void>;
  report: ReportBackup;
  signal?: AbortSignal | undefined;
}

export interface Restored {
  /** False: the backup's fingerprints were taken another way, so that what was read from it is all that was checked. */
  compared: boolean;
}

/** The database holds a part of a graph and says so; how to go on stands in the message. */
export class UnfinishedRestore extends Error {
  override readonly name = 'UnfinishedRestore';
}

/**
 * Puts the graph of a backup in place of whatever the database holds. A mark in it stands from before the last look
 * until the fingerprint is that of the backup, and says from the first change on that what is there is a part of a
 * graph, which is never taken for the whole. Whoever begins another restore sets a mark of its own, and this one finds
 * its own gone.
 */
export async function restore(db: Db, restoration: Restoration): Promise<Restored> {
  const held = await readHeld(db);
  const mark = JSON.stringify(await begin(db, { ...restoration, found: held.restoring }));
  try {
    return await putInPlace(db, { ...restoration, mark, schema: held.versions?.schema ?? 0 });
  } catch (error) {
    throw new UnfinishedRestore(howToGoOn(restoration, reason(error)), { cause: error });
  }
}

/**
 * Takes the last look, and gives the mark under which everything may go. Who started before the mark stood is found by
 * the look, and who starts after that takes the mark away.
 */
async function begin(
  db: Db,
  { file, state, before, lastLook, signal, found }: Restoration & { found: Restoring | null },
): Promise<Restoring> {
  // What is a part of a graph already stays marked as one.
  const earlier = found?.phase === 'clearing' ? found : null;
  const phase = earlier === null ? 'looking' : 'clearing';
  const mark: Restoring = { id: randomUUID(), file, since: new Date().toISOString(), before, phase };
  const clearing: Restoring = { ...mark, phase: 'clearing' };
  if (!(await changeMark(db, { from: found, to: mark, purpose: 'beginning a restore' }))) throw overtaken();
  try {
    await lastLook?.();
    signal?.throwIfAborted();
    if (!(await isStill(file, state))) throw exchanged(file);
    const change = { from: mark, to: clearing, purpose: 'clearing the way for a restore' };
    if (!(await changeMark(db, change))) throw overtaken();
    return clearing;
  } catch (error) {
    // Where it cannot be taken away, it says itself that nothing was changed under it.
    await changeMark(db, { from: mark, to: earlier, purpose: 'giving up a restore' }).catch(() => false);
    throw error;
  }
}

function exchanged(file: string): BackupRefusal {
  return new BackupRefusal(
    `${file} was exchanged for another since it was looked through. Nothing was changed. Restore it again.`,
  );
}

function overtaken(): BackupRefusal {
  return new BackupRefusal(
    'Somebody else has begun to use this database or to restore into it meanwhile. Nothing was changed by this ' +
      'restore. Make sure that nobody uses it, then restore again.',
  );
}

async function putInPlace(
  db: Db,
  { file, head, mark, schema, report, signal }: Restoration & { mark: string; schema: number },
): Promise<Restored> {
  for (const name of ['restore-clear-relationships', 'restore-clear-nodes'])
    await db.schema(internalText(name));
  // Its own schema first: what a later one does with the data is done when they are there.
  await laySchema(db, { after: schema, upTo: head.versions?.schema ?? newestSchema() });
  const of = head.nodes + head.relationships;
  const ids: string[] = [];
  let done = 0;
  for await (const batch of inBatches(withoutHead(readBackup(file, { signal }), head))) {
    signal?.throwIfAborted();
    report({ step: 'Restoring', done, of });
    done += await writeBatch(db, batch, { mark, ids });
  }
  report({ step: 'Restoring', done, of });
  const compared = await compare(db, head, report);
  const versions = head.versions ?? ourVersions();
  const [row] = await db.write({ purpose: 'ending a restore' }, (tx) =>
    tx.run(internalText('restore-done'), { mark, versions }),
  );
  if (row?.['done'] !== 1) throw takenOver();
  return { compared };
}

async function* withoutHead(
  lines: AsyncIterable<Head | NodeLine | RelationshipLine>,
  head: Head,
): AsyncGenerator<NodeLine | RelationshipLine> {
  for await (const line of lines) {
    if (!('format' in line)) yield line;
    else if (!isDeepStrictEqual(line, head))
      throw new BackupRefusal('The file was exchanged for another meanwhile.');
  }
}

/** Notes the new nodes under their places in the file, and says how many elements were made. */
async function writeBatch(
  db: Db,
  batch: Batch,
  { mark, ids }: { mark: string; ids: string[] },
): Promise<number> {
  if ('nodes' in batch) {
    const rows = batch.nodes;
    const made = await db.exact.write(steadyText('restore-nodes'), { mark, rows });
    if (made.length !== rows.length) throw takenOver();
    for (const id of made) ids.push(id);
    return made.length;
  }
  const rows = batch.relationships.map(({ type, from, to, properties }) => ({
    type,
    from: ids[from] ?? '',
    to: ids[to] ?? '',
    properties,
  }));
  const made = await db.exact.write(steadyText('restore-relationships'), { mark, rows });
  if (made.length !== rows.length) throw takenOver();
  return made.length;
}

function takenOver(): BackupRefusal {
  return new BackupRefusal(
    'Somebody else has changed the database meanwhile, perhaps by a restore of their own.',
  );
}

/**
 * False where the fingerprints were taken another way. Not ended by whoever asks to stop: everything is there, and only
 * this makes it the whole.
 */
async function compare(db: Db, head: Head, report: ReportBackup): Promise<boolean> {
  if (head.fingerprint.way !== FINGERPRINT_WAY) return false;
  const scope = await differsFrom(db, head, { step: 'Comparing', report });
  if (scope === null) return true;
  throw new BackupRefusal(
    `What is in the database now is not what was backed up: its ${scope} have another fingerprint.`,
  );
}

function reason(error: unknown): string {
  return error instanceof Error && error.name === 'AbortError'
    ? 'It was asked to stop.'
    : toPlainWords(error);
}

function howToGoOn({ file, before }: Restoration, why: string): string {
  return (
    `The restore has not come to its end. ${why}\n` +
    'The database holds a part of a graph, and Redthread does not start on it until a restore has ended well:\n' +
    `  npm run restore -- ${file}` +
    (before === null ? '' : `\n  npm run restore -- ${before}   (what was there before)`)
  );
}
