import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, jest } from '@jest/globals';
import { openDb, type Db } from '../../server/db/run.ts';
import { loadSeed } from '../../seed/load.ts';
import { clear, dropSchema } from './clear-database.ts';
import { copyGraph, pasteGraph } from './copied-graph.ts';
import { isAsNoted, noteGraph } from './held-graph.ts';
import { clearToSchema } from './laid-schema.ts';
import { testEnv } from './test-env.ts';
import { aServer } from './throwaway.ts';

export interface Address {
  uri: string;
  user: string;
  password: string;
  database: string;
}

export interface TestDatabase {
  readonly db: Db;
  readonly address: Address;
  /** Of the server, where it is a process of ours: not in a container, nor given by its address. */
  readonly pid: number | undefined;
}

interface Filled {
  db: Db;
  address: Address;
  /** Where this worker notes what it has done. */
  note: (what: 'seed' | 'schema') => string;
}

/** What a test file finds before its first test. */
const FILLINGS = {
  /** The schema and nothing else. */
  empty: ({ db, note }: Filled) => clearToSchema(db, note('schema')),
  /** The articles that ship with Redthread. What an earlier file left unchanged, stays; loaded they are once a run. */
  async seed({ db, address, note }: Filled): Promise<void> {
    if (await isAsNoted(db, note('seed'))) return;
    await clearToSchema(db, note('schema'));
    await laySeed(db, address);
    await noteGraph(db, note('seed'));
  },
  /** Not even the schema. */
  async bare({ db }: Filled): Promise<void> {
    await clear(db);
    await dropSchema(db);
  },
} as const;

/** The articles that ship, into a database that holds nothing but the schema. */
export async function laySeed(db: Db, address: Address): Promise<void> {
  const copy = join(runFolder(), 'seed.json');
  if (await pasteGraph(address, copy)) return;
  await loadSeed({ db, hubDegree: testEnv().REDTHREAD_HUB });
  await copyGraph(address, copy);
}

/**
 * Empty again, for another test of a file that began so. To lay the schema anew makes one of its indexes anew, and with
 * it go all the plans that the server keeps: whatever is asked next takes seconds.
 */
export const emptied = (db: Db): Promise<void> => clearToSchema(db, noteOfWorker('schema'));

type Filling = { [name in keyof typeof FILLINGS]: { [only in name]: true } }[keyof typeof FILLINGS];

/**
 * A real Neo4j for one test file: `const database = aDatabase({ empty: true })` at its top, then `database.db` in
 * its tests. Each Jest worker has one throw-away server, started by the first file that asks. It is emptied for each,
 * unless the file wants the seed and the fingerprint of all that is there says that it holds just that.
 */
export function aDatabase(filling: Filling): TestDatabase {
  // Making the schema of a fresh server takes seconds.
  jest.setTimeout(60_000);
  let opened: TestDatabase | undefined;
  beforeAll(async () => {
    const { pid, ...address } = await workersServer();
    const db = openDb(address);
    opened = { db, address, pid };
    for (const name of Object.keys(filling))
      await FILLINGS[name as keyof typeof FILLINGS]({ db, address, note: noteOfWorker });
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
    get pid() {
      return get().pid;
    },
  };
}

/** Jest forgets modules between files, so the address is kept in the run's folder. */
async function workersServer(): Promise<Address & { pid?: number | undefined }> {
  const note = noteOfWorker('server');
  const noted = await readFile(note, 'utf8').catch(() => null);
  // Written below, by this very worker.
  if (noted !== null) return JSON.parse(noted) as Awaited<ReturnType<typeof workersServer>>;
  const { uri, user, password, database = 'neo4j', pid } = await aServer();
  if (pid !== undefined) await writeFile(join(runFolder(), 'servers', String(pid)), '');
  await writeFile(note, JSON.stringify({ uri, user, password, database, pid }), { mode: 0o600 });
  return { uri, user, password, database, pid };
}

function noteOfWorker(what: 'server' | 'seed' | 'schema'): string {
  return join(runFolder(), `worker-${process.env['JEST_WORKER_ID']}.${what}`);
}

function runFolder(): string {
  return process.env['REDTHREAD_TEST_RUN'] ?? '';
}
