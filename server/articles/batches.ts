import type { WriteTransaction } from '../db/run.ts';
import { internalText } from '../db/text.ts';

/** Rows a statement: fewer are slower, more hold too much in memory at once (PATHS.md, Loading). */
const BATCH = 5_000;

/** Runs one internal text over all rows, as `$rows`. */
export async function writeRows(
  tx: WriteTransaction,
  { name, rows, params = {} }: { name: string; rows: readonly unknown[]; params?: Record<string, unknown> },
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await tx.run(internalText(name), { ...params, rows: rows.slice(start, start + BATCH) });
  }
}
