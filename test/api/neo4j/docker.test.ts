import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { findNeo4j } from '../../../server/neo4j/ladder.ts';
import type { Neo4j } from '../../../server/neo4j/neo4j.ts';
import { verifyReach } from '../../../server/neo4j/reach.ts';
import { aDatabase } from '../../support/database.ts';
import { testFolders } from '../../support/neo4j/folders.ts';
import { standInDocker } from '../../support/neo4j/stand-in-docker.ts';

const database = aDatabase({ bare: true });
const path = process.env['PATH'];
let found: Neo4j[] = [];

afterEach(async () => {
  for (const neo4j of found) await neo4j.stop();
  found = [];
  process.env['PATH'] = path;
});
// After the hook above: what is stopped there still needs its folder.
const folder = testFolders();

type Machine = Omit<Parameters<typeof standInDocker>[0], 'bin' | 'target'>;

function aMachine(docker: Machine = {}) {
  const home = folder();
  const bin = folder();
  // The stand-in's Neo4j has a password already: the home must know it, as if it had made it.
  mkdirSync(join(home, 'docker'));
  writeFileSync(join(home, 'docker', 'password'), database.address.password);
  const { calls, proxyPid } = standInDocker({
    bin,
    target: Number(new URL(database.address.uri).port),
    ...docker,
  });
  const notes: string[] = [];
  const find = async () => {
    process.env['PATH'] = bin;
    const report = (progress: { kind: string; text?: string }) =>
      void notes.push(progress.text ?? progress.kind);
    const neo4j = await findNeo4j({ force: 'docker', home, cache: folder(), report });
    found.push(neo4j);
    return neo4j;
  };
  const letGo = async (neo4j: Neo4j) => {
    found = found.filter((other) => other !== neo4j);
    await neo4j.stop();
  };
  const called = (word: string) =>
    readFileSync(calls, 'utf8')
      .split('\n')
      .filter((line) => line.includes(word));
  return { home, notes, find, letGo, called, isUp: () => existsSync(proxyPid) };
}

describe('Neo4j in Docker', () => {
  test('is started once for two users, and stopped when the last lets go', async () => {
    const machine = aMachine();
    const [first, second] = [await machine.find(), await machine.find()];
    expect(first).toMatchObject({ rung: 'docker', uri: second.uri });
    await verifyReach(first);
    expect(machine.called(' up ')).toHaveLength(1);
    await machine.letGo(first);
    expect(machine.isUp()).toBe(true);
    await machine.letGo(second);
    expect(machine.isUp()).toBe(false);
  });

  test('keeps its port from one start to the next', async () => {
    const machine = aMachine();
    const first = await machine.find();
    await machine.letGo(first);
    expect((await machine.find()).uri).toBe(first.uri);
  });

  test('has its password in a file for this user only', async () => {
    const machine = aMachine();
    await machine.find();
    const file = join(machine.home, 'docker', 'neo4j.env');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(machine.called('').join('\n')).not.toContain(database.address.password);
  });

  test('is started by version 1 of compose where there is no plug-in', async () => {
    const machine = aMachine({ compose: 'program' });
    await machine.find();
    expect(machine.called('docker-compose').join('\n')).toMatch(
      /-f \S+docker-compose\.yml -p redthread-\w{8} up -d neo4j/,
    );
  });

  test('is not looked for where compose is missing', async () => {
    await expect(aMachine({ compose: 'none' }).find()).rejects.toMatchObject({
      code: 'no-docker',
      message: expect.stringContaining('neither `docker compose` nor `docker-compose`'),
    });
  });

  test.each([
    ['silent', 'Cannot connect to the Docker daemon'],
    ['hangs', 'did not answer in time'],
  ] as const)('is not there with a client whose engine %s', async (engine, words) => {
    await expect(aMachine({ engine }).find()).rejects.toMatchObject({
      code: 'no-docker',
      message: expect.stringContaining(words),
      remedy: expect.stringContaining('Start Docker'),
    });
  });

  test('that stays unwell is told with its last words', async () => {
    const machine = aMachine({ health: 'unhealthy' });
    await expect(machine.find()).rejects.toMatchObject({
      code: 'docker-failed',
      message: expect.stringContaining('what Neo4j said last'),
    });
    expect(machine.isUp()).toBe(false);
  });
});
