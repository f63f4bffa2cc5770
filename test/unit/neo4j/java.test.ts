import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findJava, parseJavaVersion } from '../../../server/neo4j/java.ts';
import { testFolders, writeProgram } from '../../support/neo4j/folders.ts';

const folder = testFolders();

/** A runtime in a folder of its own, as far as `java -version` goes. */
function aRuntime(inside: string, version: string): string {
  const script = `#!/bin/sh\necho 'openjdk version "${version}" 2025-04-15' >&2\n`;
  writeProgram(join(inside, version, 'bin', 'java'), script);
  return join(inside, version);
}

async function find(places: { javaHome?: string; path?: string; folders?: string[] }) {
  const notes: string[] = [];
  const java = await findJava({
    places: { javaHome: places.javaHome, path: places.path ?? '', folders: places.folders ?? [] },
    report: (progress) => notes.push(progress.kind === 'note' ? progress.text : progress.kind),
  });
  return { java, notes };
}

describe('finding a Java runtime', () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19 LTS', 21],
    ['openjdk version "21-ea" 2023-09-19', 21],
    ['java version "1.8.0_392"', 8],
    ['Picked up _JAVA_OPTIONS: -Xmx1g\nopenjdk version "11.0.2" 2019-01-15', 11],
    ['zsh: command not found: java', undefined],
  ])('reads %s', (said, version) => expect(parseJavaVersion(said)).toBe(version));

  test('takes JAVA_HOME before the path, and the path before the usual folders', async () => {
    const places = folder();
    const [home, onPath, usual] = [aRuntime(places, '17.0.1'), aRuntime(places, '17.0.2'), folder()];
    aRuntime(usual, '17.0.3');
    const path = join(onPath, 'bin');
    expect((await find({ javaHome: home, path, folders: [usual] })).java.file).toContain('17.0.1');
    expect((await find({ path, folders: [usual] })).java.file).toContain('17.0.2');
    expect((await find({ folders: [usual] })).java.file).toContain('17.0.3');
  });

  test('names Java 8 and 11 and looks past them for a better one', async () => {
    const places = folder();
    const path = [aRuntime(places, '1.8.0_392'), aRuntime(places, '11.0.2')]
      .map((home) => join(home, 'bin'))
      .join(':');
    const usual = folder();
    const good = aRuntime(usual, '21.0.4');
    const { java, notes } = await find({ path, folders: [usual] });
    expect(java).toEqual({ file: join(good, 'bin', 'java'), version: 21 });
    expect(notes).toEqual([expect.stringContaining('Java 8 at'), expect.stringContaining('Java 11 at')]);
  });

  test('finds nothing good in Java 25, and says what was found and how to get a good one', async () => {
    const places = folder();
    aRuntime(places, '25.0.1');
    await expect(find({ folders: [places] })).rejects.toMatchObject({
      code: 'no-java',
      message: expect.stringMatching(/Found only Java 25 at .*needs Java 17 or 21/),
      remedy: expect.stringContaining('Install a Java 17 or 21 runtime'),
    });
  });

  test('says so when there is none at all', async () => {
    await expect(find({})).rejects.toMatchObject({
      message: expect.stringContaining('No Java runtime was found'),
    });
  });

  test('asks one runtime once, by however many names it goes', async () => {
    const places = folder();
    const old = aRuntime(places, '11.0.2');
    symlinkSync(old, join(places, 'default'));
    await expect(find({ javaHome: old, path: join(old, 'bin'), folders: [places] })).rejects.toMatchObject({
      message: expect.stringMatching(/^Found only Java 11 at \S+; a Neo4j/),
    });
  });

  test('is not held up by a program that prints no version', async () => {
    const places = folder();
    const odd = join(places, 'odd');
    writeProgram(join(odd, 'bin', 'java'), '#!/bin/sh\nexit 1\n');
    const good = aRuntime(places, '17.0.1');
    expect((await find({ javaHome: odd, path: join(good, 'bin') })).java.version).toBe(17);
  });
});
