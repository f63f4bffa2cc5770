import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openTexts } from '../../../server/articles/texts.ts';
import { openOwnArticles } from '../../../server/intake/own-articles.ts';

const text = 'Ada met Bob.\nThey talked about “bridges”.\n';
const bytes = Buffer.from(text);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const source = { bytes: Buffer.from('%PDF-1.7'), ending: 'pdf' };

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'redthread-own-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test('a text is kept byte for byte, with what it was taken from, for nobody else to read', async () => {
  const own = openOwnArticles(home);
  await Promise.all([own.keep({ sha256, bytes, source }), own.keep({ sha256, bytes, source })]);
  const names = [`${sha256}.source.pdf`, `${sha256}.txt`];
  expect(readdirSync(own.folder)).toEqual(names);
  expect((await readFile(join(own.folder, `${sha256}.txt`))).equals(bytes)).toBe(true);
  const modes = [own.folder, ...names.map((name) => join(own.folder, name))].map((path) => statSync(path).mode & 0o777);
  expect(modes).toEqual([0o700, 0o600, 0o600]);
  expect(await own.textOf(sha256)).toEqual({ text, why: null });
}); // oxfmt-ignore

test('a text that is gone, or was changed, is told with the reason', async () => {
  const own = openOwnArticles(home);
  expect(await own.textOf(sha256)).toMatchObject({ text: null, why: expect.stringContaining('is not in') });
  await own.keep({ sha256, bytes });
  await writeFile(join(own.folder, `${sha256}.txt`), 'another');
  expect(await own.textOf(sha256)).toMatchObject({ text: null, why: expect.stringContaining('was changed') });
});

test('a full disk, and a folder that cannot be made, are told as no-room; nothing is left', async () => {
  const own = openOwnArticles(home);
  await own.keep({ sha256, bytes });
  const large = { sha256: 'f'.repeat(64), bytes: Buffer.alloc(9_000, 'x') };
  // Every write to it fails as one to a full disk does.
  symlinkSync('/dev/full', join(own.folder, `${large.sha256}.txt.${process.pid}.part`));
  await expect(own.keep(large)).rejects.toMatchObject({ code: 'no-room', message: expect.stringContaining('the disk is full') });
  expect(readdirSync(own.folder)).toEqual([`${sha256}.txt`]);
  // Neither is what it was taken from, for which there was room.
  symlinkSync('/dev/full', join(own.folder, `${large.sha256}.txt.${process.pid}.part`));
  await expect(own.keep({ ...large, source })).rejects.toMatchObject({ code: 'no-room' });
  expect(readdirSync(own.folder)).toEqual([`${sha256}.txt`]);
  await writeFile(join(home, 'file'), '');
  const nowhere = openOwnArticles(join(home, 'file'));
  await expect(nowhere.keep({ sha256, bytes })).rejects.toMatchObject({ code: 'no-room' });
}); // oxfmt-ignore

test('its passages are shown beside those of ARTICLES_DIR, and without it; what it was taken from is no text', async () => {
  const folder = mkdtempSync(join(home, 'given-'));
  await writeFile(join(folder, 'other.txt'), 'Another text.');
  const pace = { every: 60_000, wait: 60_000 };
  const [alone, beside] = [
    await openTexts(undefined, { home, ...pace }),
    await openTexts(folder, { home, ...pace }),
  ];
  expect(alone.why).toContain('ARTICLES_DIR is not set');
  await openOwnArticles(home).keep({ sha256, bytes, source: { ...source, ending: 'txt' } });
  await Promise.all([alone.lookAgain({ now: true }), beside.lookAgain({ now: true })]);
  expect([alone.whole(sha256), beside.whole(sha256)]).toEqual([text, text]);
  expect([[...alone.all()].length, [...beside.all()].length]).toEqual([1, 2]);
  expect(alone.why).toContain('only of articles that were taken in here');
  expect(beside.why).toContain(`whose very text is in ${folder}`);
});
