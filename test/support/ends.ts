import type { Db } from '../../server/db/run.ts';

/** How it ended: with an answer, or the code of its error. */
export function endOf(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'answered',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
}

/** Asks again and again, at once. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
}

/** What counts for minutes and is still with Neo4j. */
export function running(db: Db): Promise<unknown[]> {
  return db.ping(
    5_000,
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND' RETURN currentQuery",
  );
}
