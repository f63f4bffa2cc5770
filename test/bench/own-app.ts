import { applySchema } from '../../server/db/apply-schema.ts';
import { openDb, type Db } from '../../server/db/run.ts';
import { anApp, toEnvironment } from '../support/an-app.ts';
import type { Address } from '../support/database.ts';
import { anOwnServer } from '../support/own-server.ts';
import type { Outcome } from './benches.ts';
import { buildPageOnce } from './build-page.ts';

export interface OwnApp<Filled> {
  address: Address;
  db: Db;
  url: string;
  /** Of the app. */
  pid: number;
  filled: Filled;
  /** Version and memory: what a figure says little without. */
  facts: Outcome['facts'];
}

/** A server of its own, filled, and then the app on it; both are taken away afterwards. */
export async function onOwnApp<Filled, T>(
  fill: (db: Db) => Promise<Filled>,
  measure: (given: OwnApp<Filled>) => Promise<T>,
): Promise<T> {
  await buildPageOnce();
  const server = await anOwnServer({ brief: false });
  const { address, memory } = server;
  const db = openDb(address);
  try {
    await applySchema(db);
    const filled = await fill(db);
    const app = await anApp(toEnvironment(address));
    try {
      const facts = { neo4j: await db.version(), ...memory };
      return await measure({ address, db, url: app.url, pid: app.pid, filled, facts });
    } finally {
      await app.stop();
    }
  } finally {
    await db.close();
    await server.remove();
  }
}
