import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openDb, type Db } from '../../server/db/run.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';
import { endOf, until } from '../support/ends.ts';
import { somePorts } from '../support/some-ports.ts';

const database = aDatabase({ empty: true });
const opened: Db[] = [];
const aPort = somePorts();

/** Another process' view of the same database. */
function another(address: { uri?: string; password?: string } = {}): Db {
  const db = openDb({ ...database.address, ...address });
  opened.push(db);
  return db;
}

beforeEach(() => clear(database.db));
afterEach(async () => {
  await Promise.all(opened.splice(0).map((db) => db.close()));
});

/** Counts for minutes, a row at a time, and never gives one. */
const endless = 'UNWIND range(1, 2000000000) AS i WITH i WHERE i < 0 RETURN i';

/** A transaction that does nothing until it is let go. */
function holdConnection(db: Db): { begun: Promise<void>; letGo(): Promise<void> } {
  const calls: { begin?: () => void; end?: () => void } = {};
  const begun = new Promise<void>((resolve) => {
    calls.begin = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    calls.end = resolve;
  });
  const ended = db.write({ purpose: 'holding a connection' }, async (tx) => {
    await tx.run('RETURN 1');
    calls.begin?.();
    await asked;
  });
  return {
    begun,
    letGo() {
      calls.end?.();
      return ended;
    },
  };
}

async function isRunning(runId: string): Promise<boolean> {
  const rows = await database.db.records(
    'SHOW TRANSACTIONS YIELD metaData WHERE metaData.run = $runId RETURN metaData',
    { runId },
  );
  return rows.length > 0;
}

describe('a run', () => {
  test('is cancelled by its id, and its transaction is gone from the server', async () => {
    const runId = randomUUID();
    const ended = endOf(database.db.read({ text: endless, runId }));
    await until(() => isRunning(runId));
    expect(await database.db.cancel(runId)).toBe(true);
    expect(await ended).toBe('cancelled');
    await until(async () => !(await isRunning(runId)));
    expect(await database.db.cancel(runId)).toBe(false);
  });

  test('of another process is cancelled, too', async () => {
    const runId = randomUUID();
    const ended = endOf(another().read({ text: endless, runId }));
    await until(() => isRunning(runId));
    expect(await database.db.cancel(runId)).toBe(true);
    expect(await ended).toBe('cancelled');
  });

  test('ends when its client goes away', async () => {
    const runId = randomUUID();
    const gone = new AbortController();
    const ended = endOf(database.db.read({ text: endless, runId, signal: gone.signal }));
    await until(() => isRunning(runId));
    gone.abort();
    expect(await ended).toBe('cancelled');
    await until(async () => !(await isRunning(runId)));
  });

  test('is refused while another has its id, and may have it afterwards', async () => {
    const runId = randomUUID();
    const ended = endOf(database.db.read({ text: endless, runId }));
    await expect(database.db.read({ text: 'RETURN 1', runId })).rejects.toMatchObject({
      code: 'duplicate-run',
    });
    await until(() => isRunning(runId));
    await database.db.cancel(runId);
    expect(await ended).toBe('cancelled');
    expect((await database.db.read({ text: 'RETURN 1', runId })).rows).toEqual([[1]]);
  });
});

describe('a run that has no transaction', () => {
  /** As many as there are connections. */
  const FULL = 20;

  test('is cancelled while it waits for a connection', async () => {
    const db = another();
    const held = Array.from({ length: FULL }, () => holdConnection(db));
    await Promise.all(held.map(({ begun }) => begun));
    const runId = randomUUID();
    const ended = endOf(db.read({ text: 'RETURN 1', runId }));
    expect(await db.cancel(runId)).toBe(true);
    await Promise.all(held.map(({ letGo }) => letGo()));
    expect(await ended).toBe('cancelled');
  });

  test('is cancelled between two of its reads', async () => {
    const runId = randomUUID();
    const ended = endOf(
      database.db.asOneRun({ runId }, async (run) => {
        await database.db.read({ text: 'RETURN 1', run });
        expect(await database.db.cancel(runId)).toBe(true);
        return database.db.read({ text: 'RETURN 2', run });
      }),
    );
    expect(await ended).toBe('cancelled');
    expect(await database.db.cancel(runId)).toBe(false);
  });
});

describe('the database', () => {
  /** The first caller's connection breaks, before anything is answered. */
  const aBreakingPort = () =>
    aPort((caller, before) => {
      if (before > 0)
        caller.pipe(connect(Number(new URL(database.address.uri).port), '127.0.0.1')).pipe(caller);
      else caller.destroy();
    });

  test('is asked again when the connection breaks', async () => {
    const { uri, callers } = await aBreakingPort();
    expect((await another({ uri }).read({ text: 'RETURN 1' })).rows).toEqual([[1]]);
    expect(callers).toHaveLength(2);
  });

  test('is asked once what may have broken it', async () => {
    const { uri, callers } = await aBreakingPort();
    const db = another({ uri });
    expect(await endOf(db.read({ text: 'RETURN 1', retry: false }))).toBe('database-away');
    expect(callers).toHaveLength(1);
  });

  test('answers a ping, and gives its version', async () => {
    expect(await database.db.ping(5_000, 'RETURN 7 AS seven')).toEqual([{ seven: 7 }]);
    expect(await database.db.version()).toMatch(/^5\.26\./);
  });

  test('that accepts and stays silent is given up within the deadline', async () => {
    const { uri } = await aPort(() => undefined);
    const db = another({ uri });
    await expect(db.ping(200)).rejects.toMatchObject({ code: 'database-away' });
    await expect(db.version()).rejects.toMatchObject({ code: 'database-away' });
  });

  test('that refuses the password says so at the first try', async () => {
    const refused = another({ password: 'not the password' });
    await expect(refused.read({ text: 'RETURN 1' })).rejects.toMatchObject({ code: 'database-refuses' });
  });
});
