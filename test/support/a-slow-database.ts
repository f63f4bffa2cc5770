import { afterAll, beforeAll } from '@jest/globals';
import { openDb, type Db } from '../../server/db/run.ts';
import type { TestDatabase } from './database.ts';
import { aHeldPort, type HeldPort } from './held-port.ts';

/** The same database, whose answers can be kept back. */
export function aSlowDatabase(database: TestDatabase): TestDatabase & { readonly port: HeldPort } {
  const opened: { port?: HeldPort; db?: Db } = {};
  beforeAll(async () => {
    opened.port = await aHeldPort(database.address.uri);
    opened.db = openDb({ ...database.address, uri: opened.port.uri });
  });
  afterAll(async () => {
    await opened.db?.close();
    opened.port?.close();
  });
  const there = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error('It is there from the first test on, not before.');
    return one;
  };
  return {
    get db() {
      return there(opened.db);
    },
    get port() {
      return there(opened.port);
    },
    get pid() {
      return database.pid;
    },
    get address() {
      return { ...database.address, uri: there(opened.port).uri };
    },
  };
}
