import { describe, expect, test } from '@jest/globals';
import type { Judgement } from '#contract/judgements';
import { bestGiven, weakerGrade, weakestOf, type Credibility, type Reliability } from '#contract/grades';
import { aPackage } from '../../support/a-package.ts';
import { onlyRelation } from '../../support/witnesses.ts';

const CLUB = ['person/ada', 'MEMBER_OF', 'organization/club'] as const;

function grades(given: Record<string, Reliability | Credibility>): Judgement[] {
  const about = { kind: 'grade', id: 'judgement/1', by: 'Carol', why: 'read it' } as const;
  return Object.entries(given).map(([subject, grade]) =>
    typeof grade === 'number'
      ? Object.assign({ subject, credibility: grade }, about)
      : Object.assign({ subject, reliability: grade }, about),
  );
}

describe('the grades of a relation', () => {
  const both = [aPackage('x').claim(...CLUB), aPackage('y').claim(...CLUB)].map((one) => one.build());
  const graded = (given: Parameters<typeof grades>[0]) => {
    const { reliability, credibility } = onlyRelation(both, 'MEMBER_OF', grades(given));
    return { reliability, credibility };
  };

  test('are none as long as nobody gave one', () => {
    expect(graded({})).toEqual({ reliability: null, credibility: null });
  });

  test('are the best given, each half of the scale for itself, whoever has none', () => {
    expect(graded({ 'company/y-press': 'E' })).toEqual({ reliability: 'E', credibility: null });
    expect(
      graded({ 'company/x-press': 'D', 'company/y-press': 'B', 'article/x/c1': 2, 'article/y/c1': 4 }),
    ).toEqual({ reliability: 'B', credibility: 2 });
  });

  test('tell whether something that is not graded carries it too', () => {
    const needed = (given: Parameters<typeof grades>[0]) => {
      const { neededReliability, neededCredibility } = onlyRelation(both, 'MEMBER_OF', grades(given));
      return [neededReliability, neededCredibility];
    };
    expect(needed({ 'company/y-press': 'E', 'article/y/c1': 5 })).toEqual([null, null]);
    expect(
      needed({ 'company/x-press': 'D', 'company/y-press': 'E', 'article/x/c1': 4, 'article/y/c1': 6 }),
    ).toEqual(['D', 4]);
  });

  test('are those of the claims that are shown: a wish lends a fact no grade', () => {
    const wish = aPackage('y')
      .claim(...CLUB, { reality: 'wanted' })
      .build();
    const [fact] = both as [(typeof both)[0]];
    expect(onlyRelation([fact, wish], 'MEMBER_OF', grades({ 'company/y-press': 'A' }))).toMatchObject({
      status: 'asserted',
      reliability: null,
    });
  });

  test('of a copied passage are those of who printed it first, if that is known', () => {
    const copyOf = (article: string) => ({
      at: [{ start: 300, end: 340, copyOf: { article, start: 100, end: 140 } }],
    });
    const original = aPackage('x').claim(...CLUB, { at: [{ start: 100, end: 140 }], hedged: true });
    const copy = (of: string) => aPackage('y').claim(...CLUB, copyOf(of));
    const given = grades({ 'company/x-press': 'C', 'company/y-press': 'A' });
    const reliabilityOf = (...all: ReturnType<typeof copy>[]) =>
      onlyRelation(
        all.map((one) => one.build()),
        'MEMBER_OF',
        given,
      ).reliability;
    expect(reliabilityOf(original, copy('article/x'))).toBe('C');
    expect(reliabilityOf(copy('article/unknown'))).toBeNull();
  });

  test('of a derived line are the weaker of its carriers', () => {
    const ban = aPackage('x')
      .claim('sanction/ban', 'IMPOSED_BY', 'agency/mill')
      .claim('sanction/ban', 'TARGETS', 'company/oleander')
      .build();
    const derived = (given: Parameters<typeof grades>[0]) => onlyRelation([ban], 'SANCTIONED', grades(given));
    expect(derived({ 'article/x/c1': 1, 'article/x/c2': 5 }).credibility).toBe(5);
    expect(derived({ 'article/x/c1': 1 }).credibility).toBeNull();
    expect(derived({ 'article/x/c1': 5 }).credibility).toBe(5);
    // Both must be let through: the one that is not graded is, the other needs a 5.
    expect(derived({ 'article/x/c1': 5 }).neededCredibility).toBe(5);
    expect(derived({ 'article/x/c1': 1, 'article/x/c2': 5 }).neededCredibility).toBe(5);
    expect(derived({}).neededCredibility).toBeNull();
  });
});

describe('the scale', () => {
  test('puts what nobody graded between C and D, and 3 and 4', () => {
    expect([weakerGrade('C', null), weakerGrade('D', null)]).toEqual([null, 'D']);
    expect([weakerGrade(3, null), weakerGrade(4, null)]).toEqual([null, 4]);
  });

  test('does not count it when the best is looked for', () => {
    expect(bestGiven([null, 'F', null, 'E'])).toBe('E');
    expect(bestGiven([null])).toBeNull();
  });

  test('finds the weakest line by its sources first, then by its claims', () => {
    const lines = [
      { reliability: 'B', credibility: 6 },
      { reliability: null, credibility: 1 },
      { reliability: null, credibility: 4 },
      { reliability: 'C', credibility: 6 },
    ] as const;
    expect(weakestOf(lines)).toBe(lines[2]);
    expect(weakestOf([])).toBeNull();
  });
});
