import { textIn } from '../articles/text-in.ts';
import { fingerprint, FINGERPRINT_WAY } from '../db/fingerprint.ts';
import { readHeld, type Versions } from '../db/held.ts';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { AppError } from '../errors.ts';
import { ownVersion } from '../own-version.ts';
import { ChangedMeanwhile, readElements, unchanged } from './elements.ts';
import {
  BackupRefusal,
  FORMAT,
  FORMAT_VERSION,
  type Head,
  type NodeLine,
  type RelationshipLine,
  type ReportBackup,
} from './format.ts';
import { underLock, type Locked } from './under-lock.ts';
import { refuseIfThere } from '../whole-file.ts';
import { writeBackup } from './write-file.ts';

export interface BackUp {
  file: string;
  /** Writes over a file that is there. */
  force?: boolean;
  report: ReportBackup;
  signal?: AbortSignal | undefined;
}

/** Analysts who save meanwhile change the graph under the reading; so often it is begun anew. */
const MOST_READINGS = 5;

/**
 * Writes the whole graph into a file, of one state of it: loads, projections and judgements wait as for a load, what
 * else was saved meanwhile lets it begin anew, and at the end the fingerprint is compared.
 */
export async function backUp(
  db: Db,
  { file, force = false, report, signal = new AbortController().signal }: BackUp,
): Promise<Head> {
  await refuseIfThere({ file, force });
  const { versions } = await readHeld(db);
  return readUntilSteady(db, { versions, file, force, report, signal });
}

type Reading = Required<BackUp> & Locked & { versions: Versions | null };

/** Each reading has the lock for as long as one may take; between two of them others have their turn. */
async function readUntilSteady(
  db: Db,
  reading: Omit<Reading, keyof Locked> & { signal: AbortSignal },
): Promise<Head> {
  for (let count = 1; ; count += 1) {
    try {
      return await underLock(db, reading, (locked) => readOnce(db, { ...reading, ...locked }));
    } catch (error) {
      // Who waited while it was read may have their turn now, and take longer than is waited for a lock.
      const comesAgain = error instanceof ChangedMeanwhile || (count > 1 && isLocked(error));
      if (!comesAgain) throw error;
      if (count === MOST_READINGS) throw alwaysChanging(error);
    }
  }
}

async function readOnce(db: Db, reading: Reading): Promise<Head> {
  const head = await readHead(db, reading);
  const elements = counted(readElements(db, { ...head.fingerprint, ...reading }), head, reading);
  await writeBackup(head, finallyUnchanged(db, elements, { head, ...reading }), reading);
  return head;
}

function isLocked(error: unknown): boolean {
  return error instanceof AppError && error.code === 'load-under-way';
}

function alwaysChanging(cause: unknown): BackupRefusal {
  return new BackupRefusal(
    `The graph changed during each of ${MOST_READINGS} readings or was being loaded, so none of them is one state ` +
      'of it and no file was written. Try again when nobody saves, or stop Redthread first.',
    { cause },
  );
}

async function readHead(db: Db, { versions, signal }: Pick<Reading, 'versions' | 'signal'>): Promise<Head> {
  const rows = await db.records(internalText('backup-counts'));
  const countsOf = (what: string) =>
    Object.fromEntries(
      rows.filter((row) => row['what'] === what).map((row) => [textIn(row, 'name'), Number(row['count'])]),
    );
  const types = countsOf('types');
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    madeAt: new Date().toISOString(),
    redthread: await ownVersion(),
    versions,
    nodes: countsOf('nodes')[''] ?? 0,
    relationships: Object.values(types).reduce((sum, count) => sum + count, 0),
    labels: countsOf('labels'),
    types,
    fingerprint: {
      way: FINGERPRINT_WAY,
      facts: await fingerprint(db, 'facts', { signal }),
      evidence: await fingerprint(db, 'evidence', { signal }),
      judgements: await fingerprint(db, 'judgements', { signal }),
      desk: await fingerprint(db, 'desk', { signal }),
    },
  };
}

type Elements = AsyncGenerator<NodeLine | RelationshipLine>;

/** Passes on as many elements as the head says, and says how far it is. */
async function* counted(
  elements: Elements,
  head: Head,
  { report, signal }: Pick<Reading, 'report' | 'signal'>,
): Elements {
  const of = head.nodes + head.relationships;
  let done = 0;
  for await (const element of elements) {
    if (done % REPORT_EVERY === 0) {
      signal.throwIfAborted();
      report({ step: 'Backing up', done, of });
    }
    done += 1;
    yield element;
  }
  if (done !== of) throw new ChangedMeanwhile(`${done} elements instead of ${of}`);
  report({ step: 'Backing up', done, of });
}

const REPORT_EVERY = 1_000;

/** Ends well only when the facts, too, are those that the head tells of: not everybody asks for the lock. */
async function* finallyUnchanged(
  db: Db,
  elements: Elements,
  { head, isStillOurs, signal }: Locked & { head: Head },
): Elements {
  yield* elements;
  for (const scope of ['facts', 'evidence', 'judgements'] as const)
    await unchanged(db, scope, { before: head.fingerprint[scope], signal });
  await isStillOurs();
}
