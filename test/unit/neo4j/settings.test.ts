import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { confText, javaArguments, memoryFor } from '../../../server/neo4j/settings.ts';

const compose = readFileSync(join(import.meta.dirname, '../../../docker-compose.yml'), 'utf8');

/** As the image reads its environment: one underline is a dot, two are an underline. */
function composeSettings(): Map<string, string> {
  const lines = [...compose.matchAll(/^ {6}NEO4J_(\w+): (.*)$/gm)];
  return new Map(
    lines.map(([, name = '', value = '']) => [
      name.replaceAll('__', '\0').replaceAll('_', '.').replaceAll('\0', '_'),
      value.replaceAll("'", ''),
    ]),
  );
}

describe('settings of our own Neo4j', () => {
  test('Docker has the same as the local server, but for what belongs to the place', () => {
    const local = new Map(
      confText({ port: 7687, pagecacheMb: 256 })
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
    // The container listens to all of its own network, always asks for the password, takes no empty value,
    // and gets its memory from the environment.
    const ofThePlace = [
      'server.default_listen_address',
      'server.bolt.listen_address',
      'dbms.security.auth_enabled',
      'dbms.security.procedures.allowlist',
      'dbms.security.procedures.unrestricted',
      'server.memory.pagecache.size',
    ];
    const docker = composeSettings();
    for (const name of [...ofThePlace, 'server.memory.heap.max_size']) {
      local.delete(name);
      docker.delete(name);
    }
    expect(Object.fromEntries(docker)).toEqual(Object.fromEntries(local));
  });

  test('listen to this machine only', () => {
    expect(confText({ port: 7687, pagecacheMb: 256 })).toContain(
      'server.bolt.listen_address=127.0.0.1:7687\n',
    );
    expect(compose).toMatch(/^ {6}- '127\.0\.0\.1:[^']*:7687'$/m);
    expect(compose.match(/^ {6}- '.*:\d+'$/gm)).toHaveLength(1);
  });

  test('keep literals readable in plans', () => {
    expect(confText({ port: 1, pagecacheMb: 1 })).toContain('internal.cypher.extract_literals=NEVER\n');
  });

  test('take memory by what is free, unless told how much', () => {
    expect(memoryFor({}, 8191)).toEqual({ heapMb: 1024, pagecacheMb: 256 });
    expect(memoryFor({}, 8192)).toEqual({ heapMb: 2048, pagecacheMb: 1024 });
    expect(memoryFor({ heapMb: 512 }, 8192)).toEqual({ heapMb: 512, pagecacheMb: 1024 });
  });

  test('quote a class path with spaces and backslashes as Java reads it', () => {
    const text = javaArguments({ cache: '/a b\\c', jars: ['x.jar', 'y.jar'], java: 17, heapMb: 512 });
    expect(text).toContain('-cp\n"/a b\\\\c/x.jar:/a b\\\\c/y.jar"');
    expect(text).not.toContain('native-access');
    expect(javaArguments({ cache: '/a', jars: [], java: 21, heapMb: 512 })).toContain(
      '--enable-native-access=ALL-UNNAMED',
    );
  });

  test('give a server of one compiler the room for compiled code that one of two has', () => {
    const of = (shortLived: boolean) =>
      javaArguments({ cache: '/a', jars: [], java: 17, heapMb: 512, shortLived }).split('\n');
    expect(of(true)).toEqual(
      expect.arrayContaining(['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=240m']),
    );
    expect(of(false).join(' ')).not.toMatch(/Tiered|CodeCache/);
  });

  test('keep the plans of a server whose content comes and goes, and spare it what works beside it', () => {
    const conf = (shortLived: boolean) => confText({ port: 1, pagecacheMb: 1, shortLived });
    const java = (shortLived: boolean) =>
      javaArguments({ cache: '/a', jars: [], java: 17, heapMb: 512, shortLived });
    expect(conf(true)).toMatch(/min_replan_interval=1h\n.*statistics_divergence_threshold=1.0\n/);
    expect(conf(false)).not.toMatch(/replan|divergence/);
    expect(java(true)).toMatch(/UseSerialGC[^]*-BytecodeVerificationRemote/);
    expect(java(false)).not.toMatch(/SerialGC|BytecodeVerification/);
  });
});
