import { join } from 'node:path';
import type { QueryResult } from '../../server/contract/graph.ts';
import { readCatalogue } from '../../server/catalogue/load.ts';
import { runQuery } from '../../server/catalogue/run.ts';
import type { Db } from '../../server/db/run.ts';

const catalogue = {
  queries: readCatalogue(join(import.meta.dirname, '..', '..', 'cypher')),
  sources: new Map<string, string>(),
  // test/cypher/catalogue.test.ts has each of them proved once, instead of every file that asks one.
  proved: () => Promise.resolve(),
  unfit: new Promise<never>(() => undefined),
};

/** Runs a saved query as the API does, but for the proof. */
export function ask(db: Db, id: string, params: Record<string, unknown> = {}): Promise<QueryResult> {
  return runQuery({ db, catalogue, id, params });
}

/** The rows of an answer as records, without the columns that only carry the graph. */
export function rowsOf({ columns, rows }: QueryResult, ...wanted: string[]): Record<string, unknown>[] {
  return rows.map((cells) => Object.fromEntries(wanted.map((name) => [name, cells[columns.indexOf(name)]])));
}

export function idsOf({ graph }: QueryResult): string[] {
  return graph.nodes.map(({ id }) => id);
}

export function keysOf({ graph }: QueryResult): string[] {
  return graph.edges.map(({ key }) => key).toSorted();
}
