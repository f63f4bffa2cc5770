import { describe, expect, test } from '@jest/globals';
import { RELATION_TYPE_NAMES } from '#contract/ontology';
import { applySchema, confirmFacts, FACTS_VERSIONS, SchemaRefusal } from '../../server/db/apply-schema.ts';
import { clear, dropSchema } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ bare: true });

async function constraintNames(): Promise<unknown[]> {
  const rows = await database.db.records('SHOW CONSTRAINTS YIELD name RETURN name');
  return rows.map((row) => row['name']);
}

async function setVersions(versions: Record<string, number>): Promise<void> {
  await database.db.write({ purpose: 'a test' }, (tx) =>
    tx.run('MERGE (r:Redthread) SET r += $versions', { versions }),
  );
}

describe('applySchema', () => {
  test('makes the key of every relation type unique, and a second start makes nothing', async () => {
    expect(await applySchema(database.db)).toEqual({ rebuild: false });
    const names = await constraintNames();
    expect(names).toEqual(expect.arrayContaining(RELATION_TYPE_NAMES.map((type) => `key_${type}`)));
    expect(await applySchema(database.db)).toEqual({ rebuild: false });
    expect(await constraintNames()).toEqual(names);
  });

  test('makes only the constraint that is missing', async () => {
    await database.db.schema('DROP CONSTRAINT key_MET');
    await applySchema(database.db);
    expect(await constraintNames()).toContain('key_MET');
  });

  test('leaves every index populated', async () => {
    const states = await database.db.records('SHOW INDEXES YIELD state RETURN DISTINCT state');
    expect(states).toEqual([{ state: 'ONLINE' }]);
  });

  test('asks for a rebuild of the facts until it is confirmed', async () => {
    await setVersions({ projection: FACTS_VERSIONS.projection - 1 });
    expect(await applySchema(database.db)).toEqual({ rebuild: true });
    expect(await applySchema(database.db)).toEqual({ rebuild: true });
    await confirmFacts(database.db);
    expect(await applySchema(database.db)).toEqual({ rebuild: false });
  });

  test.each(['schema', 'ontology', 'projection'])('refuses a database with a newer %s', async (part) => {
    await setVersions({ [part]: 999 });
    await expect(applySchema(database.db)).rejects.toThrow(`its ${part} is number 999`);
    await clear(database.db);
    await applySchema(database.db);
  });

  test('refuses a database of somebody else, and adopts it when told to', async () => {
    await dropSchema(database.db);
    await clear(database.db);
    await database.db.write({ purpose: 'a test' }, (tx) => tx.run('CREATE (:Invoice {id: 1})'));
    await expect(applySchema(database.db)).rejects.toBeInstanceOf(SchemaRefusal);
    expect(await constraintNames()).toEqual([]);
    await applySchema(database.db, { adopt: true });
    expect(await constraintNames()).toContain('entity_id');
    expect(await database.db.records('MATCH (i:Invoice) RETURN i.id AS id')).toEqual([{ id: 1 }]);
  });
});
