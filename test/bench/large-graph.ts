import { SEED, type GeneratedGraph } from '../../seed/generate-graph.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { openDb, type Db } from '../../server/db/run.ts';
import { anApp, toEnvironment } from '../support/an-app.ts';
import type { Address } from '../support/database.ts';
import { writeGenerated } from '../support/generated-graph.ts';
import { anOwnServer } from '../support/own-server.ts';
import { shapeOf } from '../support/shape-of-graph.ts';
import type { Outcome, Task } from './benches.ts';
import { buildPageOnce } from './build-page.ts';

interface Size {
  entities: number;
  relations: number;
}

export interface LargeGraph {
  address: Address;
  db: Db;
  url: string;
  graph: GeneratedGraph;
  /** Version, memory, sizes and shape: what a figure says little without. */
  facts: Outcome['facts'];
}

/** A server of its own with the generated graph of that size and the app on it, taken away afterwards. */
export async function onLargeGraph<T>(
  { size, withLines = true, say }: { size: Size; withLines?: boolean; say: Task['say'] },
  measure: (given: LargeGraph) => Promise<T>,
): Promise<T> {
  await buildPageOnce();
  const server = await anOwnServer({ brief: false });
  const { address, memory } = server;
  const db = openDb(address);
  try {
    await applySchema(db);
    const { entities, relations } = size;
    const [count, what] = withLines ? [relations, 'lines'] : [entities, 'entities'];
    say(`loading ${count.toLocaleString('en')} ${what} ...`);
    const graph = await writeGenerated(db, { seed: SEED, ...size, withLines });
    const app = await anApp(toEnvironment(address));
    try {
      const facts = { neo4j: await db.version(), ...memory, ...size, ...shapeOf(graph) };
      return await measure({ address, db, url: app.url, graph, facts });
    } finally {
      await app.stop();
    }
  } finally {
    await db.close();
    await server.remove();
  }
}
