import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applySchema } from '../../server/db/apply-schema.ts';
import { aDatabase } from '../support/database.ts';
import { clearToSchema, describeSchema } from '../support/laid-schema.ts';

/** Every test file with a database rests on this: it finds the schema, and no plan is lost for it. */
const database = aDatabase({ bare: true });
let folder = '';
let laid: string[] = [];
const note = () => join(folder, 'note');
const indexIds = async () => (await database.db.records('SHOW INDEXES YIELD id')).map(({ id }) => id);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redthread-laid-'));
  await clearToSchema(database.db, note());
  laid = await describeSchema(database.db);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

test('a schema that is untouched stays as it is, and the app finds nothing to do', async () => {
  const ids = await indexIds();
  await database.db.write({ purpose: 'spoiling' }, (tx) => tx.run('CREATE (:Stranger)'));
  await clearToSchema(database.db, note());
  expect(await database.db.records('MATCH (n) RETURN labels(n) AS labels')).toEqual([
    { labels: ['Redthread'] },
  ]);
  await applySchema(database.db);
  expect(await indexIds()).toEqual(ids);
});

test('an index that has the name of ours and indexes something else is made anew', async () => {
  await database.db.schema('DROP INDEX entity_degree');
  await database.db.schema('CREATE INDEX entity_degree FOR (e:Entity) ON (e.name)');
  await clearToSchema(database.db, note());
  expect(await describeSchema(database.db)).toEqual(laid);
});
