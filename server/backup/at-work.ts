import { hostname } from 'node:os';
import { textIn } from '../articles/text-in.ts';
import { AppError } from '../errors.ts';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { isRunning } from '../neo4j/processes.ts';

const NAME = 'redthread, process ';

/** How a process that works with a whole graph is called among the users of a server. */
export function processName(): string {
  return `${NAME}${process.pid} on ${hostname()}`;
}

/** The other processes of Redthread that use this server now, wherever they run; null where it does not tell. */
export async function othersAtWork(db: Db): Promise<string[] | null> {
  const rows = await db.records(internalText('users-of-server')).catch(nullIfUnknown);
  if (rows === null) return null;
  return rows
    .map((row) => textIn(row, 'name'))
    .filter((name) => name.startsWith(NAME) && name !== processName() && !isGone(name))
    .map((name) => name.slice('redthread, '.length));
}

/** A server may take a while to see that who was killed has gone. */
function isGone(name: string): boolean {
  const [pid = '', host] = name.slice(NAME.length).split(' on ');
  return host === hostname() && !isRunning(Number(pid));
}

/** Not every server tells, and not everybody. */
function nullIfUnknown(error: unknown): null {
  if (error instanceof AppError && ['bad-query', 'database-refuses'].includes(error.code)) return null;
  throw error;
}
