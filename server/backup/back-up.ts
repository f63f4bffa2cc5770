import { textIn } from '../articles/text-in.ts';
import { fingerprint, FINGERPRINT_WAY } from '../db/fingerprint.ts';
import { readHeld, type Versions } from '../db/held.ts';
import { MAX_SECONDS } from '../db/limits.ts';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';
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
import { refuseIfThere, writeBackup } from './write-file.ts';

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

/** Each reading has the lock for as long as one may take; between two of them others have their turn. */
async function underLock<T>(db: Db, read: (isStillOurs: () => Promise<void>) => Promise<T>): Promise<T> {
  const lock = { lock: 'facts', purpose: 'a backup of the whole graph', seconds: MAX_SECONDS } as const;
  const settled: PromiseSettledResult<T>[] = [];
  const ended = db.write(lock, async (tx) => {
    const isStillOurs = async () => {
      await tx.run(internalText('redthread-versions')).catch((error: unknown) => {
        throw lockLost(error);
      });
    };
    // Its failures are told as they are, and not as those of the transaction that holds the lock.
    settled.push(...(await Promise.allSettled([read(isStillOurs)])));
  });
  await ended.catch((error: unknown) => {
    if (settled.length === 0) throw error;
  });
  const outcome = settled.at(-1);
  if (outcome === undefined) throw new Error('the reading has no outcome');
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

function lockLost(cause: unknown): BackupRefusal {
  return new BackupRefusal(
    `The reading took longer than the ${MAX_SECONDS / 60} minutes for which nobody else may load or judge, or the ` +
      'server ended it: no file was written. Try again when the server has less to do.',
    { cause },
  );
}

type Reading = Required<BackUp> & {
  signal: AbortSignal;
  versions: Versions | null;
  /** Throws when the lock of the facts was lost. */
  isStillOurs(): Promise<void>;
};

async function readUntilSteady(db: Db, reading: Omit<Reading, 'isStillOurs'>): Promise<Head> {
  for (let count = 1; ; count += 1) {
    try {
      return await underLock(db, (isStillOurs) => readOnce(db, { ...reading, isStillOurs }));
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      if (count === MOST_READINGS) throw alwaysChanging(error);
    }
  }
}

async function readOnce(db: Db, reading: Reading): Promise<Head> {
  const head = await readHead(db, reading.versions);
  const elements = counted(readElements(db, head.fingerprint), head, reading);
  await writeBackup(head, finallyUnchanged(db, elements, { head, ...reading }), reading);
  return head;
}

function alwaysChanging(cause: ChangedMeanwhile): BackupRefusal {
  return new BackupRefusal(
    `The graph changed during each of ${MOST_READINGS} readings, so none of them is one state of it and no file was ` +
      'written. Try again when nobody saves, or stop Redthread first.',
    { cause },
  );
}

async function readHead(db: Db, versions: Versions | null): Promise<Head> {
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
      facts: await fingerprint(db, 'facts'),
      evidence: await fingerprint(db, 'evidence'),
      judgements: await fingerprint(db, 'judgements'),
      desk: await fingerprint(db, 'desk'),
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
  { head, isStillOurs }: { head: Head; isStillOurs: Reading['isStillOurs'] },
): Elements {
  yield* elements;
  for (const scope of ['facts', 'evidence', 'judgements'] as const)
    await unchanged(db, scope, head.fingerprint[scope]);
  await isStillOurs();
}
