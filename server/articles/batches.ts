import type { WriteTransaction } from '../db/run.ts';
import { runAnySize } from './run-any-size.ts';

/** Rows a statement: fewer are slower, more hold too much in memory at once (PATHS.md, Loading). */
const BATCH = 5_000;

/**
 * Runs one internal text over all rows, as `$given.rows`. All batches are sent at once: a transaction runs what it is
 * sent in that order, so that Neo4j works on one while we write down the next.
 */
export async function writeRows(
  tx: WriteTransaction,
  { name, rows, params = {} }: { name: string; rows: readonly unknown[]; params?: Record<string, unknown> },
): Promise<void> {
  const starts = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, n) => n * BATCH);
  await Promise.all(
    starts.map((start) => runAnySize(tx, name, { ...params, rows: rows.slice(start, start + BATCH) })),
  );
}
