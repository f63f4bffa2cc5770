import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toLucene } from '../../../server/catalogue/lucene.ts';

const seed = Date.now() % 2 ** 31;

describe('toLucene', () => {
  test('writes three searches of names, each wider than the one before, and one of mentions', () => {
    expect(toLucene(' Łukasz Żó ')).toEqual({
      said: 'łukasz żó',
      terms: ['lukasz', 'zo'],
      exact: '("lukasz"^4) AND ("zo"^4)',
      prefix: '("lukasz"^4 OR lukasz*^2) AND ("zo"^4 OR zo*^2)',
      fuzzy: '("lukasz"^4 OR lukasz*^2 OR lukasz~1) AND ("zo"^4 OR zo*^2)',
      written: 'surface:(("lukasz"^4 OR lukasz*^2) AND ("zo"^4 OR zo*^2)) AND kind:(nominal OR demonym)',
    });
  });

  test('demands no word that the index leaves out, unless it is all there is', () => {
    expect(toLucene('Ministry of the Sea')?.terms).toEqual(['ministry', 'sea']);
    expect(toLucene('The')?.prefix).toBe('("the"^4 OR the*^2)');
  });

  test('keeps the stops and apostrophes inside a word, and drops them around it', () => {
    expect(toLucene("'U.S.' O’Brien.")?.terms).toEqual(['u.s', "o'brien"]);
  });

  test('takes eight terms at most, and none where there is none', () => {
    expect(toLucene('b c d e f g h i j k')?.terms).toHaveLength(8);
    expect(toLucene('*?:()')).toBeNull();
  });

  test(`lets nothing of Lucene's language through (seed ${seed})`, () => {
    const ours = /^(\("[^"]+"\^4( OR [^ "]+\*\^2)?( OR [^ "]+~1)?\)( AND )?)+$/;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const search = toLucene(typed);
        if (search === null) return true;
        const clean = search.terms.every((term) => /^[\p{L}\p{N}]+(['.][\p{L}\p{N}]+)*$/u.test(term));
        const written = `surface:(${search.prefix}) AND kind:(nominal OR demonym)`;
        return (
          clean &&
          search.written === written &&
          [search.exact, search.prefix, search.fuzzy].every((text) => ours.test(text))
        );
      }),
      { seed, numRuns: 2_000 },
    );
  });
});
