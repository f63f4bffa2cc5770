import { generateGraph, type GeneratedGraph, type GraphSize } from '../../seed/generate-graph.ts';
import { groupBy } from '../../server/articles/group-by.ts';
import type { Db } from '../../server/db/run.ts';
import { LEADER_WORDS } from '../../server/finding/tokens.ts';
import { internalText } from '../../server/db/text.ts';

export type Wanted = GraphSize & {
  /** Without them only offices are written: enough for who looks for names. */
  withLines: boolean;
  /** Only this entity, with its relations and those whom they join to it. */
  around?: string;
};

const BATCH = 5_000;
const OFFICES: readonly string[] = ['HOLDS_POSITION', 'LEADS'];

/** Writes a generated graph into an empty database by plain batches, and returns it. */
export async function writeGenerated(
  db: Db,
  { withLines, around, ...size }: Wanted,
): Promise<GeneratedGraph> {
  const whole = generateGraph(size);
  const graph = around === undefined ? whole : keepAround(whole, around);
  const { entities, relations } = graph;
  const labelled = groupBy(entities, ({ labels }) => labels.join(':'));
  for (const [labels, rows] of labelled) {
    const text = `UNWIND $rows AS row CREATE (e:${labels}) SET e = row.properties`;
    await inBatches(db, text, rows);
  }
  for (const [type, rows] of relations) {
    if (!withLines && !OFFICES.includes(type)) continue;
    const text = `
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from})
      MATCH (b:Entity {id: row.to})
      CREATE (a)-[r:${type}]->(b)
      SET r = row.properties`;
    await inBatches(db, text, rows);
  }
  const holders = OFFICES.flatMap((type) => relations.get(type as 'LEADS') ?? []).map(({ from }) => from);
  const rows = [...new Set(holders)].map((id) => ({ id, isRenamed: false }));
  for (const given of portions(rows))
    await write(db, internalText('project-offices'), { given: { leads: LEADER_WORDS, rows: given } });
  await db.records('CALL db.awaitIndexes(300)', {}, { seconds: 300 });
  return graph;
}

function keepAround({ entities, relations }: GeneratedGraph, id: string): GeneratedGraph {
  const kept = [...relations].map(
    ([type, rows]) => [type, rows.filter(({ from, to }) => from === id || to === id)] as const,
  );
  const met = new Set(kept.flatMap(([, rows]) => rows).flatMap(({ from, to }) => [from, to]));
  return {
    entities: entities.filter(({ properties }) => met.has(properties.id)),
    relations: new Map(kept),
  };
}

async function inBatches(db: Db, text: string, rows: readonly unknown[]): Promise<void> {
  for (const some of portions(rows)) await write(db, text, { rows: some });
}

async function write(db: Db, text: string, params: Record<string, unknown>): Promise<void> {
  await db.write({ purpose: 'a generated graph' }, (tx) => tx.run(text, params));
}

function portions<T>(rows: readonly T[]): T[][] {
  const starts = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, n) => n * BATCH);
  return starts.map((start) => rows.slice(start, start + BATCH));
}
