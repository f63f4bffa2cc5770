import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { backUp } from '../../server/backup/back-up.ts';
import { makeRoom } from '../../server/backup/make-room.ts';
import { checkBackup } from '../../server/backup/read-file.ts';
import { restore, type Restoration } from '../../server/backup/restore.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { readHeld } from '../../server/db/held.ts';
import { openDb, type Db } from '../../server/db/run.ts';
import { load } from '../support/articles.ts';
import { backupsOf } from '../support/backups.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase, emptied } from '../support/database.ts';
import { harbourPackages } from '../support/harbour.ts';
import { endWorkersApp } from '../support/workers-app.ts';

const database = aDatabase({ empty: true });
const { saved, putBack, newFile, folder } = backupsOf(() => database.db);
const report = () => undefined;
const terminal = { line: report, bar: report };
const env = { REDTHREAD_HOME: folder, REDTHREAD_ADOPT: undefined };

const all = () => fingerprint(database.db, 'all');
const remark = () => database.db.write({ purpose: 'a test' }, (tx) => tx.run('CREATE (:Remark)'));

let file: string;
let held: string;

// The app that browser tests share would stand beside the restore.
beforeAll(endWorkersApp);

/** The backup of one graph, and a database that holds another. */
beforeEach(async () => {
  await emptied(database.db);
  await load(database.db, harbourPackages());
  file = await saved();
  await remark();
  held = await all();
});

async function restoring(more: Partial<Restoration>, db: Db = database.db): Promise<void> {
  await restore(db, { ...(await checkBackup(file)), before: null, report, ...more });
}

const outcomeOf = (work: Promise<unknown>) => work.catch((error: unknown) => error);

/** As a process leaves it that ends under its last look: with its mark. */
async function endUnderTheLook(): Promise<unknown> {
  const other = openDb(database.address);
  const lastLook = async () => {
    await other.close();
    throw new Error('the end');
  };
  return outcomeOf(restoring({ lastLook }, other));
}

describe('a restore that is asked to stop under its last look', () => {
  test('changes nothing and leaves no mark', async () => {
    const asked = new AbortController();
    const lastLook = async () => asked.abort();
    const error = await outcomeOf(restoring({ lastLook, signal: asked.signal }));
    expect(error).toMatchObject({ name: 'AbortError' });
    expect(await all()).toBe(held);
    expect(await readHeld(database.db)).toMatchObject({ restoring: null });
  });

  test('does not look on', async () => {
    const asked = new AbortController();
    const { head } = await checkBackup(file);
    const room = await makeRoom(database.db, {
      head,
      replace: true,
      env,
      terminal,
      signal: asked.signal,
      report: ({ step }) => {
        if (step === 'Looking once more') asked.abort();
      },
    });
    await expect(room.lastLook()).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a restore whose process ends under its last look', () => {
  test('says why it ended, and not that its mark could not be taken away', async () => {
    expect(await endUnderTheLook()).toMatchObject({ message: 'the end' });
    expect(await readHeld(database.db)).toMatchObject({ restoring: { file, phase: 'looking' } });
  });

  test('leaves a graph that the next start takes for whole', async () => {
    await endUnderTheLook();
    expect(await applySchema(database.db)).toEqual({ rebuild: false });
    expect(await all()).toBe(held);
    expect(await readHeld(database.db)).toMatchObject({ restoring: null });
  });

  test('leaves a graph that the next restore replaces with consent alone, and saves first', async () => {
    await endUnderTheLook();
    const { head } = await checkBackup(file);
    const asking = { head, env, terminal, report };
    await expect(makeRoom(database.db, { ...asking, replace: false })).rejects.toThrow(/--replace saves it/);
    const room = await makeRoom(database.db, { ...asking, replace: true });
    await restoring(room);
    expect(await all()).not.toBe(held);
    await putBack(room.before ?? '');
    expect(await all()).toBe(held);
  });

  test('leaves a database without a graph as it found it', async () => {
    await clear(database.db);
    await endUnderTheLook();
    expect(await applySchema(database.db)).toEqual({ rebuild: false });
    await clear(database.db);
    await restoring({ lastLook: () => Promise.reject(new Error('the end')) }).catch(() => undefined);
    expect(await database.db.records('MATCH (n) RETURN count(n) AS n')).toEqual([{ n: 0 }]);
  });
});

describe('whoever comes under the last look of a restore', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['a start', () => applySchema(database.db)],
    ['another restore', async () => putBack(await kept())],
  ])('is not in its way and does not lose anything: %s', async (_, comes) => {
    await expect(restoring({ lastLook: async () => void (await comes()) })).rejects.toThrow(
      /begun to use this database .* Nothing was changed/,
    );
    expect(await all()).toBe(held);
    expect(await readHeld(database.db)).toMatchObject({ restoring: null });
  });

  async function kept(): Promise<string> {
    const other = newFile();
    await backUp(database.db, { file: other, report });
    return other;
  }
});

describe('a restore over one that has not come to its end', () => {
  beforeEach(async () => {
    const asked = new AbortController();
    const stop = () => asked.abort();
    await outcomeOf(restoring({ report: stop, signal: asked.signal }));
  });

  test.each<[string, () => Promise<unknown>]>([
    ['is stopped', () => restoring({ lastLook: () => Promise.reject(new Error('the end')) })],
    ['ends', endUnderTheLook],
  ])('and that %s under its own last look leaves it marked as a part of a graph', async (_, attempt) => {
    await outcomeOf(attempt());
    expect(await readHeld(database.db)).toMatchObject({ restoring: { file, phase: 'clearing' } });
    await expect(applySchema(database.db)).rejects.toThrow(/is a part of a graph/);
  });

  test('that was begun by an earlier version, which told no phase, ends well', async () => {
    await database.db.write({ purpose: 'a test' }, (tx) =>
      tx.run('MATCH (r:Redthread) SET r.restoring = $mark', {
        mark: JSON.stringify({ id: 'earlier', file, since: 'yesterday', before: null }),
      }),
    );
    await expect(applySchema(database.db)).rejects.toThrow(/is a part of a graph/);
    const { head } = await checkBackup(file);
    await restoring(await makeRoom(database.db, { head, replace: false, env, terminal, report }));
    expect(await applySchema(database.db)).toEqual({ rebuild: false });
  });
});
