import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayRange } from '#contract/days';
import { standingOn, standingWithin } from '#contract/standing';

const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

type Told = Parameters<typeof standingWithin>[0];
const told = (periods: string[], more: Partial<Told> = {}): Told => ({
  periods,
  certain: periods,
  shownOn: [],
  reportedLast: 20_240_131,
  ...more,
});
const within = (from: string, to: string) => ({ first: dayRange(from).first, last: dayRange(to).last });

describe('what held for a time', () => {
  test.each<[Told, string, string, string]>([
    [told(['2021-04/2021-06']), '2021', '2021', 'held'],
    [told(['2021-04/2021-06']), '2021-05', '2021-05', 'held'],
    [told(['2021-04/2021-06']), '2021-04-10', '2021-04-12', 'not known'],
    [told(['2021-04/2021-06']), '2021-07', '2022', 'did not hold'],
    [told(['2021/']), '2023', '2023', 'held'],
    [told(['2021/'], { certain: [] }), '2023', '2023', 'not known'],
    [told(['2021/'], { certain: [], shownOn: ['2023-06'] }), '2023', '2023', 'held'],
    [told([], { shownOn: ['2023'], reportedLast: 20_230_620 }), '2023-06-20', '2024', 'held'],
    [told([], { shownOn: ['2023'], reportedLast: 20_230_620 }), '2023-06-21', '2023-12', 'not known'],
    [told([], { shownOn: ['2024'], reportedLast: 20_230_620 }), '2024-12', '2024-12', 'held'],
    [told(['2023/'], { shownOn: ['2023'], reportedLast: 20_230_620 }), '2023', '2023-06', 'held'],
    [
      told(['2023/'], { shownOn: ['2023'], reportedLast: 20_230_620, certain: [] }),
      '2023-02',
      '2023-06',
      'not known',
    ],
    [
      told(['2023/'], { shownOn: ['2023'], reportedLast: 20_230_620, certain: [] }),
      '2023',
      '2023-05',
      'not known',
    ],
    [told(['2021/']), '2020', '2020', 'did not hold'],
    [told(['/2019']), '2019', '2019', 'held'],
    [told(['/2019']), '2015', '2015', 'not known'],
    [told([]), '2023', '2023', 'not known'],
    [told(['2010/2011', '2020/']), '2015', '2016', 'did not hold'],
  ])('%j, from %s to %s', (relation, from, to, standing) => {
    expect(standingWithin(relation, within(from, to))).toBe(standing);
  });
});

test.each([
  [['2023-06-18/2023-06-18'], '2023-06', '2023-06', 'held'],
  [['2023/2023'], '2023-06', '2023-06', 'not known'],
  [['2023/2023'], '2022', '2023', 'held'],
  [['2023-06/2023-06'], '2023-07', '2024', 'did not hold'],
  [[], '2023', '2023', 'not known'],
])('what happened in %j, from %s to %s: %s', (periods, from, to, standing) => {
  expect(standingWithin(told(periods), within(from, to), { point: true })).toBe(standing);
});

test(`agrees with what is said of single days, and a wider window loses nothing (seed ${SEED})`, () => {
  const date = fc.constantFrom('', '2019', '2020', '2020-06', '2021-02-10', '2022');
  const period = fc
    .tuple(date, date)
    .filter(([from, to]) => from === '' || to === '' || dayRange(from).first <= dayRange(to).last)
    .map((ends) => ends.join('/'));
  const shown = fc.constantFrom('2019', '2020-06', '2021-02-10', '2022');
  const day = fc.constantFrom(20_181_231, 20_190_601, 20_200_615, 20_210_210, 20_220_301, 20_230_101);
  fc.assert(
    fc.property(
      fc.array(period, { maxLength: 2 }),
      fc.array(shown),
      day,
      day,
      day,
      (periods, shownOn, reportedLast, one, other) => {
        const relation = told(periods, { shownOn, reportedLast });
        const days = { first: Math.min(one, other), last: Math.max(one, other) };
        const standing = standingWithin(relation, days);
        const single = [one, other].map((each) => standingOn(relation, each));
        // Held on one of its days, it held within; and where it did not hold within, it did on none.
        expect(single.includes('held') && standing !== 'held').toBe(false);
        expect(standing === 'did not hold' && single.some((each) => each !== 'did not hold')).toBe(false);
        const wider = standingWithin(relation, { first: days.first - 10_000, last: days.last + 10_000 });
        const sureness = ['did not hold', 'not known', 'held'];
        expect(sureness.indexOf(wider)).toBeGreaterThanOrEqual(sureness.indexOf(standing));
      },
    ),
    { seed: SEED, numRuns: 500 },
  );
});
