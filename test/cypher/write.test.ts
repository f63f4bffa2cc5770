import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openDb, type Db } from '../../server/db/run.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
const opened: Db[] = [];

/** Another process' view of the same database. */
function another({ lockSeconds }: { lockSeconds: number }): Db {
  const db = openDb(database.address, { lockSeconds });
  opened.push(db);
  return db;
}

beforeEach(() => clear(database.db));
afterEach(async () => {
  await Promise.all(opened.splice(0).map((db) => db.close()));
});

describe('a write', () => {
  test('is all or nothing', async () => {
    const write = database.db.write({ purpose: 'a test' }, async (tx) => {
      await tx.run('CREATE (:Entity {id: 1})');
      throw new Error('half way');
    });
    await expect(write).rejects.toMatchObject({ code: 'internal' });
    expect(await database.db.records('MATCH (n) RETURN count(n) AS n')).toEqual([{ n: 0 }]);
  });

  test('is read by whoever asks next', async () => {
    for (let n = 1; n <= 20; n += 1) {
      await database.db.write({ purpose: 'a test' }, (tx) => tx.run('CREATE (:Mark)'));
      expect(await database.db.records('MATCH (m:Mark) RETURN count(m) AS n')).toEqual([{ n }]);
    }
  });

  test('that wants the lock waits for the one that has it, and is told who that is when it takes too long', async () => {
    const patient = another({ lockSeconds: 30 });
    const impatient = another({ lockSeconds: 0.3 });
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const order: string[] = [];
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const first = database.db.write({ purpose: 'the first load', lock: 'facts' }, async () => {
      begun();
      await held;
      order.push('first');
    });
    await hasBegun;
    const second = patient.write({ purpose: 'the second load', lock: 'facts' }, async () => {
      order.push('second');
    });
    await expect(
      impatient.write({ purpose: 'the third load', lock: 'facts' }, async () => {}),
    ).rejects.toMatchObject({
      code: 'load-under-way',
      message: expect.stringMatching(/the (first|second) load is under way/),
    });
    letGo();
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
  });
});
