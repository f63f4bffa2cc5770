import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { toRandom } from '../../seed/generate.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { seedOfToday } from '../prove/seed.ts';
import { anApp, runMain, toEnvironment } from '../support/an-app.ts';
import { load } from '../support/articles.ts';
import { backupCommands } from '../support/backup-commands.ts';
import { headOf, linesOf, packed } from '../support/backups.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase, emptied, laySeed } from '../support/database.ts';
import { writeGenerated } from '../support/generated-graph.ts';
import { harbourPackages } from '../support/harbour.ts';
import { toStart } from '../support/programs/to-start.ts';

const database = aDatabase({ empty: true });
const backups = backupCommands(database);
const { newFile, savedBy, environment, run, runAsShipped } = backups;
const SEED = seedOfToday();
/** Each starts a process or five; ten times what that takes is broken (DECISIONS 33). */
const LONG = 300_000;

beforeEach(async () => {
  await emptied(database.db);
});

const all = () => fingerprint(database.db, 'all');

describe('by command, into a Neo4j behind NEO4J_URI', () => {
  test(
    'a graph is saved, wiped and restored; nothing is written over or replaced without a word',
    async () => {
      await load(database.db, harbourPackages());
      const before = await all();
      const file = newFile();
      expect(run('backup', file)).toMatchObject({ status: 0, stderr: '' });
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(readdirSync(backups.home)).toEqual([file.slice(backups.home.length + 1)]);

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
      expect(restored.stdout).toContain('the fingerprint is that of the backup');
      expect(restored.stdout).toMatch(/Restoring +█+ (\d+)\/\1\n/);
      expect(await all()).toBe(before);
    },
    LONG,
  );

  test(
    'of one whose fingerprints were taken another way it is said that they were not compared',
    async () => {
      await load(database.db, harbourPackages());
      const before = await all();
      const file = newFile();
      run('backup', file);
      const { fingerprint: held, ...rest } = headOf(file);
      const head = { ...rest, fingerprint: { ...held, way: held.way - 1, desk: '0'.repeat(64) } };
      writeFileSync(file, packed([JSON.stringify(head), ...linesOf(file).slice(1, -1)]));
      await emptied(database.db);
      const { status, stdout } = run('restore', file);
      expect(status).toBe(0);
      expect(stdout).toMatch(/took fingerprints another way.*was not compared with it/);
      expect(stdout).not.toContain('the fingerprint is that of the backup');
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
      const files = readdirSync(backups.home);
      expect(run('backup').stderr).toContain('npm run backup -- FILE');
      expect(run('restore', 'a', 'b').stderr).toContain('npm run restore -- FILE');
      expect(run('restore', 'a', '--force').stderr).toContain('npm run restore -- FILE');
      expect(run('backup', backups.home).stderr).toContain('is a folder');
      writeFileSync(join(backups.home, 'text'), '');
      expect(run('backup', join(backups.home, 'text', 'file')).stderr).toContain('its folder is a file');
      expect(run('restore', join(backups.home, 'none')).stderr).toContain('is not there');
      // Where Linux has it, no folder can be made in it, and the system says that it is not there itself.
      const said = existsSync('/proc/self')
        ? run('backup', '/proc/none/file').stderr
        : 'its folder cannot be made';
      expect(said).toContain('its folder cannot be made');
      rmSync(join(backups.home, 'text'));
      expect(readdirSync(backups.home)).toEqual(files);
    },
    LONG,
  );

  test(
    'a file that the disk does not take leaves nothing behind',
    async () => {
      await load(database.db, harbourPackages());
      const files = readdirSync(backups.home);
      const limited = `ulimit -f 1; exec "$0" "$@"`;
      const { status, stderr } = spawnSync(
        'bash',
        ['-c', limited, process.execPath, ...toStart('server/backup/run-backup'), newFile()],
        { encoding: 'utf8', env: environment() },
      );
      expect(status).toBe(1);
      expect(stderr).toContain('it grew larger than a file may be here');
      expect(stderr).toContain('Nothing is left of it; the graph is as it was.');
      expect(readdirSync(backups.home)).toEqual(files);
    },
    LONG,
  );

  test(
    'while Redthread runs its graph is saved, and not replaced',
    async () => {
      await laySeed(database.db, database.address);
      const app = await anApp({ ...toEnvironment(database.address), REDTHREAD_HOME: backups.home });
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
    await writeGenerated(db, { seed: SEED, entities: 2_500, relations: 10_000, withLines: true });
    const before = await all();
    const file = newFile();
    run('backup', file);
    await emptied(db);

    const child = spawn(process.execPath, [...toStart('server/backup/run-restore'), file], {
      env: environment(),
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const { nodes, relationships } = headOf(file);
    const enough = Math.floor((nodes + relationships) * 0.6 * toRandom(SEED)());
    for (let there = 0; there <= enough;) {
      const [row] = await db.records(
        'RETURN COUNT { MATCH (n) WHERE NOT n:Lock|Redthread } + COUNT { ()-->() } AS there',
      );
      there = Number(row?.['there']);
    }
    child.kill('SIGKILL');
    await ended;
    expect(await all()).not.toBe(before);

    const app = runMain({ ...toEnvironment(database.address), REDTHREAD_HOME: backups.home });
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
