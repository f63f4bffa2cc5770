import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Java } from './java.ts';
import { isRunning } from './processes.ts';
import { confText, javaArguments, type Memory } from './settings.ts';
import { Neo4jUnavailable } from './unavailable.ts';

export interface Launch extends Memory {
  /** The server's own folder, as an absolute path: nothing else lives there. */
  home: string;
  java: Java;
  cache: string;
  jars: string[];
  port: number;
  shortLived?: boolean;
}

interface Awaiting {
  home: string;
  pid: number;
  signal?: AbortSignal | undefined;
}

const readyWithinMs = 120_000;
const entryPoint = 'org.neo4j.server.CommunityEntryPoint';

/** Starts the server's process and gives its pid at once; `whenReady` tells when it listens. */
export async function launch(start: Launch): Promise<number> {
  const { home, java, cache, jars, port, heapMb, pagecacheMb, shortLived } = start;
  const conf = join(home, 'conf');
  await mkdir(conf, { recursive: true, mode: 0o700 });
  await writeFile(join(conf, 'neo4j.conf'), confText({ port, pagecacheMb, shortLived }));
  const argumentFile = join(conf, 'java.args');
  await writeFile(argumentFile, javaArguments({ cache, jars, java: java.version, heapMb, shortLived }));
  const log = await open(consoleLog(home), 'w', 0o600);
  try {
    // It writes to a file and leads a group of its own: a crash of ours does not break it, Ctrl-C reaches us first.
    const child = spawn(java.file, [`@${argumentFile}`, ...commandFor(home)], {
      cwd: home,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    child.unref();
    await once(child, 'spawn');
    // Set once 'spawn' has come, and only missing before it.
    return child.pid as number;
  } finally {
    await log.close();
  }
}

/** The part of the command line that names the home, and by which a server of ours is known again. */
export function commandFor(home: string): string[] {
  return [entryPoint, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'];
}

/** Waits until the server says that it listens and that its databases are up. */
export async function whenReady({ home, pid, signal }: Awaiting): Promise<void> {
  const until = Date.now() + readyWithinMs;
  while (Date.now() < until) {
    signal?.throwIfAborted();
    const running = isRunning(pid);
    const said = await readFile(consoleLog(home), 'utf8');
    if (!running) throw await startFailed({ home, what: 'ended before it was ready' });
    if (/Bolt enabled on .*\bStarted\.\s/s.test(said)) return;
    await delay(50);
  }
  throw await startFailed({ home, what: `was not ready within ${readyWithinMs / 1000} seconds` });
}

function consoleLog(home: string): string {
  return join(home, 'console.log');
}

/** The line that explains why the server ended, if one does. */
export async function lastWords(home: string): Promise<string> {
  const said = await readFile(consoleLog(home), 'utf8').catch(() => '');
  const lines = said.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. )/.test(line));
  const telling = lines.findLast((line) => /Caused by|OutOfMemory|ERROR|[Ee]rror/.test(line));
  return (telling ?? lines.at(-1) ?? 'it said nothing').slice(0, 300);
}

async function startFailed({ home, what }: { home: string; what: string }): Promise<Neo4jUnavailable> {
  const words = await lastWords(home);
  if (/locked by another process|store_lock|database_lock/.test(words))
    return new Neo4jUnavailable({
      code: 'home-busy',
      message: `Another Neo4j has the data in ${home} open, and our records do not say which.`,
      remedy: 'End that program, or give Redthread another folder by REDTHREAD_HOME.',
    });
  return new Neo4jUnavailable({
    code: 'start-failed',
    message: `Our own Neo4j ${what}: ${words}`,
    remedy: `Everything it said is in ${consoleLog(home)}. The data in ${home} is as it was.`,
  });
}
