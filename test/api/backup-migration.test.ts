import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import supertest from 'supertest';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FACTS_VERSIONS, newestSchema } from '../../server/db/apply-schema.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { anApi } from '../support/an-api.ts';
import { anApp, type AnApp, toEnvironment } from '../support/an-app.ts';
import { load } from '../support/articles.ts';
import { backupCommands } from '../support/backup-commands.ts';
import { headOf } from '../support/backups.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase, emptied } from '../support/database.ts';
import { harbourPackages } from '../support/harbour.ts';
import { toStart } from '../support/programs/to-start.ts';
import { accepting, ADA, BO, LEADS, ownKey, reviewing, said } from '../support/reviewing.ts';

const database = aDatabase({ empty: true });
const { home, savedBy, environment, run } = backupCommands(database);
const api = anApi(database, { home });
/** Each starts a process or three; ten times what that takes is broken (DECISIONS 33). */
const LONG = 300_000;

beforeEach(async () => {
  await emptied(database.db);
});
let app: AnApp | undefined;
afterEach(() => app?.stop());

/** The schema of 015-reviews.cypher. */
const WITH_REVIEWS = 15;
const all = () => fingerprint(database.db, 'all');

describe('a graph of an older schema', () => {
  const older = { schema: newestSchema() - 1, ...FACTS_VERSIONS };
  const start = (folder: string) =>
    spawnSync(process.execPath, toStart('seed/run'), {
      encoding: 'utf8',
      env: { ...environment(), REDTHREAD_HOME: folder },
    });
  const setOlder = (numbers: Partial<Record<keyof typeof older, number>> = {}) =>
    database.db.write({ purpose: 'a test' }, (tx) =>
      tx.run('MATCH (r:Redthread) SET r += $older', { older: { ...older, ...numbers } }),
    );
  const indexes = async () => (await database.db.records('SHOW INDEXES YIELD name')).map(({ name }) => name);
  const versions = async () =>
    (await database.db.records('MATCH (r:Redthread) RETURN r.schema AS schema'))[0]?.['schema'];

  test(
    'is saved before it is changed, and that backup is brought up to date when it is restored',
    async () => {
      await load(database.db, harbourPackages());
      await setOlder();
      const before = await all();
      const { status, stdout } = start(home);
      expect(status).toBe(0);
      const [saved = '', ...more] = savedBy('before-migration');
      expect(more).toEqual([]);
      expect(stdout).toContain(`it is saved into ${saved} before it is brought up to date`);
      expect(headOf(saved).versions).toEqual(older);
      expect(await versions()).toBe(newestSchema());

      await clear(database.db);
      expect(run('restore', saved)).toMatchObject({ status: 0, stderr: '' });
      expect(await all()).toBe(before);
      expect(await versions()).toBe(newestSchema());
      expect(savedBy('before-migration')).toEqual([saved]);
    },
    LONG,
  );

  test(
    'stays as it is where it cannot be saved',
    async () => {
      await load(database.db, harbourPackages());
      await setOlder();
      const file = join(home, 'no-folder');
      writeFileSync(file, '');
      const { status, stderr } = start(file);
      expect(status).toBe(1);
      expect(stderr).toContain('so it was left as it is');
      expect(stderr).toContain('its folder is a file');
      expect(await versions()).toBe(older.schema);
    },
    LONG,
  );

  test(
    'with articles under review is brought up by the app, which goes on with them where they were',
    async () => {
      const before = reviewing(api);
      const id = await before.reviewed();
      await before.published(id);
      await before.decide(id, accepting(ownKey(), said([ADA, 'SUPPORTS', BO], 'met')));
      const { row, text, steps } = await before.accountOf(id);
      const { relation, claims } = await before.evidenceOf(LEADS);
      // As the first Redthread left it that had reviews: before there were repairs, its facts made by an older projection.
      await database.db.schema('DROP INDEX judgement_about');
      await setOlder({ schema: WITH_REVIEWS, projection: FACTS_VERSIONS.projection - 1 });
      const kept = savedBy('before-migration').length;

      app = await anApp({ ...toEnvironment(database.address), REDTHREAD_HOME: home });
      const { url } = app;
      const after = reviewing(() => supertest(url));
      const [mark] = await database.db.records('MATCH (r:Redthread) RETURN properties(r) AS now');
      expect(mark?.['now']).toMatchObject({ schema: newestSchema(), ...FACTS_VERSIONS });
      expect(savedBy('before-migration')).toHaveLength(kept + 1);
      expect(await indexes()).toContain('judgement_about');
      expect(await after.accountOf(id)).toMatchObject({ row, text, steps });
      expect(row).toMatchObject({ state: 'changed', steps: 6 });
      expect(await after.evidenceOf(LEADS)).toEqual({
        ...(await before.evidenceOf(LEADS)),
        relation,
        claims,
      });
      await after.published(id);
      expect((await after.accountOf(id)).row.state).toBe('published');
    },
    LONG,
  );

  test(
    'with nothing in it is not worth a file',
    async () => {
      await setOlder();
      const before = savedBy('before-migration');
      expect(start(home)).toMatchObject({ status: 0, stderr: '' });
      expect(await versions()).toBe(newestSchema());
      expect(savedBy('before-migration')).toEqual(before);
    },
    LONG,
  );
});
