import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, jest } from '@jest/globals';
import { applySchema } from '../../server/db/apply-schema.ts';
import { openDb, type Db } from '../../server/db/run.ts';
import { VARIABLES } from '../../server/env.ts';
import { startThrowaway } from '../../server/neo4j/throwaway.ts';
import { clear, dropSchema } from './clear-database.ts';

export interface Address {
  uri: string;
  user: string;
  password: string;
  database: string;
}

export interface TestDatabase {
  readonly db: Db;
  readonly address: Address;
}

/** What a test file finds before its first test. */
const FILLINGS = {
  /** The schema and nothing else. */
  empty: async (db: Db): Promise<void> => void (await applySchema(db)),
  /** Not even the schema. */
  bare: dropSchema,
} as const;

type Filling = { [name in keyof typeof FILLINGS]: { [only in name]: true } }[keyof typeof FILLINGS];

/**
 * A real Neo4j for one test file: `const database = aDatabase({ empty: true })` at its top, then `database.db` in
 * its tests. Each Jest worker has one throw-away server, started by the first file that asks and emptied for each.
 */
export function aDatabase(filling: Filling): TestDatabase {
  // Making the schema of a fresh server takes seconds.
  jest.setTimeout(60_000);
  let opened: { db: Db; address: Address } | undefined;
  beforeAll(async () => {
    const address = await workersServer();
    const db = openDb(address);
    opened = { db, address };
    await clear(db);
    for (const name of Object.keys(filling)) await FILLINGS[name as keyof typeof FILLINGS](db);
  }, 180_000);
  afterAll(async () => opened?.db.close());
  const get = () => {
    if (opened === undefined) throw new Error('The database is there from the first test on, not before.');
    return opened;
  };
  return {
    get db() {
      return get().db;
    },
    get address() {
      return get().address;
    },
  };
}

/** Jest forgets modules between files, so the address is kept in the run's folder. */
async function workersServer(): Promise<Address> {
  const folder = join(process.env['REDTHREAD_TEST_RUN'] ?? '', 'servers');
  const note = join(folder, `../worker-${process.env['JEST_WORKER_ID']}.json`);
  const noted = await readFile(note, 'utf8').catch(() => null);
  // Written below, by this very worker.
  if (noted !== null) return JSON.parse(noted) as Address;
  const cache = VARIABLES.REDTHREAD_CACHE.schema.parse(process.env['REDTHREAD_CACHE']);
  const { uri, user, password, database, pid } = await startThrowaway({
    cache: join(cache, 'jars'),
    report: () => undefined,
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, String(pid)), '');
  await writeFile(note, JSON.stringify({ uri, user, password, database }), { mode: 0o600 });
  return { uri, user, password, database };
}
