import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newUlid } from '../../client/store/ulid.ts';
import { makeRoom } from '../../server/backup/make-room.ts';
import { checkBackup } from '../../server/backup/read-file.ts';
import { restore } from '../../server/backup/restore.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { saveInvestigation } from '../../server/investigations/store.ts';
import { anApp, toEnvironment } from '../support/an-app.ts';
import { aSave } from '../support/an-investigation.ts';
import { load } from '../support/articles.ts';
import { backupsOf } from '../support/backups.ts';
import { aDatabase, emptied } from '../support/database.ts';
import { harbourPackages } from '../support/harbour.ts';
import { endWorkersApp } from '../support/workers-app.ts';

const database = aDatabase({ empty: true });
const { saved } = backupsOf(() => database.db);
const home = mkdtempSync(join(tmpdir(), 'redthread-home-'));
const report = () => undefined;
const terminal = { line: report, bar: report };

// Nothing is restored beside a Redthread that uses the same server.
beforeAll(endWorkersApp);
afterAll(() => rmSync(home, { recursive: true, force: true }));
beforeEach(async () => {
  await emptied(database.db);
});

const save = () => saveInvestigation(database.db, { id: newUlid(), by: 'Zoë', ...aSave() });
const all = () => fingerprint(database.db, 'all');

/** Restores a graph of one investigation; `meanwhile` is done when room was made for it. */
async function restoring(meanwhile: () => Promise<unknown>, fill: () => Promise<unknown>): Promise<void> {
  const { db } = database;
  await save();
  const file = await saved();
  await emptied(db);
  await fill();
  const checked = await checkBackup(file);
  const env = { REDTHREAD_HOME: home, REDTHREAD_ADOPT: undefined };
  const room = await makeRoom(db, { head: checked.head, replace: true, env, terminal, report });
  await meanwhile();
  await restore(db, { ...checked, ...room, report });
}

describe('between the saving of what is there and its going', () => {
  test('what somebody saves stays, and no mark of the restore does', async () => {
    let held = '';
    const attempt = restoring(
      async () => {
        await save();
        held = await all();
      },
      () => load(database.db, harbourPackages()),
    );
    await expect(attempt).rejects.toThrow(/Somebody has saved something.*Nothing was changed/);
    expect(await all()).toBe(held);
    expect(await applySchema(database.db)).toEqual({ rebuild: false });
  });

  test('what somebody saves into an empty database stays', async () => {
    await expect(restoring(save, () => Promise.resolve())).rejects.toThrow(/The database was empty/);
    expect(await database.db.records('MATCH (i:Investigation) RETURN count(*) AS count')).toEqual([
      { count: 1 },
    ]);
    expect(await applySchema(database.db)).toEqual({ rebuild: false });
  });

  test('a Redthread that starts is found', async () => {
    let stop = (): Promise<unknown> => Promise.resolve();
    const start = async () => {
      const app = await anApp({ ...toEnvironment(database.address), REDTHREAD_HOME: home });
      stop = () => app.stop();
    };
    const attempt = restoring(start, () => load(database.db, harbourPackages()));
    await expect(attempt).rejects.toThrow(/is using this database. Nothing was changed/);
    await stop();
    expect(await applySchema(database.db)).toEqual({ rebuild: false });
  }, 300_000);

  test('nothing happens: what was there goes', async () => {
    await restoring(
      () => Promise.resolve(),
      () => load(database.db, harbourPackages()),
    );
    expect(await database.db.records('MATCH (e:Entity) RETURN count(*) AS count')).toEqual([{ count: 0 }]);
  });
});
