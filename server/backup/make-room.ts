import { ourVersions, refuseUnfit } from '../db/apply-schema.ts';
import { readHeld } from '../db/held.ts';
import type { Db } from '../db/run.ts';
import type { Env } from '../env.ts';
import type { Terminal } from '../terminal.ts';
import { othersAtWork } from './at-work.ts';
import { backUp } from './back-up.ts';
import { differsFrom } from './compare.ts';
import { BackupRefusal, type Head, type ReportBackup } from './format.ts';
import { ownPlace } from './places.ts';

interface Room {
  /** Of what is to be restored. */
  head: Head;
  /** The word of consent: what the database holds may go. */
  replace: boolean;
  env: Pick<Env, 'REDTHREAD_HOME' | 'REDTHREAD_ADOPT'>;
  terminal: Terminal;
  report: ReportBackup;
  signal?: AbortSignal | undefined;
}

/** A database whose content may go. */
export interface Free {
  /** Where that was saved; null where there was nothing. */
  before: string | null;
  /** Refuses when somebody has come or has saved since: to be asked under the mark, past which nobody starts. */
  lastLook(): Promise<void>;
}

/** Refuses a restore that cannot be or that nobody consented to, and saves what it would replace. */
export async function makeRoom(
  db: Db,
  { head, replace, env, terminal, report, signal }: Room,
): Promise<Free> {
  refuseNewerBackup(head);
  const held = await readHeld(db);
  refuseUnfit({ ...held, restoring: null }, { adopt: env.REDTHREAD_ADOPT === '1' });
  if (!(await refuseBesideOthers(db))) terminal.line(NOT_TOLD);
  if (held.restoring?.phase === 'clearing') {
    const { since, before } = held.restoring;
    terminal.line(`A restore that was begun at ${since} has not come to its end; this one takes its place.`);
    return { before, lastLook: async () => void (await refuseBesideOthers(db)) };
  }
  if (held.empty) return { before: null, lastLook: () => refuseUnlessEmpty(db) };
  if (!replace)
    throw new BackupRefusal(
      'The database holds a graph already, and it was left as it is. --replace saves it into ' +
        `${env.REDTHREAD_HOME} and puts the backup in its place.`,
    );
  const before = ownPlace(env, 'before-restore');
  terminal.line(`Saving what is there now into ${before}`);
  const saved = await backUp(db, { file: before, report, signal });
  return { before, lastLook: () => refuseIfSaved(db, { saved, before, report, signal }) };
}

const NOT_TOLD =
  'This server does not tell who uses it. Make sure that no Redthread works with this database until the restore has ' +
  'ended: what is saved there meanwhile is lost.';

/** Saving takes minutes: what somebody saved meanwhile is not in that file, whether they are still there or not. */
async function refuseIfSaved(
  db: Db,
  { saved, before, ...watching }: Pick<Room, 'report' | 'signal'> & { saved: Head; before: string },
): Promise<void> {
  await refuseBesideOthers(db);
  if ((await differsFrom(db, saved, { step: 'Looking once more', ...watching })) === null) return;
  throw new BackupRefusal(
    `Somebody has saved something into this database after it was saved into ${before}. Nothing was changed. ` +
      'Make sure that nobody uses it, then restore again.',
  );
}

async function refuseUnlessEmpty(db: Db): Promise<void> {
  await refuseBesideOthers(db);
  if ((await readHeld(db)).empty) return;
  throw new BackupRefusal(
    'The database was empty, and somebody has saved something into it meanwhile. Nothing was changed. ' +
      'Make sure that nobody uses it, then restore again.',
  );
}

/** False where the server does not tell who uses it. */
async function refuseBesideOthers(db: Db): Promise<boolean> {
  const others = await othersAtWork(db);
  const [other] = others ?? [];
  if (other === undefined) return others !== null;
  throw new BackupRefusal(
    `Redthread (${other}) is using this database. Nothing was changed. Stop it, then restore again.`,
  );
}

function refuseNewerBackup({ versions, redthread }: Head): void {
  const ours = ourVersions();
  for (const part of ['schema', 'ontology', 'projection'] as const) {
    const number = versions?.[part] ?? 0;
    if (number <= ours[part]) continue;
    throw new BackupRefusal(
      `The backup was made by a newer Redthread (${redthread}): its ${part} is number ${number}, ours is ` +
        `${ours[part]}. Nothing was changed. Restore it with that newer version.`,
    );
  }
}
