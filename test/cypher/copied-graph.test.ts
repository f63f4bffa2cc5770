import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSeed } from '../../seed/load.ts';
import { clear } from '../support/clear-database.ts';
import { copyGraph, pasteGraph } from '../support/copied-graph.ts';
import { aDatabase } from '../support/database.ts';
import { isAsNoted, noteGraph } from '../support/held-graph.ts';

/** Every test file that begins with the seed rests on this. */
const database = aDatabase({ empty: true });
let folder = '';
const file = () => join(folder, 'copy.json');

/** What a fingerprint leaves out: the kinds of all values, and the times. */
const KINDS = `MATCH (n) WHERE NOT n:Redthread OPTIONAL MATCH (n)-[r]->()
  UNWIND [n, r] AS one UNWIND keys(one) AS key
  WITH key, valueType(one[key]) AS kind,
    CASE WHEN one[key] IS :: ZONED DATETIME THEN toString(one[key]) END AS time
  ORDER BY key, kind, time
  RETURN key, kind, count(*) AS times, collect(DISTINCT time) AS at
  ORDER BY key, kind`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redthread-copied-'));
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

test('the seed that is put back from its copy is the seed that was loaded', async () => {
  const { db, address } = database;
  await loadSeed({ db, hubDegree: 100 });
  await noteGraph(db, join(folder, 'note'));
  const kinds = await db.records(KINDS);
  await copyGraph(address, file());
  const versions = await db.records('MATCH (v:Redthread) RETURN properties(v) AS held');
  await clear(db);
  await db.write({ purpose: 'noting the versions' }, (tx) =>
    tx.run('CREATE (v:Redthread) SET v = $held', { held: versions[0]?.['held'] }),
  );
  expect(await pasteGraph(address, file())).toBe(true);
  expect(await db.records(KINDS)).toEqual(kinds);
  expect(kinds.some(({ at }) => Array.isArray(at) && at.length > 0)).toBe(true);
  expect(await isAsNoted(db, join(folder, 'note'))).toBe(true);
});

test('where there is no copy, nothing is put back', async () => {
  expect(await pasteGraph(database.address, join(folder, 'none.json'))).toBe(false);
});
