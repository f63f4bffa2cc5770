import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('finds what is laid into the folder later, changed and taken away, when it looks again', async () => {
  const later = await mkdtemp(join(tmpdir(), 'redthread-texts-'));
  const texts = await openTexts(later, { every: 0 });
  const file = join(later, 'later.txt');
  await writeFile(file, text);
  expect(texts.has(sha256)).toBe(false);
  await texts.lookAgain();
  expect(texts.whole(sha256)).toBe(text);
  await writeFile(file, `${text}!`);
  await texts.lookAgain();
  expect(texts.has(sha256)).toBe(false);
  await rm(later, { recursive: true });
  await texts.lookAgain();
  expect(texts.why).toMatch(/cannot be read/);
});
