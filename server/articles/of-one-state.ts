import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { textIn } from './text-in.ts';
import { AppError } from '../errors.ts';

/**
 * What is put together of several questions, all answered of one state of the graph: else a line would tell the support
 * that it had beside the claims that it has. Done once more where the graph was changed meanwhile. Errors:
 * `changed-meanwhile`, when it was changed then, too.
 */
export async function ofOneState<T>(db: Db, read: () => Promise<T>): Promise<T> {
  const before = await stateOf(db);
  const first = await read();
  const between = await stateOf(db);
  if (between === before) return first;
  const again = await read();
  if ((await stateOf(db)) === between) return again;
  throw new AppError('changed-meanwhile', 'The graph was changed, again and again, while this was made: nothing was made.');
} // oxfmt-ignore

async function stateOf(db: Db): Promise<string> {
  const [row] = await db.records(internalText('graph-state'));
  return row === undefined ? '' : textIn(row, 'state');
}
