import type { ManagedTransaction, Record, Result } from 'neo4j-driver';
import type { Params, Row, Told } from './database.ts';
import { toParams } from './params.ts';
import { readGraph } from './to-graph.ts';

/** All rows of an answer, each as an object by column. */
export async function rowsOf(
  tx: Pick<ManagedTransaction, 'run'>,
  text: string,
  params: Params,
): Promise<Row[]> {
  return toRows(tx.run(text, toParams(params)));
}

export async function toRows(result: Result): Promise<Row[]> {
  const { records } = await result;
  return records.map(toRow);
}

export function toRow(record: Record): Row {
  const { cell } = readGraph();
  return Object.fromEntries([...record.entries()].map(([name, value]) => [name, cell(value)]));
}

export async function toTold(result: Result): Promise<Told> {
  const { records } = await result;
  const reader = readGraph();
  // By number: an answer about paths may hold a million values, and a generator for each row costs more than they do.
  const rows = records.map((record) => record.keys.map((_, at) => reader.cell(record.get(at))));
  return { rows, graph: reader.graph().graph };
}
