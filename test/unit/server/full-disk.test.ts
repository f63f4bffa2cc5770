import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeWholeFolder } from '../../../server/dossiers/whole-folder.ts';
import { writeWhole } from '../../../server/whole-file.ts';

/** Every write to it fails as one to a full disk does. */
const FULL = '/dev/full';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'redthread-full-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test('a file for which the disk has no room is told in words, and nothing is left of it', async () => {
  const file = join(home, 'a.svg');
  symlinkSync(FULL, `${file}.${process.pid}.part`);
  const written = writeWhole({ file, force: false }, (part) => writeFile(part, 'x'.repeat(9_000), { flush: true }));
  await expect(written).rejects.toThrow(`${file} could not be written (the disk is full). Nothing is left of it`);
  expect(readdirSync(home)).toEqual([]);
}); // oxfmt-ignore

test('so is a folder, whichever of its files finds none', async () => {
  const folder = join(home, 'dossier');
  symlinkSync(FULL, join(home, 'full'));
  const bytes = Buffer.alloc(9_000);
  const files = [['dossier.md', bytes], ['../full', bytes], ['lines.csv', bytes]] as const;
  const written = writeWholeFolder({ folder, force: false }, files);
  await expect(written).rejects.toThrow(`${folder} could not be written (the disk is full). Nothing is left of it`);
  expect(readdirSync(home)).toEqual(['full']);
}); // oxfmt-ignore
