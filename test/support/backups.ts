import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll } from '@jest/globals';
import { backUp } from '../../server/backup/back-up.ts';
import { Head, type NodeLine, type RelationshipLine } from '../../server/backup/format.ts';
import { checkBackup } from '../../server/backup/read-file.ts';
import { restore } from '../../server/backup/restore.ts';
import { sha256 } from '../../server/db/canonical.ts';
import type { Db } from '../../server/db/run.ts';
import { clear } from './clear-database.ts';

const quiet = { report: () => undefined };

/** A folder of this test file, gone when it has ended, and backups in it. */
export function backupsOf(db: () => Db) {
  const folder = mkdtempSync(join(tmpdir(), 'redthread-backups-'));
  let count = 0;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const newFile = () => join(folder, `${(count += 1)}.jsonl.gz`);
  return {
    folder,
    newFile,
    /** The graph as it is now. */
    async saved(): Promise<string> {
      const file = newFile();
      await backUp(db(), { file, ...quiet });
      return file;
    },
    async putBack(file: string): Promise<void> {
      await restore(db(), { ...(await checkBackup(file)), before: null, ...quiet });
    },
    /** Not even the versions stay. */
    wipe: () => clear(db()),
    /** A file of these bytes. */
    fileOf(bytes: Uint8Array): string {
      const file = newFile();
      writeFileSync(file, bytes);
      return file;
    },
  };
}

export function linesOf(file: string): string[] {
  return gunzipSync(readFileSync(file)).toString('utf8').split('\n').slice(0, -1);
}

/** Lines as a whole file of their own: with the closing line that belongs to them. */
export function packed(lines: readonly string[]): Buffer {
  const text = lines.map((line) => `${line}\n`).join('');
  return gzipSync(`${text}${JSON.stringify({ lines: lines.length, sha256: sha256(text) })}\n`);
}

export function headOf(file: string): Head {
  return Head.parse(JSON.parse(linesOf(file)[0] ?? ''));
}

/** What a backup holds whatever its order: each node, and each relationship between the nodes that it joins. */
export function contentsOf(file: string): string[] {
  const { nodes } = headOf(file);
  const elements = linesOf(file).slice(1, -1);
  const told = elements.slice(nodes).map((line) => {
    // Written by the program, and read by a test of its own.
    const { from, to, ...rest } = JSON.parse(line) as RelationshipLine;
    return JSON.stringify({ ...rest, from: elements[from], to: elements[to] });
  });
  return [...elements.slice(0, nodes), ...told].toSorted();
}

export function nodesOf(file: string): NodeLine[] {
  return linesOf(file)
    .slice(1, headOf(file).nodes + 1)
    .map((line) => JSON.parse(line) as NodeLine);
}
