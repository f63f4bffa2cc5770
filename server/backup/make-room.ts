import { ourVersions, refuseUnfit } from '../db/apply-schema.ts';
import { readHeld } from '../db/held.ts';
import type { Db } from '../db/run.ts';
import type { Env } from '../env.ts';
import type { Terminal } from '../terminal.ts';
import { othersAtWork } from './at-work.ts';
import { backUp } from './back-up.ts';
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

/**
 * Refuses a restore that cannot be or that nobody consented to, and saves what it would replace. Says where that is;
 * null where there was nothing.
 */
export async function makeRoom(
  db: Db,
  { head, replace, env, terminal, report, signal }: Room,
): Promise<string | null> {
  refuseNewerBackup(head);
  const held = await readHeld(db);
  refuseUnfit({ ...held, restoring: null }, { adopt: env.REDTHREAD_ADOPT === '1' });
  await refuseBesideOthers(db);
  if (held.restoring !== null) {
    const { since, before } = held.restoring;
    terminal.line(`A restore that was begun at ${since} has not come to its end; this one takes its place.`);
    return before;
  }
  if (held.empty) return null;
  if (!replace)
    throw new BackupRefusal(
      'The database holds a graph already, and it was left as it is. --replace saves it into ' +
        `${env.REDTHREAD_HOME} and puts the backup in its place.`,
    );
  const before = ownPlace(env, 'before-restore');
  terminal.line(`What is there now is saved into ${before}`);
  await backUp(db, { file: before, report, signal });
  // Saving takes minutes: what somebody began to save meanwhile would go, and is not in that file.
  await refuseBesideOthers(db);
  return before;
}

async function refuseBesideOthers(db: Db): Promise<void> {
  const [other] = await othersAtWork(db);
  if (other === undefined) return;
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
