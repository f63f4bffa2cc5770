import { createHash } from 'node:crypto';
import { canonical } from '../../../server/db/canonical.ts';
import { fingerprint } from '../../../server/db/fingerprint.ts';
import type { Db } from '../../../server/db/run.ts';

/** Each part of what a reading road must leave as it was, by a question of its own. */
const QUESTIONS = {
  nodes: 'MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties',
  relationships:
    'MATCH (a)-[r]->(b) RETURN elementId(r) AS id, elementId(a) AS a, elementId(b) AS b, type(r) AS type, properties(r) AS properties',
  indexes: 'SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, options, state',
  constraints: 'SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties',
  tokens: 'CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey',
  users: 'SHOW USERS',
  databases: 'SHOW DATABASES YIELD name, currentStatus, access',
  settings: 'SHOW SETTINGS YIELD name, value, isExplicitlySet',
} as const; // oxfmt-ignore
type Part = keyof typeof QUESTIONS;

export type Witness = Record<Part | 'facts', string>;

/** All of the graph, its schema and who may use it. Neo4j's own ids play a part: what was deleted and made again shows. */
export async function witness(db: Db): Promise<Witness> {
  const seen: Partial<Witness> = { facts: await fingerprint(db, 'all') };
  for (const [part, question] of Object.entries(QUESTIONS)) {
    const rows = await db.records(question);
    const hash = createHash('sha256');
    for (const line of rows.map((row) => canonical(sortedLabels(row))).toSorted()) hash.update(line);
    seen[part as Part] = hash.digest('hex');
  }
  return seen as Witness; // Each part has been asked for.
}

export function changesBetween(before: Witness, after: Witness): string[] {
  return Object.keys(before).filter((part) => before[part as Part] !== after[part as Part]);
}

function sortedLabels(row: Record<string, unknown>): Record<string, unknown> {
  const { labels } = row;
  return Array.isArray(labels) ? { ...row, labels: (labels as string[]).toSorted() } : row;
}
