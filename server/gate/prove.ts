import type { QueryHeader } from '#contract/query';
import { sampleParams, textFor } from '../catalogue/prepare.ts';
import type { Db } from '../db/run.ts';
import { toAppError } from '../errors.ts';
import { objectionsTo } from './plan.ts';

/** A shipped query that does not only read, or that Neo4j cannot plan: ends the program, naming its file. */
export class NotReadOnly extends Error {
  override readonly name = 'NotReadOnly';
}

/**
 * Proved by the planner, in a READ transaction, without running it. With parameters: a plan without them is never
 * kept, while this one serves whoever asks next, and the next start of Redthread.
 */
export async function proveReadOnly(
  db: Db,
  query: Pick<QueryHeader, 'id' | 'params' | 'text'>,
): Promise<void> {
  const file = `cypher/${query.id}.cypher`;
  const sample = sampleParams(query);
  const plan = await db.explain(textFor(query, sample), sample).catch((error: unknown) => {
    const { code, cause } = toAppError(error);
    // That the database is away says nothing about the file.
    if (code !== 'bad-query' && code !== 'write-refused') throw error;
    const why = cause instanceof Error ? cause.message : code;
    throw new NotReadOnly(`${file} cannot be planned: ${why}`, { cause: error });
  });
  const objections = objectionsTo(plan);
  if (objections.length > 0) throw new NotReadOnly(`${file} does not only read: ${objections.join('; ')}.`);
}
