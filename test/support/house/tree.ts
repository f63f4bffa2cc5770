import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readSource, type Source } from './source.ts';

export const root = join(import.meta.dirname, '..', '..', '..');

const notOurs = new Set(['.git', 'node_modules', 'dist', '.redthread', 'shots']);

/** Paths of all files of the project, with forward slashes, relative to its root. */
export function listFiles(folder: string = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return entry.isFile() ? [relative(root, path).split(sep).join('/')] : [];
  });
}

export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function readSources(): Source[] {
  return listFiles()
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readSource(path, readText(path)));
}
