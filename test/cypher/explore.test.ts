import { beforeEach, describe, expect, test } from '@jest/globals';
import { aGraph } from '../support/a-graph.ts';
import { ask, idsOf, keysOf } from '../support/ask.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
beforeEach(() => clear(database.db));

describe('explore/overview', () => {
  const graph = aGraph()
    .person('Ada')
    .person('Bob')
    .person('Cid')
    .person('Loner')
    .entity('Topic', 'Weather')
    .line('Ada', 'MET', 'Bob')
    .line('Ada', 'MET', 'Cid')
    .line('Ada', 'PROMOTES', 'Weather');

  test('gives the best connected actors, the lines among them, and how many are joined to any', async () => {
    await graph.write(database.db);
    const answer = await ask(database.db, 'explore/overview', { limit: 2 });
    expect(idsOf(answer)).toEqual(['person/ada', 'person/bob']);
    expect(keysOf(answer)).toEqual(['Ada MET Bob']);
    expect(answer.limits).toMatchObject([{ what: 'rows', shown: 2, total: 3 }]);
  });

  test('shows no actor that nothing is joined to, and only actors', async () => {
    await graph.write(database.db);
    const answer = await ask(database.db, 'explore/overview');
    expect(idsOf(answer)).toEqual(['person/ada', 'person/bob', 'person/cid']);
    expect(keysOf(answer)).toEqual(['Ada MET Bob', 'Ada MET Cid']);
  });

  test('drops an actor with its last line', async () => {
    await graph.without('Ada MET Cid').write(database.db);
    expect(idsOf(await ask(database.db, 'explore/overview'))).toEqual(['person/ada', 'person/bob']);
  });
});

describe('explore/among', () => {
  const graph = aGraph()
    .person('Ada')
    .person('Bob')
    .person('Cid')
    .line('Ada', 'MET', 'Bob')
    .line('Bob', 'MET', 'Cid')
    .line('Cid', 'MET', 'Ada');

  test('gives the lines among the given actors and no others', async () => {
    await graph.write(database.db);
    const answer = await ask(database.db, 'explore/among', { ids: ['person/ada', 'person/bob'] });
    expect(idsOf(answer)).toEqual(['person/ada', 'person/bob']);
    expect(keysOf(answer)).toEqual(['Ada MET Bob']);
    await clear(database.db);
    await graph.without('Ada MET Bob').write(database.db);
    expect(keysOf(await ask(database.db, 'explore/among', { ids: ['person/ada', 'person/bob'] }))).toEqual(
      [],
    );
  });

  test('answers for none with nothing', async () => {
    expect((await ask(database.db, 'explore/among', { ids: [] })).rows).toEqual([]);
  });

  test('tells when the actors are more than one answer holds', async () => {
    const ids = Array.from({ length: 10_001 }, (_, at) => `person/p-${at}`);
    await database.db.write({ purpose: 'a crowd' }, (tx) =>
      tx.run(
        `UNWIND $ids AS id
         CREATE (:Entity:Person {id: id, name: id, aliases: [], named: true, degree: 0})`,
        { ids },
      ),
    );
    const { limits } = await ask(database.db, 'explore/among', { ids });
    expect(limits).toMatchObject([{ what: 'rows', shown: 10_000 }]);
  });
});

describe('explore/joining', () => {
  test('gives the lines of the newcomers to each other and to the others, and none among the others', async () => {
    await clear(database.db);
    await aGraph()
      .person('Ada')
      .person('Bob')
      .person('Cid')
      .person('Dan')
      .person('Eve')
      .line('Ada', 'MET', 'Bob')
      .line('Cid', 'MET', 'Ada')
      .line('Cid', 'MET', 'Dan')
      .line('Bob', 'MET', 'Eve')
      .write(database.db);
    const newcomers = ['person/ada', 'person/bob'];
    const answer = await ask(database.db, 'explore/joining', {
      newcomers,
      others: ['person/cid', 'person/dan', 'person/gone'],
    });
    expect(keysOf(answer).toSorted()).toEqual(['Ada MET Bob', 'Cid MET Ada']);
    expect(answer.rows).toHaveLength(2);
  });

  test('gives a newcomer that nothing joins all the same', async () => {
    await clear(database.db);
    await aGraph().person('Ada').person('Bob').write(database.db);
    const answer = await ask(database.db, 'explore/joining', { newcomers: ['person/ada'], others: [] });
    expect(idsOf(answer)).toEqual(['person/ada']);
  });
});
