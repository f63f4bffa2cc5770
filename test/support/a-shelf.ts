import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';

/** A folder of saved queries for each test of the file, gone after it. */
export function aShelf(): {
  readonly dir: string;
  shelve: (id: string, text: string) => Promise<void>;
  shelveFile: (id: string, source: string) => Promise<void>;
} {
  let dir = '';
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'redthread-shelves-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  async function shelveFile(id: string, source: string): Promise<void> {
    const file = join(dir, `${id}.cypher`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, source);
  }

  return {
    get dir() {
      return dir;
    },
    shelve: (id, text) =>
      shelveFile(id, `// @title A title\n// @about A question?\n// @returns table\n${text}\n`),
    shelveFile,
  };
}
