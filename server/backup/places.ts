import { join } from 'node:path';
import type { Env } from '../env.ts';

/** Where Redthread saves a graph by itself. All are kept: only who knows what they hold can say which is of no use. */
export function ownPlace(env: Pick<Env, 'REDTHREAD_HOME'>, why: string): string {
  const time = new Date().toISOString().replaceAll(':', '-');
  return join(env.REDTHREAD_HOME, 'backups', `${time}-${why}.jsonl.gz`);
}
