import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findOptionsFrom } from '../../../server/neo4j/from-env.ts';
import { commandFor } from '../../../server/neo4j/launch.ts';
import { localNeo4j } from '../../../server/neo4j/local.ts';
import type { Neo4j } from '../../../server/neo4j/neo4j.ts';
import { isRunning, runsCommand, whenGone } from '../../../server/neo4j/processes.ts';
import { verifyReach, type Address } from '../../../server/neo4j/reach.ts';
import { Server } from '../../../server/neo4j/register.ts';
import { testEnv } from '../../support/test-env.ts';

const slow = 180_000;
const { cache } = findOptionsFrom(testEnv());
const program = join(import.meta.dirname, '../../support/neo4j/use-local.ts');
let home: string;
let users: ChildProcess[] = [];

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'redthread-home-'));
});

afterAll(async () => {
  for (const user of users) user.kill('SIGKILL');
  const pid = registered()?.pid;
  if (pid !== undefined && runsCommand({ pid, words: commandFor(join(home, 'local', 'server')) })) {
    process.kill(pid, 'SIGKILL');
    await whenGone(pid);
  }
  rmSync(home, { recursive: true, force: true });
});

/** The server that the home's register names. */
function registered(): Server | undefined {
  const { server } = JSON.parse(readFileSync(join(home, 'local', 'register.json'), 'utf8')) as {
    server?: unknown;
  };
  return Server.optional().parse(server);
}

async function aUser(): Promise<{ process: ChildProcess; address: Address; notes: string[] }> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, home, cache], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  users = [...users, child];
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  // Written by use-local.ts.
  const { notes, ...address } = JSON.parse(line) as Address & { notes: string[] };
  return { process: child, address, notes };
}

async function here(): Promise<{ neo4j: Neo4j; notes: string[]; told: (words: string) => Promise<void> }> {
  const notes: string[] = [];
  const waiting = new Set<() => void>();
  const neo4j = await localNeo4j({
    home,
    cache,
    report(progress) {
      notes.push(progress.kind === 'note' ? progress.text : progress.kind);
      for (const look of waiting) look();
    },
  });
  const told = (words: string) =>
    new Promise<void>((resolve) => {
      const look = () => void (notes.some((note) => note.includes(words)) && resolve());
      waiting.add(look);
      look();
    });
  return { neo4j, notes, told };
}

// One life of a server, told in order: each test goes on where the one before it stopped.
describe('our own Neo4j', () => {
  test(
    'outlives an app that is killed, serves the next one, and stops with its last user',
    async () => {
      const first = await aUser();
      const started = registered();
      await verifyReach(first.address);
      expect(first.address.uri).toBe(`neo4j://127.0.0.1:${started?.port}`);

      first.process.kill('SIGKILL');
      await once(first.process, 'exit');
      await verifyReach(first.address);

      const second = await here();
      expect(second.notes).toEqual([`using the Neo4j that already runs (process ${started?.pid})`]);
      const third = await aUser();
      expect(registered()).toEqual(started);

      await second.neo4j.stop();
      await verifyReach(third.address);
      third.process.stdin?.end();
      await once(third.process, 'exit');
      expect(isRunning(started?.pid ?? 0)).toBe(false);
      expect(registered()).toBeUndefined();
    },
    slow,
  );

  test(
    'starts past a stale register, keeps its password, and comes back on its port when it is killed',
    async () => {
      // Our own pid stands in for one that another program has got since.
      const register = join(home, 'local', 'register.json');
      writeFileSync(register, JSON.stringify({ server: { pid: process.pid, port: 1 }, users: [] }));
      const password = readFileSync(join(home, 'local', 'password'), 'utf8').trim();

      const { neo4j, told } = await here();
      const before = registered();
      expect(before?.pid).not.toBe(process.pid);
      expect(neo4j.password).toBe(password);

      process.kill(before?.pid ?? 0, 'SIGKILL');
      await told('Neo4j runs again');
      const after = registered();
      expect(after?.port).toBe(before?.port);
      expect(after?.pid).not.toBe(before?.pid);
      await verifyReach(neo4j);

      await neo4j.stop();
      expect(isRunning(after?.pid ?? 0)).toBe(false);
    },
    slow,
  );

  test('keeps its password from other users of this machine', () => {
    for (const file of ['password', 'register.json'])
      expect(statSync(join(home, 'local', file)).mode & 0o777).toBe(0o600);
    expect(statSync(join(home, 'local')).mode & 0o777).toBe(0o700);
  });
});
