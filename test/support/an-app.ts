import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../../server/neo4j/free-port.ts';
import type { Address } from './database.ts';
import { toStart } from './programs/to-start.ts';
import { environmentOfApp } from './test-env.ts';

export const ROOT = join(import.meta.dirname, '..', '..');
/** A start with a seed to load takes seconds; ten times that is broken (DECISIONS 33). */
export const START_DEADLINE_MS = 90_000;
/** What is printed when the address answers. */
export const READY = /Redthread is ready: (http:\S+)/;

export interface AnApp {
  url: string;
  pid: number;
  /** What it has printed so far, both streams in order. */
  printed(): string;
  /** Settles with the exit code when the process has ended, whoever ended it. */
  ended: Promise<number | null>;
  /** Asks it to stop as Ctrl+C does and waits for the end. */
  stop(): Promise<number | null>;
  /** Ends it at once, as kill -9 does. */
  kill(): Promise<number | null>;
}

/** Runs Redthread as a process of its own until it prints its address. `workersApp` starts it as `npm start` does. */
export async function anApp(environment: Record<string, string | undefined>): Promise<AnApp> {
  const port = environment['REDTHREAD_PORT'] ?? String(await freePort());
  const app = runMain({ ...environment, REDTHREAD_PORT: port });
  const url = await readyAddress(app);
  return { ...app, url };
}

/** The variables that point the app at a database of the tests. */
export function toEnvironment({ uri, user, password, database }: Address): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

/** The process from its start on, ready or not. */
export function runMain(
  environment: Record<string, string | undefined>,
): Omit<AnApp, 'url'> & { child: ChildProcess } {
  const child = spawn(process.execPath, toStart('server/main'), {
    cwd: ROOT,
    env: { ...environmentOfApp(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  const endWithUs = () => void child.kill('SIGKILL');
  process.once('exit', endWithUs);
  void ended.then(() => process.off('exit', endWithUs));
  return {
    child,
    pid: child.pid ?? 0,
    printed: () => output,
    ended,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
    kill() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

function readyAddress({ child, printed, ended }: ReturnType<typeof runMain>): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const address = READY.exec(printed())?.[1];
      if (address !== undefined) settle(() => resolve(address));
    };
    const fail = (why: string) => settle(() => reject(new Error(`${why}; it printed:\n${printed()}`)));
    const late = setTimeout(() => fail('Redthread did not become ready'), START_DEADLINE_MS);
    const settle = (act: () => void) => {
      clearTimeout(late);
      child.stdout?.off('data', look);
      act();
    };
    child.stdout?.on('data', look);
    void ended.then((code) => fail(`Redthread ended with code ${String(code)}`));
  });
}
