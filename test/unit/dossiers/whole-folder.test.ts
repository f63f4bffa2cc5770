import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { writeWholeFolder } from '../../../server/dossiers/whole-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'redthread-folder-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const file = (name: string, text: string) => [name, Buffer.from(text)] as const;

test('a dossier without a picture takes the place of one with a picture, and of nobody else’s folder', async () => {
  const folder = join(home, 'dossier');
  await writeWholeFolder({ folder, force: false }, [file('dossier.md', 'one'), file('picture.svg', '<svg/>')]);
  await expect(writeWholeFolder({ folder, force: false }, [file('dossier.md', 'two')])).rejects.toThrow('--force');
  await writeWholeFolder({ folder, force: true }, [file('dossier.md', 'two')]);
  expect(readdirSync(folder)).toEqual(['dossier.md']);
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  await expect(writeWholeFolder({ folder, force: true }, [file('dossier.md', 'three')])).rejects.toThrow('mine.txt');
  expect(readFileSync(join(folder, 'dossier.md'), 'utf8')).toBe('two');
  expect(readdirSync(home)).toEqual(['dossier']);
}); // oxfmt-ignore
