import { closeSync, openSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as passes } from 'node:timers/promises';
import { freePort } from '../../server/neo4j/free-port.ts';
import { isRunning, whenGone } from '../../server/neo4j/processes.ts';
import { READY, ROOT, START_DEADLINE_MS, toEnvironment } from './an-app.ts';
import type { Address } from './database.ts';
import { asShipped } from './programs/to-start.ts';
import { environmentOfApp } from './test-env.ts';

interface Noted {
  url: string;
  pid: number;
}

/**
 * The app on this worker's server, without the analyst's texts: started by the first file that asks and left to the
 * next ones, for a start costs seconds. Between two files the graph is put back under it, as a backup is; the next
 * page that is opened knows nothing of the last. `end-run.ts` ends it.
 */
export async function workersApp(address: Address): Promise<string> {
  const { folder, note } = noteOfWorker();
  const known = await noted(note);
  if (known !== undefined && isRunning(known.pid)) return known.url;
  const started = await start(address, { folder, log: `${note}.log` });
  await writeFile(note, JSON.stringify(started));
  return started.url;
}

/** For a file that needs its server to itself; the next one that asks for the app starts another. */
export async function endWorkersApp(): Promise<void> {
  const known = await noted(noteOfWorker().note);
  if (known === undefined || !isRunning(known.pid)) return;
  process.kill(known.pid, 'SIGTERM');
  await whenGone(known.pid);
}

function noteOfWorker(): { folder: string; note: string } {
  const folder = process.env['REDTHREAD_TEST_RUN'];
  if (folder === undefined) throw new Error('Only a run of Jest has workers.');
  return { folder, note: join(folder, `worker-${process.env['JEST_WORKER_ID']}.app`) };
}

/** What this very worker wrote. */
async function noted(note: string): Promise<Noted | undefined> {
  const text = await readFile(note, 'utf8').catch(() => null);
  return text === null ? undefined : (JSON.parse(text) as Noted);
}

/** It writes into a file: a pipe would end with the test file that opened it. */
async function start(address: Address, { folder, log }: { folder: string; log: string }): Promise<Noted> {
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, asShipped('server/main'), {
    cwd: ROOT,
    env: {
      ...environmentOfApp(),
      ...toEnvironment(address),
      ARTICLES_DIR: undefined,
      REDTHREAD_PORT: String(await freePort()),
    },
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  const { pid } = child;
  if (pid === undefined) throw new Error('Redthread could not be started.');
  await writeFile(join(folder, 'servers', String(pid)), '');
  const until = Date.now() + START_DEADLINE_MS;
  for (;;) {
    const isThere = isRunning(pid);
    const printed = await readFile(log, 'utf8');
    const url = READY.exec(printed)?.[1];
    if (url !== undefined) return { url, pid };
    if (!isThere || Date.now() > until)
      throw new Error(`Redthread did not become ready; it printed:\n${printed}`);
    await passes(50);
  }
}
