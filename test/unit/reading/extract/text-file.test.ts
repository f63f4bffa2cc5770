import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readTextFile } from '../../../../server/reading/extract/text-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redthread-text-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function aFile(name: string, bytes: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return file;
}

const WORDS = 'Málaga – “one”\r\ntwo\n';

test.each([
  ['UTF-8', Buffer.from(WORDS)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${WORDS}`)],
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${WORDS}`, 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\uFEFF${WORDS}`, 'utf16le').swap16()],
  ['the code of Western Europe', Buffer.from('M\u00E1laga \u0096 \u0093one\u0094\r\ntwo\n', 'latin1')],
])('%s is read, without what is no part of the text', async (name, bytes) => {
  expect(await readTextFile(await aFile(name, bytes))).toBe(WORDS);
});

test.each([
  ['empty.txt', '', 'is empty'],
  ['blank.txt', ' \n\t\r\n', 'white space only'],
  ['nul.txt', 'one\0two', 'is no text'],
  ['picture.txt', Uint8Array.from({ length: 4_000 }, (_, at) => 1 + ((at * 7) % 255)), 'is no text'],
  ['half.txt', Buffer.from('fffe410042', 'hex'), 'is no text'],
  ['long.txt', 'a'.repeat(2_000_001), 'has 2,000,001 letters; up to 2,000,000'],
])('%s is refused in words', async (name, bytes, words) => {
  await expect(readTextFile(await aFile(name, bytes))).rejects.toThrow(words);
});

test('what is far too large is not even read', async () => {
  const file = await aFile('huge.txt', '');
  await truncate(file, 50_000_000_000);
  await expect(readTextFile(file)).rejects.toThrow('has 50,000,000,000 bytes');
});

test('what is not there, and what is a folder, is told', async () => {
  await expect(readTextFile(join(folder, 'none.txt'))).rejects.toThrow('there is no such file');
  await expect(readTextFile(folder)).rejects.toThrow('it is a folder');
});
