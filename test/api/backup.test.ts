import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toRandom } from '../../seed/generate.ts';
import { FACTS_VERSIONS, applySchema, newestSchema } from '../../server/db/apply-schema.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { seedOfToday } from '../prove/seed.ts';
import { anApp, runMain, toEnvironment } from '../support/an-app.ts';
import { load } from '../support/articles.ts';
import { headOf } from '../support/backups.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';
import { writeGenerated } from '../support/generated-graph.ts';
import { harbourPackages } from '../support/harbour.ts';
import { asShipped, toStart } from '../support/programs/to-start.ts';
import { environmentOfApp } from '../support/test-env.ts';
import { endWorkersApp } from '../support/workers-app.ts';

const database = aDatabase({ empty: true });
const home = mkdtempSync(join(tmpdir(), 'redthread-home-'));
const SEED = seedOfToday();
/** Each starts a process or five; ten times what that takes is broken (DECISIONS 33). */
const LONG = 300_000;
let count = 0;

// Nothing is restored beside a Redthread that uses the same server.
beforeAll(endWorkersApp);
afterAll(() => rmSync(home, { recursive: true, force: true }));
beforeEach(async () => {
  await clear(database.db);
  await applySchema(database.db);
});

const newFile = () => join(home, `${(count += 1)}.jsonl.gz`);
const all = () => fingerprint(database.db, 'all');
const savedBy = (why: string) => {
  const folder = join(home, 'backups');
  return readdirSync(folder)
    .filter((name) => name.endsWith(`${why}.jsonl.gz`))
    .map((name) => join(folder, name));
};
const environment = () => ({
  ...environmentOfApp(),
  ...toEnvironment(database.address),
  REDTHREAD_HOME: home,
});

type Name = 'backup' | 'restore';
const run = (name: Name, ...args: string[]) => runBy(toStart, { name, args });
/** As `npm run backup` and `npm run restore` do. */
const runAsShipped = (name: Name, ...args: string[]) => runBy(asShipped, { name, args });

function runBy(way: typeof toStart, { name, args }: { name: Name; args: string[] }) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...way(`server/backup/run-${name}`), ...args],
    {
      encoding: 'utf8',
      env: environment(),
    },
  );
  expect(stderr).not.toMatch(/\n\s+at /);
  return { status, stdout, stderr };
}

