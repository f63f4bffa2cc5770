import { EventEmitter, once } from 'node:events';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { backUp } from '../../server/backup/back-up.ts';
import { BackupRefusal } from '../../server/backup/format.ts';
import { underLock } from '../../server/backup/under-lock.ts';
import { openDb, type Db } from '../../server/db/run.ts';
import { aSlowDatabase } from '../support/a-slow-database.ts';
import { backupsOf, headOf } from '../support/backups.ts';
import { aDatabase, emptied } from '../support/database.ts';

const database = aDatabase({ empty: true });
const slow = aSlowDatabase(database);
const { newFile, folder } = backupsOf(() => database.db);
const report = () => undefined;
/** Two other processes' views of the same database. */
let impatient: Db;
let patient: Db;

beforeAll(() => {
  impatient = openDb(database.address, { lockSeconds: 0.3 });
  patient = openDb(database.address, { lockSeconds: 60 });
});
afterAll(() => Promise.all([impatient.close(), patient.close()]));
beforeEach(async () => {
  await emptied(database.db);
  await database.db.write({ purpose: 'a test' }, (tx) => tx.run('CREATE (:Remark)-[:ON]->(:Remark)'));
});

const never = new AbortController().signal;

/** By whoever looks after the server. */
async function endWhoeverHasTheLock(): Promise<void> {
  const holders = await patient.records(
    `SHOW TRANSACTIONS YIELD metaData WHERE metaData.lock = 'facts' RETURN metaData.run AS run`,
  );
  await Promise.all(holders.map(({ run }) => patient.cancel(run as string)));
}

/** The same database, with something done before the relationships are read. */
function beforeRelationships(db: Db, act: () => Promise<unknown>): Db {
  async function* relationships(text: string) {
    await act();
    yield* db.exact.relationships(text);
  }
  return { ...db, exact: { ...db.exact, relationships } };
}

describe('a reading under the lock', () => {
  test('that outlasts it is ended, and told as that', async () => {
    const reading = async ({ signal }: { signal: AbortSignal }) =>
      once(new EventEmitter(), 'never', { signal });
    const attempt = underLock(database.db, { signal: never, seconds: 3 }, reading);
    await expect(attempt).rejects.toBeInstanceOf(BackupRefusal);
    await expect(attempt).rejects.toThrow(/took longer than the .* no file was written/);
  });

  test('that was asked to stop is told as that', async () => {
    const asked = new AbortController();
    const reading = async ({ signal }: { signal: AbortSignal }) => {
      asked.abort();
      await once(new EventEmitter(), 'never', { signal });
    };
    await expect(underLock(database.db, { signal: asked.signal }, reading)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  test('that failed by itself is told as that, though the lock was lost as well', async () => {
    const attempt = underLock(database.db, { signal: never }, async () => {
      await endWhoeverHasTheLock();
      throw new Error('the disk is full');
    });
    await expect(attempt).rejects.toThrow('the disk is full');
  });

  test('is read once, though the connection breaks under the lock after it', async () => {
    let readings = 0;
    const outcome = await underLock(slow.db, { signal: never }, async () => {
      readings += 1;
      slow.port.cut();
      return 'read';
    });
    expect({ outcome, readings }).toEqual({ outcome: 'read', readings: 1 });
  });
});

describe('a backup', () => {
  test('whose lock the server has ended writes no file', async () => {
    const before = readdirSync(folder);
    const db = beforeRelationships(database.db, endWhoeverHasTheLock);
    await expect(backUp(db, { file: newFile(), report })).rejects.toThrow(/or the server ended it/);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('waits for a load from the start in vain', async () => {
    const attempt = patient.write({ purpose: 'a load', lock: 'facts' }, () =>
      backUp(impatient, { file: newFile(), report }),
    );
    await expect(attempt).rejects.toThrow(/a load is under way; a backup of the whole graph waited/);
  });

  test('goes on after a load that came between two of its readings and took long', async () => {
    let letGo = () => {};
    const isOver = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let hasBegun = () => {};
    const begun = new Promise<void>((resolve) => {
      hasBegun = resolve;
    });
    let load: Promise<unknown> = Promise.resolve();
    const changing = beforeRelationships(impatient, async () => {
      if (readings > 1) return;
      await patient.write({ purpose: 'a test' }, (tx) =>
        tx.run(`CREATE (:Claim {id: 'a/c1', article: 'a'})`),
      );
      load = patient.write({ purpose: 'a load', lock: 'facts' }, async () => {
        hasBegun();
        await isOver;
      });
    });
    let readings = 0;
    const write: Db['write'] = async (request, work) => {
      readings += 1;
      if (readings === 2) await begun;
      if (readings === 3) letGo();
      if (readings === 3) await load;
      return impatient.write(request, work);
    };
    const file = newFile();
    await backUp({ ...changing, write }, { file, report });
    expect(readings).toBe(3);
    expect(headOf(file).labels).toEqual({ Claim: 1, Remark: 2 });
  });
});
