import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { downloadJars } from '../../../server/neo4j/jars-by-download.ts';
import { haveJars } from '../../../server/neo4j/jars.ts';
import type { Progress } from '../../../server/neo4j/neo4j.ts';
import { testFolders } from '../../support/neo4j/folders.ts';
import { serveJars, type Trouble } from '../../support/neo4j/jar-server.ts';
import { aJar, type TestJar } from '../../support/neo4j/jars.ts';

const folder = testFolders();
const patience = { tries: 3, pauseMs: 1, silenceMs: 60_000 };
/** So little that a slow machine may take an answer for silence: then it only tries more often. */
const impatience = { tries: 100, pauseMs: 1, silenceMs: 200 };
const one = aJar('one');
const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function download(
  jars: TestJar[],
  options: { cache?: string; troubles?: Record<string, Trouble[]>; impatient?: boolean } = {},
) {
  const { cache = folder(), troubles = {} } = options;
  const server = await serveJars({ jars, cache, troubles });
  closers.push(server.close);
  const told: Progress[] = [];
  const fetched = downloadJars({
    jars: jars.map(({ jar }) => jar),
    cache,
    base: server.base,
    report: (progress) => told.push(progress),
    patience: options.impatient === true ? impatience : patience,
  });
  const failure = await fetched.then(
    () => undefined,
    (error: unknown) => error,
  );
  return { cache, told, failure, asked: server.asked };
}

const held = (cache: string, { jar }: TestJar) => readFileSync(join(cache, jar.path));
const left = (cache: string) =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.part'));

function leavePart(cache: string, bytes: Buffer): void {
  const part = `${join(cache, one.jar.path)}.part`;
  mkdirSync(dirname(part), { recursive: true });
  writeFileSync(part, bytes);
}

describe('our own download of the jars', () => {
  test('fetches every jar once and tells how far it is', async () => {
    const jars = Array.from({ length: 20 }, (_, number) => aJar(`jar-${number}`));
    const { cache, told, failure, asked } = await download(jars);
    expect(failure).toBeUndefined();
    for (const jar of jars) expect(held(cache, jar).equals(jar.bytes)).toBe(true);
    expect(asked.map(({ path }) => path).toSorted()).toEqual(jars.map(({ jar }) => jar.path).toSorted());
    const totalBytes = 20 * 40_000;
    expect(told.at(-1)).toEqual({ kind: 'jars', done: 20, total: 20, bytes: totalBytes, totalBytes });
    expect(left(cache)).toEqual([]);
  });

  test('goes on where a download of an earlier start stopped', async () => {
    const cache = folder();
    leavePart(cache, one.bytes.subarray(0, 15_000));
    const { asked } = await download([one], { cache });
    expect(asked).toEqual([{ path: one.jar.path, range: 'bytes=15000-' }]);
    expect(held(cache, one).equals(one.bytes)).toBe(true);
  });

  test('asks for nothing when only the last renaming was missing', async () => {
    const cache = folder();
    leavePart(cache, one.bytes);
    const { asked } = await download([one], { cache });
    expect(asked).toEqual([]);
    expect(held(cache, one).equals(one.bytes)).toBe(true);
  });

  test.each(['cut', 'short', 'busy'] as const)('tries again after an answer that is %s', async (trouble) => {
    const { cache, asked, failure } = await download([one], { troubles: { one: [trouble] } });
    expect(failure).toBeUndefined();
    expect(held(cache, one).equals(one.bytes)).toBe(true);
    expect(asked).toHaveLength(2);
  });

  test.each(['silent', 'stalled'] as const)('waits for no answer that is %s', async (trouble) => {
    const { cache, asked } = await download([one], { troubles: { one: [trouble] }, impatient: true });
    expect(held(cache, one).equals(one.bytes)).toBe(true);
    expect(asked.length).toBeGreaterThan(1);
  });

  test('continues a connection that was cut instead of beginning again', async () => {
    const { asked } = await download([one], { troubles: { one: ['cut'] } });
    expect(asked[1]?.range).toBe('bytes=20000-');
  });

  test('begins again when what an earlier start left is spoilt', async () => {
    const cache = folder();
    leavePart(cache, Buffer.alloc(15_000, '?'));
    const { asked } = await download([one], { cache });
    expect(asked.map(({ range }) => range)).toEqual(['bytes=15000-', undefined]);
    expect(held(cache, one).equals(one.bytes)).toBe(true);
  });

  test('begins again when an earlier start left more than the jar has', async () => {
    const cache = folder();
    leavePart(cache, Buffer.alloc(50_000, '?'));
    await download([one], { cache });
    expect(held(cache, one).equals(one.bytes)).toBe(true);
  });

  test('stops at a file with another hash, names it and uses it for nothing', async () => {
    const { cache, failure } = await download([one], { troubles: { one: ['corrupt'] } });
    expect(failure).toMatchObject({ code: 'wrong-jar', message: expect.stringContaining('one-1.0.jar') });
    expect(existsSync(join(cache, one.jar.path))).toBe(false);
    expect(left(cache)).toEqual([]);
  });

  test('gives up after some tries, says where, and keeps what came', async () => {
    const { cache, failure, asked } = await download([one], { troubles: { one: ['cut', 'cut', 'cut'] } });
    expect(failure).toMatchObject({
      code: 'jars-failed',
      message: expect.stringContaining('interrupted 3 times'),
    });
    expect(asked).toHaveLength(3);
    expect(left(cache)).toHaveLength(1);
    const again = await download([one], { cache });
    expect(again.failure).toBeUndefined();
    expect(again.asked).toEqual([{ path: one.jar.path, range: 'bytes=35000-' }]);
  });

  test('does not try again what the server does not have', async () => {
    const { failure, asked } = await download([one], { troubles: { one: ['missing'] } });
    expect(failure).toMatchObject({ code: 'jars-failed', message: expect.stringContaining('404') });
    expect(asked).toHaveLength(1);
  });

  test('says that the disk is full and keeps the jars that are whole', async () => {
    const cache = folder();
    const full = aJar('two');
    mkdirSync(dirname(join(cache, full.jar.path)), { recursive: true });
    // The device that is always full; what is written to the link ends there.
    symlinkSync('/dev/full', `${join(cache, full.jar.path)}.part`);
    const server = await serveJars({ jars: [one, full], cache });
    closers.push(server.close);
    const nowhere = { repository: folder(), path: '' };
    const lock = [one.jar, full.jar];
    const tried = haveJars({ cache, lock, mavenBase: server.base, report: () => undefined, ...nowhere });
    await expect(tried).rejects.toMatchObject({ code: 'no-space', message: expect.stringContaining(cache) });
    expect(held(cache, one).equals(one.bytes)).toBe(true);
  });
});
