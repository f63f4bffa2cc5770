import neo4j, { type Driver } from 'neo4j-driver';
import { groupBy } from '../../server/articles/group-by.ts';
import type { Address } from '../support/database.ts';

/** Rows that one text writes, as Neo4j held them. */
interface Kind {
  what: 'entities' | 'articles' | 'claims' | 'figures' | 'mentions' | 'declarations' | 'loads' | 'relations';
  write: string;
  rows: unknown[];
}
export type Rows = readonly Kind[];

const BATCH = 5_000;

/** Nodes by what they are counted as. */
const LABELS = [
  ['entities', 'Entity'],
  ['articles', 'Article'],
  ['claims', 'Claim'],
  ['figures', 'Figure'],
  ['mentions', 'Mention'],
  ['declarations', 'Declaration'],
  ['loads', 'Load'],
] as const;
const READ_RELATIONS = `
  MATCH (a:Entity)-[r]->(b:Entity)
  RETURN type(r) AS type, {from: a.id, to: b.id, properties: properties(r)} AS row`;

/** What an import has ended as, ready to be written as it is: claims with their article, relations with their ends. */
export async function readRows(address: Address): Promise<Rows> {
  return withDriver(address, async (driver) => {
    const { database } = address;
    const kinds: Kind[] = [];
    for (const [what, label] of LABELS) {
      const read = `MATCH (n:${label}) RETURN labels(n) AS labels, properties(n) AS row`;
      const { records } = await driver.executeQuery(read, {}, { database });
      const groups = groupBy(records, (record) => (record.get('labels') as string[]).toSorted().join(':'));
      for (const [labels, group] of groups) {
        kinds.push({ what, write: toNodeText(what, labels), rows: group.map((record) => record.get('row')) });
      }
    }
    const { records } = await driver.executeQuery(READ_RELATIONS, {}, { database });
    const types = groupBy(records, (record) => record.get('type') as string);
    for (const [type, group] of types) {
      const rows = group.map((record) => record.get('row'));
      kinds.push({ what: 'relations', write: toRelationText(type), rows });
    }
    return kinds;
  });
}

/** The plainest fast way: everything is known beforehand, so nothing is looked up, merged or compared. */
export async function writeRows(address: Address, kinds: Rows): Promise<void> {
  await withDriver(address, async (driver) => {
    for (const { write, rows } of kinds) {
      for (let start = 0; start < rows.length; start += BATCH) {
        const session = driver.session({ database: address.database });
        await session.executeWrite((tx) => tx.run(write, { rows: rows.slice(start, start + BATCH) }));
        await session.close();
      }
    }
  });
}

export function countRows(kinds: Rows): Record<Kind['what'], number> {
  const counts = {
    entities: 0, articles: 0, claims: 0, figures: 0, mentions: 0, declarations: 0, loads: 0, relations: 0,
  }; // oxfmt-ignore
  for (const { what, rows } of kinds) counts[what] += rows.length;
  return counts;
}

function toNodeText(what: Kind['what'], labels: string): string {
  if (what !== 'claims') return `UNWIND $rows AS row CREATE (n:${labels}) SET n = row`;
  return `
    UNWIND $rows AS row
    MATCH (a:Source {id: row.article})
    CREATE (n:${labels})-[:STATED_IN]->(a)
    SET n = row`;
}

function toRelationText(type: string): string {
  return `
    UNWIND $rows AS row
    MATCH (a:Entity {id: row.from})
    MATCH (b:Entity {id: row.to})
    CREATE (a)-[r:${type}]->(b)
    SET r = row.properties`;
}

async function withDriver<T>(
  { uri, user, password }: Address,
  work: (driver: Driver) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
