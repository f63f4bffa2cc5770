import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openDb, type Db } from '../db/run.ts';
import type { Env } from '../env.ts';
import { findOptionsFrom } from '../neo4j/from-env.ts';
import { findNeo4j } from '../neo4j/ladder.ts';
import { toPlainWords } from '../plain-words.ts';
import { showProgress, type Terminal } from '../terminal.ts';
import { processName } from './at-work.ts';
import { BackupRefusal, type ReportBackup } from './format.ts';

/** Runs a program of the command line to its end, in words where it fails. */
export async function asCommand(work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    const stopped = error instanceof Error && error.name === 'AbortError';
    process.stderr.write(`\n${stopped ? 'Stopped; nothing was changed.' : toPlainWords(error)}\n`);
    process.exitCode = 1;
  });
}

/** The one file and the one switch that a command takes; `usage` is told where they are not that. */
export function fileFromArguments<Switch extends string>(
  name: Switch,
  usage: string,
): { file: string } & Record<Switch, boolean> {
  const { values, positionals } = parse(name, usage);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new BackupRefusal(usage);
  // npm runs its scripts in the folder of the package, whereever it was called.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const switches = { [name]: values[name] === true } as Record<Switch, boolean>;
  return { file: resolve(from, file), ...switches };
}

function parse(name: string, usage: string) {
  try {
    return parseArgs({ options: { [name]: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    throw new BackupRefusal(usage, { cause: error });
  }
}

/** Finds or starts Neo4j as everything does, and leaves what is in it as it is. */
export async function withDatabase<T>(
  { env, terminal, signal }: { env: Env; terminal: Terminal; signal: AbortSignal },
  work: (db: Db) => Promise<T>,
): Promise<T> {
  const neo4j = await findNeo4j({ ...findOptionsFrom(env), report: showProgress(terminal), signal });
  const db = openDb({ ...neo4j, as: processName() });
  try {
    terminal.line(`Neo4j: ${neo4j.description}`);
    return await work(db);
  } finally {
    try {
      await db.close();
    } finally {
      await neo4j.stop();
    }
  }
}

export function showBackup(terminal: Terminal): ReportBackup {
  return ({ step, done, of, unit }) => terminal.bar(step, done, of, unit);
}
