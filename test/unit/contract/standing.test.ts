import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { standingOn } from '#contract/standing';
import { aPackage } from '../../support/a-package.ts';
import { onlyRelation, relationsOf } from '../../support/witnesses.ts';

type Dates = Partial<Record<'from' | 'to' | 'notBefore' | 'notAfter' | 'asOf', string>>;

const club = (...claims: Dates[]) => {
  const article = aPackage('x');
  for (const dates of claims) article.claim('person/ada', 'MEMBER_OF', 'organization/club', dates);
  return onlyRelation([article.build()], 'MEMBER_OF');
};

describe('a membership', () => {
  test.each<[Dates[], Record<number, string>]>([
    [[{}], { 20200101: 'not known' }],
    [[{ from: '2020-03' }], { 20200229: 'did not hold', 20200315: 'not known', 20200331: 'held', 20300101: 'held' }],
    [[{ from: '2019', to: '2021-05' }], { 20190601: 'not known', 20200101: 'held', 20210501: 'held', 20210502: 'not known', 20210601: 'did not hold' }],
    [[{ from: '2023-04', asOf: '2023-04' }], { 20230331: 'did not hold', 20230401: 'not known', 20230430: 'held' }],
    [[{ from: '2023-04', asOf: '2023-04-14' }], { 20230401: 'not known', 20230414: 'held' }],
    [[{ notAfter: '2023-06', asOf: '2023' }], { 20230615: 'not known', 20230701: 'did not hold' }],
    [[{ to: '2021' }], { 20150101: 'not known', 20220101: 'did not hold' }],
    // Its article is of 6 July 2023.
    [[{ asOf: '2023-07' }], { 20230615: 'not known', 20230701: 'held', 20230706: 'held', 20230707: 'not known' }],
    [[{ asOf: '2023' }], { 20230101: 'held', 20230706: 'held', 20231201: 'not known' }],
    [[{ asOf: '2024' }], { 20231231: 'not known', 20241231: 'held' }],
    [[{ notBefore: '2023-06-02', notAfter: '2023-06-30' }], { 20230601: 'did not hold', 20230615: 'not known', 20230701: 'did not hold' }],
    [[{ notAfter: '2024-01', asOf: '2022-08' }], { 20220815: 'held', 20230101: 'not known', 20240201: 'did not hold' }],
    [[{ from: '2020', notAfter: '2022' }], { 20210601: 'not known', 20230101: 'did not hold' }],
    [[{ from: '2010', to: '2012' }, { from: '2020' }], { 20110101: 'held', 20150101: 'did not hold', 20210101: 'held' }],
  ])('told as %j', (claims, days) => {
    const relation = club(...claims);
    const told = Object.keys(days).map((day) => [day, standingOn(relation, Number(day))]);
    expect(Object.fromEntries(told)).toEqual(days);
  }); // oxfmt-ignore
});

test('a meeting in June was not yet in May, is not known on the 10th, and had happened by July', () => {
  const article = aPackage('x').claim('person/ada', 'MET', 'person/bo', { from: '2023-06' });
  const met = onlyRelation([article.build()], 'MET');
  const told = [20230531, 20230610, 20230701].map((day) => standingOn(met, day, { point: true }));
  expect(told).toEqual(['did not hold', 'not known', 'held']);
});

test('a sanction holds until the stretch in which it was lifted, is not known within, and is over after it', () => {
  const article = aPackage('x')
    .claim('sanction/ban', 'IMPOSED_BY', 'agency/office', { from: '2020' })
    .claim('sanction/ban', 'TARGETS', 'company/oleander', { from: '2020', asOf: '2022' })
    .claim('agency/office', 'LIFTED', 'sanction/ban', { notBefore: '2023-11-15', notAfter: '2024-01-31' });
  const relations = relationsOf([article.build()]);
  for (const type of ['TARGETS', 'SANCTIONED']) {
    const relation = relations.find((one) => one.type === type);
    const told = [20191231, 20210101, 20231201, 20240201].map((day) => relation && standingOn(relation, day));
    expect([type, ...told]).toEqual([type, 'did not hold', 'held', 'not known', 'did not hold']);
  }
});

test('what it certainly held is never outside what its days allow', () => {
  const date = fc.constantFrom('2019', '2020', '2020-06', '2021-02-10', '2022');
  const dates = fc.record({ from: date, to: date, asOf: date }, { requiredKeys: [] });
  fc.assert(
    fc.property(dates, fc.integer({ min: 2018, max: 2024 }), ({ from, to, asOf }, year) => {
      fc.pre(from === undefined || to === undefined || from <= to);
      fc.pre(
        asOf === undefined || ((from === undefined || from <= asOf) && (to === undefined || asOf <= to)),
      );
      const relation = club({
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(asOf === undefined ? {} : { asOf }),
      });
      const day = year * 10_000 + 615;
      const inside = day >= (relation.firstDay ?? 0) && day <= (relation.lastDay ?? 99_999_999);
      expect(standingOn(relation, day) === 'held' && !inside).toBe(false);
    }),
  );
});
