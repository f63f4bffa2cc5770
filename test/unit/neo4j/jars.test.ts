import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { haveJars } from '../../../server/neo4j/jars.ts';
import type { Progress } from '../../../server/neo4j/neo4j.ts';
import { testFolders, writeProgram } from '../../support/neo4j/folders.ts';
import { serveJars } from '../../support/neo4j/jar-server.ts';
import { aJar, putJar, type TestJar } from '../../support/neo4j/jars.ts';

const folder = testFolders();
const jars = [aJar('one'), aJar('two'), aJar('three')] as const;
const lock = jars.map(({ jar }) => jar);

/** A machine with these folders and nothing else. */
async function fetchOn(machine: { cache?: string; repository?: string; bin?: string }) {
  const cache = machine.cache ?? folder();
  const server = await serveJars({ jars: [...jars], cache });
  const told: Progress[] = [];
  try {
    await haveJars({
      cache,
      lock,
      repository: machine.repository ?? folder(),
      path: machine.bin ?? '',
      mavenBase: server.base,
      report: (progress) => told.push(progress),
    });
  } finally {
    await server.close();
  }
  const notes = told.flatMap((progress) => (progress.kind === 'note' ? [progress.text] : []));
  return { cache, notes, downloaded: server.asked.map(({ path }) => path) };
}

/** A stand-in for Maven that copies a prepared folder to where it is told, and prints as Maven prints. */
function aMaven({ holding, failing = false }: { holding: TestJar[]; failing?: boolean }): string {
  const bin = folder();
  const store = folder();
  for (const jar of holding) putJar(store, jar);
  const body = failing
    ? 'echo "[ERROR] Could not resolve: no such mirror"; exit 1'
    : `for word in "$@"; do case $word in -DoutputDirectory=*) out=\${word#*=};; esac; done
mkdir -p "$out" && cp -r ${store}/. "$out"`;
  writeProgram(join(bin, 'mvn'), `#!/bin/sh\nPATH=/usr/bin:/bin\n${body}\n`);
  return bin;
}

function folderWith(...held: TestJar[]): string {
  const made = folder();
  for (const jar of held) putJar(made, jar);
  return made;
}

const expectAll = (cache: string) => {
  for (const { jar, bytes } of jars) expect(readFileSync(join(cache, jar.path)).equals(bytes)).toBe(true);
};

describe('where the jars come from', () => {
  test('nowhere, when the cache holds them all', async () => {
    const { notes, downloaded } = await fetchOn({ cache: folderWith(...jars) });
    expect({ notes, downloaded }).toEqual({ notes: [], downloaded: [] });
  });

  test('only what is missing is downloaded', async () => {
    const { cache, downloaded } = await fetchOn({
      cache: folderWith(jars[0]),
      repository: folderWith(jars[1]),
    });
    expect(downloaded).toEqual([jars[2].jar.path]);
    expectAll(cache);
  });

  test('a jar in the cache that was changed since is fetched anew', async () => {
    const cache = folderWith(...jars);
    writeFileSync(join(cache, jars[1].jar.path), Buffer.alloc(jars[1].jar.size, '?'));
    const { downloaded } = await fetchOn({ cache });
    expect(downloaded).toEqual([jars[1].jar.path]);
    expectAll(cache);
  });

  test('another jar under the right name in the local Maven repository is named and looked past', async () => {
    const repository = folderWith(jars[0]);
    putJar(repository, { jar: jars[1].jar, bytes: Buffer.alloc(jars[1].jar.size, '?') });
    const { cache, notes } = await fetchOn({ repository });
    expect(notes.join('\n')).toContain(`${join(repository, jars[1].jar.path)} is not the jar we expect`);
    expectAll(cache);
  });

  test('Maven is asked before anything is downloaded', async () => {
    const { cache, downloaded } = await fetchOn({ bin: aMaven({ holding: [...jars] }) });
    expect(downloaded).toEqual([]);
    expectAll(cache);
  });

  test('where Maven fails, its reason is told and the download takes over', async () => {
    const { cache, notes, downloaded } = await fetchOn({ bin: aMaven({ holding: [], failing: true }) });
    expect(notes.join('\n')).toContain('Could not resolve: no such mirror');
    expect(downloaded).toHaveLength(3);
    expectAll(cache);
  });

  test('a wrong jar from Maven stops with its name', async () => {
    const wrong = { jar: jars[1].jar, bytes: Buffer.alloc(jars[1].jar.size, '?') };
    const fetched = fetchOn({ bin: aMaven({ holding: [jars[0], wrong, jars[2]] }) });
    await expect(fetched).rejects.toMatchObject({
      code: 'wrong-jar',
      message: expect.stringContaining('two-1.0.jar'),
    });
  });

  test('two starts at once fetch each jar once', async () => {
    const cache = folder();
    const [first, second] = await Promise.all([fetchOn({ cache }), fetchOn({ cache })]);
    expect([...first.downloaded, ...second.downloaded].toSorted()).toEqual(
      lock.map(({ path }) => path).toSorted(),
    );
  });
});
