import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { toEnvironment } from './an-app.ts';
import type { TestDatabase } from './database.ts';
import { asShipped, toStart } from './programs/to-start.ts';
import { environmentOfApp } from './test-env.ts';
import { endWorkersApp } from './workers-app.ts';

type Command = 'backup' | 'restore';

/** What `npm run backup` and `npm run restore` do with this database, and a home for what they write. */
export function backupCommands(database: TestDatabase) {
  const home = mkdtempSync(join(tmpdir(), 'redthread-home-'));
  let count = 0;
  // Nothing is restored beside a Redthread that uses the same server.
  beforeAll(endWorkersApp);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const environment = () => ({
    ...environmentOfApp(),
    ...toEnvironment(database.address),
    REDTHREAD_HOME: home,
  });
  const runBy = (way: typeof toStart, { command, args }: { command: Command; args: string[] }) => {
    const start = [...way(`server/backup/run-${command}`), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, start, {
      encoding: 'utf8',
      env: environment(),
    });
    expect(stderr).not.toMatch(/\n\s+at /);
    return { status, stdout, stderr };
  };
  return {
    home,
    environment,
    newFile: () => join(home, `${(count += 1)}.jsonl.gz`),
    /** Those that a command has written by itself. */
    savedBy(why: string) {
      const folder = join(home, 'backups');
      if (!existsSync(folder)) return [];
      return readdirSync(folder)
        .filter((name) => name.endsWith(`${why}.jsonl.gz`))
        .map((name) => join(folder, name));
    },
    run: (command: Command, ...args: string[]) => runBy(toStart, { command, args }),
    /** Through tsx. */
    runAsShipped: (command: Command, ...args: string[]) => runBy(asShipped, { command, args }),
  };
}
