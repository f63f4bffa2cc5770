import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aGraph } from '../support/a-graph.ts';
import { ask, idsOf } from '../support/ask.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
const seed = Date.now() % 2 ** 31;

beforeAll(async () => {
  await aGraph()
    .person('Ada Stone', { aliases: ['A. Stone', '阿达'] })
    .person('Łukasz Żółć')
    .country('U.S.')
    .write(database.db);
});

const search = (name: string) => ask(database.db, 'explore/search', { name });

describe('what is typed into the search box', () => {
  test.each([
    'a* OR (', 'aliases:*', 'name:[a TO z]', '"', '\\', 'a AND', 'NOT', '~1', '^4', '+-&&||!(){}[]^"~*?:\\/', '😀', "'; MATCH (n) DETACH DELETE n //",
  ])('%s is answered, not executed', async (name) => {
    expect(Array.isArray((await search(name)).rows)).toBe(true);
  }); // oxfmt-ignore

  test('reaches no other field: an operator is a word like any other', async () => {
    expect((await search('aliases:*')).rows).toEqual([]);
    expect((await search('OR')).rows).toEqual([]);
  });

  test('finds names of any script, with the marks and stops inside a word', async () => {
    expect(idsOf(await search('阿达'))).toEqual(['person/ada-stone']);
    expect(idsOf(await search('u.s.'))).toEqual(['country/u-s-']);
    expect(idsOf(await search('ŁUKASZ'))).toEqual(['person/-ukasz-']);
  });

  test('may not be longer than a name can be', async () => {
    await expect(search('a'.repeat(2_000))).rejects.toMatchObject({
      code: 'bad-parameter',
      fields: [{ path: 'params.name' }],
    });
  });

  test(`never makes Neo4j refuse the query (seed ${seed})`, async () => {
    const pieces = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a', ' ', '"', '\\', '*', 'AND')),
    );
    const typed = pieces.map((parts) => parts.join('').slice(0, 200)).filter((name) => name.trim() !== '');
    await fc.assert(
      fc.asyncProperty(typed, async (name) => Array.isArray((await search(name)).rows)),
      { seed, numRuns: 150 },
    );
  });
});
