import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HUB_DEGREE, load } from '../support/articles.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';
import { deciding } from '../support/deciding.ts';
import { harbourPackages } from '../support/harbour.ts';
import { isAsNoted, noteGraph } from '../support/held-graph.ts';
import { rebuild } from '../../server/articles/project.ts';

/** A seed that an earlier file loaded is taken for a fresh one only while nothing of it was changed. */
const database = aDatabase({ empty: true });
const packages = harbourPackages();
const [, wire] = packages;
let folder = '';
const note = () => join(folder, 'note');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redthread-held-'));
  await clear(database.db);
  await load(database.db, packages);
  await noteGraph(database.db, note());
});
afterEach(() => rm(folder, { recursive: true }));

test('what was only read, or made anew from the same claims, is as it was noted', async () => {
  expect(await isAsNoted(database.db, note())).toBe(true);
  await rebuild(database.db, { hubDegree: HUB_DEGREE });
  expect(await isAsNoted(database.db, note())).toBe(true);
});

test('of what nothing is noted, nothing is known', async () => {
  expect(await isAsNoted(database.db, join(folder, 'another'))).toBe(false);
});

test('a grade that was given and taken back leaves its trace', async () => {
  const { claim, withdraw } = deciding(() => database.db);
  const { judgement } = await claim(`${wire.article.id}/c2`, 3);
  await withdraw(judgement.id);
  expect(await isAsNoted(database.db, note())).toBe(false);
});

test.each([
  ['a property of an actor', "MATCH (e:Entity {id: 'person/ada-quill'}) SET e.x = 1"],
  [
    'a property of a line',
    "MATCH (:Entity {id: 'person/ada-quill'})-[r]->() WITH r LIMIT 1 SET r.voices = 9",
  ],
  ['a claim', 'MATCH (c:Claim) WITH c LIMIT 1 DETACH DELETE c'],
  ['a line too many', 'MATCH (c:Claim) WITH c LIMIT 1 CREATE (c)-[:STRANGE]->(c)'],
  ['a node that nobody knows', 'CREATE (:Stranger)'],
])('%s is noticed', async (_what, change) => {
  await database.db.write({ purpose: 'spoiling' }, (tx) => tx.run(change));
  expect(await isAsNoted(database.db, note())).toBe(false);
});

test('an index that was dropped is noticed', async () => {
  const [index] = await database.db.records(
    "SHOW INDEXES YIELD name, type WHERE type = 'FULLTEXT' RETURN name",
  );
  await database.db.schema(`DROP INDEX ${index?.['name'] as string}`);
  expect(await isAsNoted(database.db, note())).toBe(false);
});
