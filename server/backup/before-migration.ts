import type { Db } from '../db/run.ts';
import type { Env } from '../env.ts';
import { toPlainWords } from '../plain-words.ts';
import type { Terminal } from '../terminal.ts';
import { backUp } from './back-up.ts';
import { BackupRefusal } from './format.ts';
import { ownPlace } from './places.ts';

/** Saves a graph of an older version before this one changes it; without that it is not changed. */
export async function backUpBeforeMigration(
  db: Db,
  {
    env,
    terminal,
    signal,
  }: { env: Pick<Env, 'REDTHREAD_HOME'>; terminal: Terminal; signal?: AbortSignal | undefined },
): Promise<void> {
  const file = ownPlace(env, 'before-migration');
  terminal.line(
    `The graph is of an older Redthread: it is saved into ${file} before it is brought up to date.`,
  );
  try {
    await backUp(db, { file, report: ({ step, done, of }) => terminal.bar(step, done, of), signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw new BackupRefusal(
      `The graph could not be saved before its schema is changed, so it was left as it is. ${toPlainWords(error)}\n` +
        'Put that right and start again; REDTHREAD_HOME says in which folder the backups lie.',
      { cause: error },
    );
  }
}
