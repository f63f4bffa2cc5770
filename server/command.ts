import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { refuseUnfit } from './db/apply-schema.ts';
import { enter } from './db/mark.ts';
import { openDb, type Db } from './db/run.ts';
import type { Env } from './env.ts';
import { findOptionsFrom } from './neo4j/from-env.ts';
import { findNeo4j } from './neo4j/ladder.ts';
import { toPlainWords } from './plain-words.ts';
import { showProgress, type Terminal } from './terminal.ts';
import { processName } from './backup/at-work.ts';

/** Runs a program of the command line to its end, in words where it fails. */
export async function asCommand(work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    const stopped = error instanceof Error && error.name === 'AbortError';
    process.stderr.write(`\n${stopped ? 'Stopped; nothing was changed.' : toPlainWords(error)}\n`);
    process.exitCode = 1;
  });
}

/** A command that cannot be carried out as it was given. */
export class BadArguments extends Error {
  override readonly name = 'BadArguments';
}

/** The switches of a command line; `usage` is told where one is none of those that are known. */
export function readSwitches<Known extends NonNullable<ParseArgsConfig['options']>>(
  given: readonly string[],
  { known, usage }: { known: Known; usage: string },
) {
  try {
    return parseArgs({ args: [...given], options: known, allowPositionals: false }).values;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new BadArguments(`${problem}\n\n${usage}`, { cause: error });
  }
}

/** Where a file that a command was given lies: npm runs its scripts in the folder of the package, wherever it was called. */
export function fromHere(file: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
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

/** The same of a graph that is ours and of this version, for whoever reads it. */
export async function withGraph<T>(
  { env, terminal, signal }: { env: Env; terminal: Terminal; signal: AbortSignal },
  work: (db: Db) => Promise<T>,
): Promise<T> {
  return withDatabase({ env, terminal, signal }, async (db) => {
    refuseUnfit(await enter(db), { adopt: env.REDTHREAD_ADOPT === '1' });
    return work(db);
  });
}
