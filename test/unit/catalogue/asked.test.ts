import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readCatalogue } from '../../../server/catalogue/load.ts';
import { SHELVES } from '../../cypher/shelves/shelves.ts';
import type { SavedQuestion } from '../../support/saved-questions.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const TESTS = join(ROOT, 'test', 'cypher');
const TABLES = join(TESTS, 'shelves');

/** No two of the shipped figures contradict each other, so there is nothing that a line taken away would spoil. */
const ASKED_ELSEWHERE: Record<string, string> = {
  'figures/clashes': 'shelf-figures.test.ts',
};

test('every saved query is asked by a test', async () => {
  for (const file of readdirSync(TABLES)) {
    const tables = (await import(join(TABLES, file))) as Record<string, readonly SavedQuestion[]>;
    expect({
      file,
      unasked: Object.values(tables)
        .flat()
        .filter((row) => !SHELVES.includes(row)),
    }).toEqual({
      file,
      unasked: [],
    });
  }
  const shipped = [...readCatalogue(join(ROOT, 'cypher')).keys()];
  const asked = new Set(SHELVES.map(({ query }) => query));
  expect(shipped.filter((id) => !asked.has(id) && ASKED_ELSEWHERE[id] === undefined)).toEqual([]);
  expect(SHELVES.map(({ query }) => query).filter((id) => !shipped.includes(id))).toEqual([]);
});

test.each(Object.entries(ASKED_ELSEWHERE))('%s is asked in %s', (id, file) => {
  expect(readFileSync(join(TESTS, file), 'utf8')).toContain(id);
});
