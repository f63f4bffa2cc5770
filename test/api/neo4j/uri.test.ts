import { describe, expect, test } from '@jest/globals';
import { findNeo4j } from '../../../server/neo4j/ladder.ts';
import type { Progress } from '../../../server/neo4j/neo4j.ts';
import { aDatabase } from '../../support/database.ts';
import { testFolders } from '../../support/neo4j/folders.ts';
import { refuseUnlessEmpty } from '../../support/throwaway.ts';

const database = aDatabase({ bare: true });
const folder = testFolders();

function find(change: { password?: string; database?: string | undefined; uri?: string } = {}) {
  const told: Progress[] = [];
  const { address } = database;
  const options = { ...address, ...change, home: folder(), cache: folder() };
  return { told, found: findNeo4j({ ...options, report: (progress) => told.push(progress) }) };
}

describe('a Neo4j given by its address', () => {
  test.each(['neo4j', 'bolt'])('is reached by %s://, and no other is looked for', async (scheme) => {
    const uri = database.address.uri.replace('neo4j', scheme);
    const { told, found } = find({ uri });
    expect(await found).toMatchObject({ rung: 'uri', uri, passwordFile: undefined });
    expect(told).toEqual([{ kind: 'trying', rung: 'uri' }]);
  });

  test('serves without a database named', async () => {
    expect(await find({ database: undefined }).found).toMatchObject({ database: undefined });
  });

  test('refuses a wrong password, in words and without looking for another', async () => {
    const { told, found } = find({ password: 'not-the-password' });
    await expect(found).rejects.toMatchObject({
      code: 'wrong-password',
      message: expect.stringMatching(/answers, but refuses the user "neo4j"/),
      remedy: expect.stringContaining('NEO4J_PASSWORD'),
    });
    expect(told.map(({ kind }) => kind)).toEqual(['trying', 'failed']);
    expect(JSON.stringify(told)).not.toContain('not-the-password');
  });

  test('says that it has no such database', async () => {
    await expect(find({ database: 'nowhere' }).found).rejects.toMatchObject({
      code: 'no-database',
      message: expect.stringContaining('"nowhere"'),
    });
  });

  test('is refused for tests unless it is empty', async () => {
    await refuseUnlessEmpty(database.address);
    await database.db.write({ purpose: 'a test' }, (tx) => tx.run('CREATE (:Invoice)'));
    await expect(refuseUnlessEmpty(database.address)).rejects.toThrow('is not empty');
  });
});
