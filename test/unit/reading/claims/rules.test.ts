import { describe, expect, it } from '@jest/globals';
import { RELATION_TYPE_NAMES } from '#contract/ontology';
import { RULES } from '../../../../server/reading/claims/packs/all.ts';
import { SHAPES } from '../../../../server/reading/claims/shapes.ts';
import { linesOf, readMarked } from './marked.ts';

describe('every rule', () => {
  it('has a name of its own, one plain sentence, and examples', () => {
    const all = [...RULES, ...SHAPES];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ about }) => !/^\S.*\.$/.test(about)).map(({ id }) => id)).toEqual([]);
    expect(all.filter(({ examples }) => examples.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('makes types of the ontology', () => {
    const types: readonly string[] = RELATION_TYPE_NAMES;
    expect(
      RULES.flatMap(({ makes }) => makes.map(({ type }) => type)).filter((type) => !types.includes(type)),
    ).toEqual([]);
  });
});

describe.each([...RULES, ...SHAPES].map(({ id, examples }) => ({ id, examples })))('$id', ({ examples }) => {
  it.each(examples.map(([sentence, ...claims]) => ({ sentence, claims })))(
    'reads “$sentence”',
    ({ sentence, claims }) => {
      const lines = linesOf(readMarked(sentence));
      expect(lines.toSorted()).toEqual(claims.toSorted());
    },
  );
});
