import type { GraphEdge } from '../../../server/contract/graph.ts';
import type { Db } from '../../../server/db/run.ts';
import { tokensOf } from '../../../server/finding/tokens.ts';
import type { PathGraph } from './told-graph.ts';

/** Adds graphs to a database as the projection would leave them; they have no id in common. */
export async function writeGraphs(
  db: Db,
  { graphs, hubDegree }: { graphs: readonly PathGraph[]; hubDegree: number },
): Promise<void> {
  const nodes = graphs.flatMap(({ entities }) =>
    entities.map(({ id, type, barred, degree }) => ({
      labels: ['Entity', type, ...(barred || degree > hubDegree ? ['Hub'] : [])],
      properties: {
        id, name: id, aliases: [], named: true, identifiers: [], countries: [], barred, degree,
        ...tokensOf([id]),
        typeName: type,
        ...(type === 'Group' && { min: 2 }),
      }, // oxfmt-ignore
    })),
  );
  const relations = graphs.flatMap(({ lines }) =>
    lines.map((line) => ({ from: line.from, to: line.to, type: line.type, properties: stored(line) })),
  );
  await inBatches(nodes, (rows) =>
    write(db, 'UNWIND $rows AS n CREATE (e:$(n.labels)) SET e = n.properties', rows),
  );
  await db.records('CALL db.awaitIndexes(60)', {}, { seconds: 60 });
  await inBatches(relations, (rows) =>
    write(
      db,
      `UNWIND $rows AS r MATCH (a:Entity {id: r.from}) MATCH (b:Entity {id: r.to})
       CREATE (a)-[l:$(r.type)]->(b) SET l = r.properties`,
      rows,
    ),
  );
}

/** Ends and type are the relation itself; qualifiers would be properties of their own. */
function stored(line: GraphEdge): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(line).filter(([name]) => !['from', 'to', 'type', 'qualifiers'].includes(name)),
  );
}

async function write(db: Db, text: string, rows: readonly unknown[]): Promise<void> {
  await db.write({ purpose: 'graphs to find paths in' }, (tx) => tx.run(text, { rows }));
}

async function inBatches<T>(all: readonly T[], add: (rows: T[]) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += 2_000) await add(all.slice(at, at + 2_000));
}