describe('by command, into a Neo4j behind NEO4J_URI', () => {
  test(
    'a graph is saved, wiped and restored; nothing is written over or replaced without a word',
    async () => {
      await load(database.db, harbourPackages());
      const before = await all();
      const file = newFile();
      expect(run('backup', file)).toMatchObject({ status: 0, stderr: '' });
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(readdirSync(home)).toEqual([file.slice(home.length + 1)]);

      expect(run('backup', file)).toMatchObject({ status: 1, stderr: expect.stringContaining('--force') });
      expect(run('backup', file, '--force')).toMatchObject({ status: 0, stderr: '' });
      expect(run('restore', file)).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/holds a graph already, and it was left as it is. --replace/),
      });
      expect(await all()).toBe(before);

      await clear(database.db);
      const restored = run('restore', file);
      expect(restored).toMatchObject({ status: 0, stderr: '' });
      expect(restored.stdout).toMatch(/Restoring +█+ (\d+)\/\1\n/);
      expect(await all()).toBe(before);
    },
    LONG,
  );

  test(
    'what is replaced is saved first, and comes back the same way',
    async () => {
      await load(database.db, harbourPackages());
      const file = newFile();
      runAsShipped('backup', file);
      const kept = await all();
      await database.db.write({ purpose: 'a test' }, (tx) => tx.run('CREATE (:Remark {text: "new"})'));
      const before = await all();
      const { status, stdout } = runAsShipped('restore', file, '--replace');
      expect(status).toBe(0);
      expect(await all()).toBe(kept);
      const [saved = ''] = savedBy('before-restore');
      expect(stdout).toContain(saved);
      expect(runAsShipped('restore', saved, '--replace').status).toBe(0);
      expect(await all()).toBe(before);
    },
    LONG,
  );

  test(
    'what cannot be meant is told in words, and nothing is left of it',
    () => {
      const files = readdirSync(home);
      expect(run('backup').stderr).toContain('npm run backup -- FILE');
      expect(run('restore', 'a', 'b').stderr).toContain('npm run restore -- FILE');
      expect(run('restore', 'a', '--force').stderr).toContain('npm run restore -- FILE');
      expect(run('backup', home).stderr).toContain('is a folder');
      writeFileSync(join(home, 'text'), '');
      expect(run('backup', join(home, 'text', 'file')).stderr).toContain('its folder is a file');
      expect(run('restore', join(home, 'none')).stderr).toContain('is not there');
      rmSync(join(home, 'text'));
      expect(readdirSync(home)).toEqual(files);
    },
    LONG,
  );

  test(
    'a file that the disk does not take leaves nothing behind',
    async () => {
      await load(database.db, harbourPackages());
      const files = readdirSync(home);
      const limited = `ulimit -f 1; exec "$0" "$@"`;
      const { status, stderr } = spawnSync(
        'bash',
        ['-c', limited, process.execPath, ...toStart('server/backup/run-backup'), newFile()],
        { encoding: 'utf8', env: environment() },
      );
      expect(status).toBe(1);
      expect(stderr).toContain('it grew larger than a file may be here');
      expect(stderr).toContain('Nothing is left of it; the graph is as it was.');
      expect(readdirSync(home)).toEqual(files);
    },
    LONG,
  );

  test(
    'while Redthread runs its graph is saved, and not replaced',
    async () => {
      const app = await anApp({ ...toEnvironment(database.address), REDTHREAD_HOME: home });
      const file = newFile();
      expect(run('backup', file).status).toBe(0);
      const before = await all();
      expect(run('restore', file, '--replace').stderr).toContain(`Redthread (process ${app.pid} on `);
      expect(await all()).toBe(before);
      await app.stop();
    },
    LONG,
  );
});

test(
  `a restore that is killed is told by the next start, and repeated it is whole (seed ${SEED})`,
  async () => {
    const { db } = database;
    await writeGenerated(db, { seed: SEED, entities: 4_000, relations: 16_000, withLines: true });
    const before = await all();
    const file = newFile();
    run('backup', file);
    await clear(db);

    const child = spawn(process.execPath, [...toStart('server/backup/run-restore'), file], {
      env: environment(),
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const { nodes, relationships } = headOf(file);
    const enough = Math.floor((nodes + relationships) * 0.6 * toRandom(SEED)());
    for (let there = 0; there <= enough;) {
      const [row] = await db.records('RETURN COUNT { () } + COUNT { ()-->() } AS there');
      there = Number(row?.['there']);
    }
    child.kill('SIGKILL');
    await ended;
    expect(await all()).not.toBe(before);

    const app = runMain({ ...toEnvironment(database.address), REDTHREAD_HOME: home });
    expect(await app.ended).toBe(1);
    expect(app.printed()).toContain(`npm run restore -- ${file}`);
    expect(run('backup', newFile()).stderr).toContain('is a part of a graph');

    const again = run('restore', file);
    expect(again).toMatchObject({ status: 0, stderr: '' });
    expect(again.stdout).toContain('has not come to its end; this one takes its place');
    expect(await all()).toBe(before);
  },
  LONG,
);

describe('a graph of an older schema', () => {
  const older = { schema: newestSchema() - 1, ...FACTS_VERSIONS };
  const start = (folder: string) =>
    spawnSync(process.execPath, toStart('seed/run'), {
      encoding: 'utf8',
      env: { ...environment(), REDTHREAD_HOME: folder },
    });
  const setOlder = () =>
    database.db.write({ purpose: 'a test' }, (tx) =>
      tx.run('MATCH (r:Redthread) SET r += $older', { older }),
    );
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
    'with nothing in it is not worth a file',
    async () => {
      await setOlder();
      const before = savedBy('before-migration').length;
      start(home);
      expect(savedBy('before-migration')).toHaveLength(before);
    },
    LONG,
  );
});
