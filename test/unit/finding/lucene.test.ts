import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RANKS, toLucene } from '../../../server/finding/lucene.ts';

const seed = Date.now() % 2 ** 31;

const textsOf = (search: NonNullable<ReturnType<typeof toLucene>>) =>
  [...search.near, ...search.far, { text: search.office }, { text: search.farOffice }].flatMap(
    ({ text }) => text ?? [],
  );

describe('toLucene', () => {
  test('ranks what is found as the query that is given it does', () => {
    const query = readFileSync('cypher/explore/search.cypher', 'utf8');
    const [list = ''] = /\[[^[\]]*\](?=\[hit\.rank\] AS matchedBy)/.exec(query) ?? [];
    const told = [...list.matchAll(/'(\w+)'/g)].map(([, by]) => by);
    expect(RANKS.map((by, rank) => [by, told[rank]])).toEqual([
      ['name', 'name'], ['turned', 'words'], ['words', 'words'], ['beginnings', 'beginnings'],
      ['telling', 'beginnings'], ['office', 'office'], ['written', 'written'], ['spelling', 'spelling'],
      ['farOffice', 'office'], ['spellings', 'spelling'],
    ]); // oxfmt-ignore
    expect(told).toHaveLength(RANKS.length);
    const [office, written, farOffice] = (['office', 'written', 'farOffice'] as const).map((by) =>
      RANKS.indexOf(by),
    );
    expect(query).toContain(`AS e, ${office} AS rank, NULL AS written, office`);
    expect(query).toContain(`RETURN e, ${written} AS rank, one.written`);
    expect(query).toContain(`rank: ${farOffice}, written: NULL, office: office`);
    expect(query).toContain(`CASE hit.rank WHEN ${written} THEN hit.written`);
    expect(query).toContain(`CASE WHEN hit.rank IN [${office}, ${farOffice}] THEN r END AS office`);
    // A whole name, in any order.
    expect(query).toContain(`rank < ${RANKS.indexOf('words')} THEN e`);
  });

  test('writes searches of names from the closest to the widest, of offices, and of mentions', () => {
    expect(toLucene(' Łukasz Żół ')).toEqual({
      terms: ['lukasz', 'zol'],
      key: 'lukaszzol',
      telling: ['lukasz', 'zol'],
      turned: ['zollukasz'],
      slips: expect.arrayContaining(['lukaszozl', 'lukaszol']),
      near: [
        { rank: 0, text: 'nameKeys:lukaszzol' },
        { rank: 1, text: 'nameKeys:(zollukasz)' },
        { rank: 2, text: '(nameWords:lukasz AND nameWords:zol)' },
        { rank: 3, text: '((nameWords:lukasz* AND nameWords:zol*) OR nameKeys:lukaszzol*)' },
      ],
      far: [
        { rank: 7, text: 'nameKeys:(lukaszzol~1 OR zollukasz~1)' },
        { rank: 9, text: '(nameWords:(lukasz* OR lukasz~1) AND nameWords:(zol* OR zol~1))' },
      ],
      office:
        'office:(lukasz* OR zol*) AND (office:(lukasz*) OR officeOf:lukasz*) AND (office:(zol*) OR officeOf:zol*)',
      farOffice:
        'office:(lukasz* OR lukasz~1 OR zol* OR zol~1) AND (office:(lukasz* OR lukasz~1) OR officeOf:lukasz*) AND ' +
        '(office:(zol* OR zol~1) OR officeOf:zol*)',
      written: 'surface:(("lukasz"^4 OR lukasz*^2) AND ("zol"^4 OR zol*^2)) AND kind:(nominal OR demonym)',
    });
  });

  test('leaves the types wanted to the index', () => {
    expect(toLucene('ada', { types: ['Person', 'Group'] })?.near[0]?.text).toBe(
      'nameKeys:ada AND typeName:(Person OR Group)',
    );
  });

  test('lets small words be left out, unless they are all there is', () => {
    expect(toLucene('Ministry of the Sea')?.near.at(-1)).toEqual({
      rank: 4,
      text: '(nameWords:ministry* AND nameWords:sea*)',
    });
    expect(toLucene('The')?.near.at(-1)?.rank).toBe(3);
  });

  test('turns the words round, and the last or first one alone', () => {
    expect(toLucene('Ada Maria Stone')?.turned).toEqual(['stonemariaada', 'stoneadamaria', 'mariastoneada']);
    expect(toLucene('Ada')?.turned).toEqual([]);
  });

  test('asks for no office where no word could be of one', () => {
    expect(toLucene('li x')).toMatchObject({ office: null, farOffice: null });
  });

  test('takes eight terms at most, and none where there is none', () => {
    expect(toLucene('b c d e f g h i j k')?.terms).toHaveLength(8);
    expect(toLucene('*?:()')).toBeNull();
  });

  test('demands of mentions no word that their index leaves out, and keeps the stops inside a word', () => {
    expect(toLucene('the U.S. Bureau o')?.written).toBe(
      'surface:(("u.s"^4 OR u.s*^2) AND ("bureau"^4 OR bureau*^2)) AND kind:(nominal OR demonym)',
    );
  });

  test(`lets nothing of Lucene's language through (seed ${seed})`, () => {
    const ours = /\b(nameKeys|nameWords|office|officeOf):|\bAND\b|\bOR\b|[*]|~1|[()]/g;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const search = toLucene(typed);
        if (search === null) return true;
        return textsOf(search).every((text) =>
          /^[\p{Ll}\p{Lo}\p{Lm}\p{L}\p{N} ]*$/u.test(text.replaceAll(ours, '')),
        );
      }),
      { seed, numRuns: 2_000 },
    );
  });
});
