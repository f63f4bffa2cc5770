import type { RelationType } from '#contract/ontology';
import type { Db } from '../../../server/db/run.ts';

/** Does something while one line is not there. */
export async function withoutLine<T>(db: Db, key: string, work: () => Promise<T>): Promise<T> {
  const [line] = await db.write({ purpose: 'taking a line away' }, (tx) =>
    tx.run(
      `MATCH (a:Entity)-[r {key: $key}]->(b:Entity)
       WITH r, a.id AS a, b.id AS b, type(r) AS type, properties(r) AS properties
       DELETE r RETURN a, b, type, properties`,
      { key },
    ),
  );
  if (line === undefined) throw new Error(`there is no line ${key}`);
  try {
    return await work();
  } finally {
    await db.write({ purpose: 'putting a line back' }, (tx) =>
      tx.run(
        `MATCH (a:Entity {id: $a}) MATCH (b:Entity {id: $b})
         CREATE (a)-[r:$(toString($type))]->(b) SET r = $properties`,
        line,
      ),
    );
  }
}

/** Does something while there is one line more, which nobody denies, in every year of these texts. */
export async function withLine<T>(
  db: Db,
  { from, type, to }: { from: string; type: RelationType; to: string },
  work: () => Promise<T>,
): Promise<T> {
  const key = `made up ${from} ${type} ${to}`;
  const properties = {
    key,
    status: 'asserted',
    voices: 9,
    stories: 9,
    periods: ['2000/'],
    certain: ['2000/'],
    shownOn: [],
    reportedFirst: 20_000_101,
    reportedLast: 20_991_231,
  };
  await db.write({ purpose: 'a line more' }, (tx) =>
    tx.run(
      `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})
       CREATE (a)-[r:$(toString($type))]->(b) SET r = $properties`,
      { from, to, type, properties },
    ),
  );
  try {
    return await work();
  } finally {
    await db.write({ purpose: 'taking it away' }, (tx) =>
      tx.run('MATCH (:Entity {id: $from})-[r {key: $key}]->() DELETE r', { from, key }),
    );
  }
}
