import { beforeEach, describe, expect, test } from '@jest/globals';
import { aGraph } from '../support/a-graph.ts';
import { ask, idsOf, rowsOf } from '../support/ask.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';
import { findMistyped, namesIn, SHORT } from '../support/found-despite.ts';
import { writeGenerated } from '../support/generated-graph.ts';
import { seedOfToday } from '../prove/seed.ts';

const database = aDatabase({ empty: true });
const seed = seedOfToday();
beforeEach(() => clear(database.db));

describe('explore/search', () => {
  const names = aGraph()
    .person('Ada Stone')
    .person('Adam Miller')
    .person('Adda Wong')
    .person('Łukasz Żółć')
    .person("Brian O'Brien", { aliases: ['Big B'] })
    .company('Stone', { aliases: ['Stone Ltd.'] })
    .company('Ada Works');

  const found = async (name: string, more: Record<string, unknown> = {}) =>
    rowsOf(await ask(database.db, 'explore/search', { name, ...more }), 'id', 'matched', 'matchedBy');

  test('puts the whole name before a word of it, that before a beginning, and a misspelling last', async () => {
    await names.person('Ada').write(database.db);
    expect(await found('ada')).toEqual([
      { id: 'person/ada', matched: 'Ada', matchedBy: 'name' },
      { id: 'company/ada-works', matched: 'Ada Works', matchedBy: 'words' },
      { id: 'person/ada-stone', matched: 'Ada Stone', matchedBy: 'words' },
      { id: 'person/adam-miller', matched: 'Adam Miller', matchedBy: 'beginnings' },
      { id: 'person/adda-wong', matched: 'Adda Wong', matchedBy: 'spelling' },
    ]);
    expect((await found('stonne'))[0]).toEqual({
      id: 'company/stone',
      matched: 'Stone',
      matchedBy: 'spelling',
    });
  });

  test('puts the better connected first among equals', async () => {
    const graph = names.line('Ada Stone', 'MET', 'Adam Miller');
    await graph.write(database.db);
    expect((await found('ada'))[0]?.['id']).toBe('person/ada-stone');
    await clear(database.db);
    await graph.without('Ada Stone MET Adam Miller').write(database.db);
    expect((await found('ada'))[0]?.['id']).toBe('company/ada-works');
  });

  test('folds accents and strokes, and finds by an alias, which it names', async () => {
    await names.write(database.db);
    expect((await found('lukasz zolc'))[0]?.['matchedBy']).toBe('name');
    expect(await found('big')).toEqual([
      { id: 'person/brian-o-brien', matched: 'Big B', matchedBy: 'words' },
    ]);
    expect((await found("o'brien"))[0]?.['id']).toBe('person/brian-o-brien');
  });

  test('keeps to the types asked for and says how many there are', async () => {
    await names.write(database.db);
    const answer = await ask(database.db, 'explore/search', { name: 'st', types: ['Company'], limit: 1 });
    expect(idsOf(answer)).toEqual(['company/stone']);
    expect(answer.limits).toEqual([]);
    const cut = await ask(database.db, 'explore/search', { name: 'ad', limit: 1 });
    expect(cut.limits).toMatchObject([{ what: 'rows', shown: 1, total: 4, raise: expect.anything() }]);
  });

  test('finds by a name with small words, as it is being typed', async () => {
    await names.company('Bank of the Sea').write(database.db);
    const name = 'bank of the sea';
    for (let typed = 1; typed <= name.length; typed += 1) {
      // oxlint-disable-next-line no-await-in-loop -- as one hand types them
      const ids = (await found(name.slice(0, typed))).map(({ id }) => id);
      expect({ typed: name.slice(0, typed), ids }).toEqual({
        typed: name.slice(0, typed),
        ids: expect.arrayContaining(['company/bank-of-the-sea']),
      });
    }
  });

  test('puts who acts before what was done', async () => {
    await aGraph()
      .person('Ada Stone')
      .person('Ada Bell')
      .entity('Event', 'Ada Stone speaks')
      .line('Ada Bell', 'PARTICIPATED_IN', 'Ada Stone speaks')
      .write(database.db);
    expect((await found('ada s')).map(({ matched }) => matched)).toEqual(['Ada Stone', 'Ada Stone speaks']);
  });

  test('puts first who lacks one letter, and of mistakes a slip before a letter left out and a wrong one', async () => {
    await aGraph()
      .person('Li Wade')
      .person('Li Waine')
      .person('Li Wanenko')
      .person('Li Wanes')
      .person('Li Wnae')
      .line('Li Wade', 'MET', 'Li Wanenko')
      .line('Li Wade', 'MET', 'Li Waine')
      .write(database.db);
    expect((await found('li wane')).map(({ matched }) => matched)).toEqual([
      'Li Wanes', 'Li Wanenko', 'Li Wnae', 'Li Waine', 'Li Wade',
    ]); // oxfmt-ignore
  });

  test('adds to a whole name of several words who is one letter away, and nobody further', async () => {
    const like = aGraph().person('Adda Stone').person('Adda Storne');
    await like.write(database.db);
    expect((await found('ada stone')).map(({ matched }) => matched)).toEqual(['Adda Stone', 'Adda Storne']);
    await clear(database.db);
    await like.person('Ada Stone').write(database.db);
    expect((await found('ada stone')).map(({ matched }) => matched)).toEqual(['Ada Stone', 'Adda Stone']);
  });

  test('finds by joined and split words, in any order, and despite one mistyped letter', async () => {
    await names.write(database.db);
    const typed = [
      'adastone', 'ad a stone', 'Stone, Ada', 'ade stone', 'ad stone', 'addastone', 'daa stone', 'adaxstone', 'ada stome',
    ]; // oxfmt-ignore
    const first = await Promise.all(
      typed.map(async (name) => ({ name, id: (await found(name))[0]?.['id'] })),
    );
    expect(first).toEqual(typed.map((name) => ({ name, id: 'person/ada-stone' })));
  });

  test('lets small words be left out, and a name of nothing else be found', async () => {
    await names.company('Bank of the Sea').person('To An').write(database.db);
    expect((await found('the bank of sea'))[0]?.['id']).toBe('company/bank-of-the-sea');
    expect((await found('to an'))[0]?.['id']).toBe('person/to-an');
  });

  test('counts of which types the hits are, those too that are not shown', async () => {
    await names.write(database.db);
    const [row] = rowsOf(await ask(database.db, 'explore/search', { name: 'st', limit: 1 }), 'types');
    expect(row).toEqual({
      types: [
        { type: 'Company', hits: 1 },
        { type: 'Person', hits: 1 },
      ],
    });
  });

  test('finds one of the type asked for behind hundreds of another', async () => {
    const many = Array.from({ length: 300 }, (_, n) => `Ada ${n}`);
    await many.reduce((graph, name) => graph.person(name), names).write(database.db);
    expect(await found('ada', { types: ['Company'] })).toEqual([
      { id: 'company/ada-works', matched: 'Ada Works', matchedBy: 'words' },
    ]);
  });

  test('finds whom a text calls so beside one whom it calls so ten thousand times', async () => {
    await names.write(database.db);
    await database.db.schema(
      `UNWIND range(1, 10000) AS n
      CREATE (:Mention {entityId: CASE n WHEN 1 THEN 'company/stone' ELSE 'person/ada-stone' END,
        surface: 'the ministry', kind: 'nominal'})`,
    );
    await database.db.records('CALL db.awaitIndexes(60)');
    expect((await found('ministry')).map(({ id }) => id).toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual([
      'company/stone', 'person/ada-stone',
    ]); // oxfmt-ignore
  });

  test(`finds mistyped names of a generated graph among the first ten (seed ${seed})`, async () => {
    const graph = await writeGenerated(database.db, {
      seed,
      entities: 2_000,
      relations: 2_000,
      withLines: false,
    });
    const all = await findMistyped(database.db, namesIn(graph), { seed, cases: 42 });
    const short = await findMistyped(database.db, namesIn(graph, { most: SHORT }), { seed, cases: 14 });
    const missed = [...all.missed, ...short.missed];
    const share = (all.found + short.found) / (all.cases + short.cases);
    expect(share >= 0.95 ? [] : missed).toEqual([]);
  });

  test('answers words without letters with nothing, and no error', async () => {
    await names.write(database.db);
    expect(await found('*** (')).toEqual([]);
  });
});
