import { describe, expect, test } from '@jest/globals';
import { parseJarLock, readJarLock } from '../../../server/neo4j/jar-lock.ts';
import { pomOf } from '../../../server/neo4j/jars-by-maven.ts';

const hash = 'a'.repeat(64);

describe('the lock of the jars', () => {
  test('names the whole server: 213 jars, 122 MB', () => {
    const jars = readJarLock();
    expect(jars).toHaveLength(213);
    expect(jars.reduce((sum, { size }) => sum + size, 0)).toBe(127_985_856);
    expect(jars.map(({ artifact, version }) => `${artifact} ${version}`)).toContain('neo4j 5.26.30');
  });

  test('gives a jar with a classifier the path that Maven gives it', () => {
    const [jar] = parseJarLock(`# a comment\n\nio.netty epoll 4.1.Final linux-x86_64 12 ${hash}\n`, 'lock');
    expect(jar).toEqual({
      group: 'io.netty',
      artifact: 'epoll',
      version: '4.1.Final',
      classifier: 'linux-x86_64',
      size: 12,
      sha256: hash,
      path: 'io/netty/epoll/4.1.Final/epoll-4.1.Final-linux-x86_64.jar',
    });
  });

  test('keeps two jars apart that share a file name', () => {
    const jars = parseJarLock(`com.a core 1 - 12 ${hash}\ncom.b core 1 - 12 ${hash}`, 'lock');
    expect(jars.map(({ path }) => path)).toEqual(['com/a/core/1/core-1.jar', 'com/b/core/1/core-1.jar']);
  });

  test.each([
    ['com.a core 1 - 12', 'lock:2'],
    [`com.a core 1 - 12 ${hash} more`, 'lock:2'],
    [`com.a core 1 - 0 ${hash}`, 'size'],
    ['com.a core 1 - 12 abc', 'SHA-256'],
    [`com.a ../../core 1 - 12 ${hash}`, 'name'],
    [`com.a core .. - 12 ${hash}`, 'name'],
    [`com.b core 1 - 12 ${hash}`, 'twice'],
  ])('refuses the line "%s"', (line, why) => {
    expect(() => parseJarLock(`com.b core 1 - 12 ${hash}\n${line}`, 'lock')).toThrow(why);
  });

  test('becomes a pom that adds nothing to it', () => {
    const pom = pomOf(readJarLock());
    expect(pom.match(/<dependency>/g)).toHaveLength(213);
    expect(
      pom.match(/<exclusion><groupId>\*<\/groupId><artifactId>\*<\/artifactId><\/exclusion>/g),
    ).toHaveLength(213);
    expect(pom).toContain('<classifier>linux-x86_64</classifier>');
  });
});
