import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { MOST_FAILURES } from '../../../server/articles/shelf.ts';
import { openTexts } from '../../../server/articles/texts.ts';

const text = 'Ada met Bob.\nThey talked about “bridges”.\n';
const sha256 = createHash('sha256').update(text).digest('hex');
const regions = [
  { paragraph: 1, start: 0, end: 12, zone: 'body' as const },
  { paragraph: 2, start: 13, end: 41, zone: 'body' as const },
];
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redthread-texts-'));
  await writeFile(join(folder, 'anything.txt'), text);
});
afterAll(() => rm(folder, { recursive: true }));

test('finds a text by its hash, whatever the file is called', async () => {
  const texts = await openTexts(folder);
  expect(texts.has(sha256)).toBe(true);
  expect(texts.has('0'.repeat(64))).toBe(false);
});

test('cuts a passage to its paragraph', async () => {
  const texts = await openTexts(folder);
  const start = text.indexOf('“bridges”');
  expect(texts.passage(sha256, { start, end: start + 9 }, regions)).toEqual({
    before: 'They talked about ',
    match: '“bridges”',
    after: '.',
  });
});

test('shows no passage that crosses a paragraph', async () => {
  const texts = await openTexts(folder);
  expect(texts.passage(sha256, { start: 8, end: 20 }, regions)).toBeNull();
});

test.each([
  [undefined, /ARTICLES_DIR is not set/],
  ['/nowhere/at/all', /cannot be read/],
])('says why there is none for the folder %s', async (missing, words) => {
  const texts = await openTexts(missing);
  expect(texts.has(sha256)).toBe(false);
  expect(texts.why).toMatch(words);
});

test('goes on past a file that cannot be read, and counts it', async () => {
  await symlink(join(folder, 'nowhere'), join(folder, 'a-broken-link'));
  const texts = await openTexts(folder);
  expect(texts.has(sha256)).toBe(true);
  expect(texts.why).toContain('1 of its files cannot be read');
});

describe('a folder that was read before', () => {
  let later = '';
  beforeEach(async () => {
    later = await mkdtemp(join(tmpdir(), 'redthread-texts-'));
  });
  let answer = (): void => undefined;
  afterEach(async () => {
    // Also where a test has failed: nothing that reads files ends before.
    answer();
    await rm(later, { recursive: true, force: true });
  });
  const open = () => openTexts(later, { every: 0, wait: 60_000 });

  test('is looked at again: what is laid into it is found, what is changed and taken out is not any more', async () => {
    const texts = await open();
    const file = join(later, 'later.txt');
    await writeFile(file, text);
    expect(texts.has(sha256)).toBe(false);
    await texts.lookAgain();
    expect(texts.whole(sha256)).toBe(text);
    await writeFile(file, `${text}!`);
    await texts.lookAgain();
    expect(texts.has(sha256)).toBe(false);
    await writeFile(file, text);
    await texts.lookAgain();
    await rm(file);
    await texts.lookAgain();
    expect(texts.has(sha256)).toBe(false);
  });

  test('is shown as it was while it cannot be read, which is said, and given up in the end', async () => {
    await writeFile(join(later, 'later.txt'), text);
    const texts = await open();
    await rename(later, `${later}-away`);
    await texts.lookAgain();
    expect(texts.has(sha256)).toBe(true);
    expect(texts.why).toMatch(/cannot be read: .*\. What it held before is shown\.$/);
    await rename(`${later}-away`, later);
    await texts.lookAgain();
    expect(texts.why).not.toContain('cannot be read');
    await rm(later, { recursive: true });
    for (let n = 0; n < MOST_FAILURES; n += 1) await texts.lookAgain();
    expect(texts.has(sha256)).toBe(true);
    await texts.lookAgain();
    expect(texts.has(sha256)).toBe(false);
  });

  test('keeps a file of it that cannot be read for a while just so', async () => {
    const file = join(later, 'later.txt');
    await writeFile(file, text);
    const texts = await open();
    await rm(file);
    await symlink(join(later, 'nowhere'), file);
    for (let n = 0; n < MOST_FAILURES; n += 1) await texts.lookAgain();
    expect(texts.has(sha256)).toBe(true);
    expect(texts.why).toContain('1 of its files cannot be read. What 1 of them held before is shown.');
    await texts.lookAgain();
    expect(texts.has(sha256)).toBe(false);
    expect(texts.why).toMatch(/1 of its files cannot be read\.$/);
  });

  test('that does not answer keeps nobody waiting; when it does, what is in it is found', async () => {
    const texts = await openTexts(later, { every: 0, wait: 20 });
    await writeFile(join(later, 'later.txt'), text);
    answer = await holdUpFiles();
    await texts.lookAgain();
    await texts.lookAgain();
    expect(texts.has(sha256)).toBe(false);
    expect(texts.why).toContain('It is being looked through');
    answer();
    while (!texts.has(sha256)) await setImmediate();
    expect(texts.why).not.toContain('It is being looked through');
  }, 20_000);
});

/** All threads with which Node reads files wait, as they do for a share that does not answer; until it is let go. */
async function holdUpFiles(): Promise<() => void> {
  const threads = Number(process.env['UV_THREADPOOL_SIZE'] ?? 4);
  const pipes = await mkdtemp(join(tmpdir(), 'redthread-pipes-'));
  const paths = Array.from({ length: threads }, (_, n) => join(pipes, String(n)));
  execFileSync('mkfifo', paths);
  // To open a pipe is to wait for whoever writes into it.
  const opened = paths.map((path) => readFile(path));
  let isLetGo = false;
  return () => {
    if (isLetGo) return;
    isLetGo = true;
    for (const path of paths) writeFileSync(path, '');
    void Promise.all(opened).then(() => rm(pipes, { recursive: true }));
  };
}
