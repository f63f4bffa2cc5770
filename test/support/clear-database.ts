import type { Db } from '../../server/db/run.ts';

/** In portions, lines first: neither a generated graph nor one giant of it fits into a transaction's memory. */
export async function clear(db: Db): Promise<void> {
  await db.schema('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS');
  await db.schema('MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 5000 ROWS');
}

export async function dropSchema(db: Db): Promise<void> {
  const names = async (text: string) => (await db.records(text)).map((row) => row['name'] as string);
  for (const name of await names('SHOW CONSTRAINTS YIELD name RETURN name')) {
    await db.schema(`DROP CONSTRAINT ${name}`);
  }
  // Two lookup indexes come with every database; without them Neo4j scans for labels.
  for (const name of await names(`SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name`)) {
    await db.schema(`DROP INDEX ${name}`);
  }
}
