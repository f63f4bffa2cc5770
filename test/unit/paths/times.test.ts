import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayRange } from '#contract/days';
import { standingWithin } from '#contract/standing';
import { canFollow, toStretch, within } from '../../support/paths/times.ts';

const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

test(`what is expected of a window is what the page says of it (seed ${SEED})`, () => {
  const date = fc.constantFrom(
    '2019',
    '2020',
    '2020-02',
    '2020-06',
    '2021-02-10',
    '2021-02',
    '2022',
    '2022-12-31',
  );
  const side = fc.oneof(date, fc.constant(''));
  const isInOrder = (from: string, to: string) => dayRange(from).first <= dayRange(to).last;
  const period = fc
    .tuple(side, side)
    .filter(([from, to]) => from === '' || to === '' || isInOrder(from, to))
    .map((sides) => sides.join('/'));
  const window = fc
    .record({ from: fc.option(date), to: fc.option(date) })
    .filter(({ from, to }) => from === null || to === null || isInOrder(from, to));
  const line = fc.record({
    periods: fc.array(period, { maxLength: 2 }),
    areCertain: fc.tuple(fc.boolean(), fc.boolean()),
    shownOn: fc.array(date, { maxLength: 2 }),
    reportedLast: fc
      .constantFrom('2019-12-31', '2020-02-10', '2021-02-01', '2022-12-31')
      .map((day) => dayRange(day).last),
  });
  fc.assert(
    fc.property(line, window, fc.boolean(), ({ periods, areCertain, ...seen }, asked, point) => {
      const told = { periods, certain: periods.filter((_, at) => areCertain[at]), ...seen };
      const days = {
        first: asked.from === null ? 0 : dayRange(asked.from).first,
        last: asked.to === null ? Infinity : dayRange(asked.to).last,
      };
      expect(within(told, toStretch(asked), { point })).toBe(standingWithin(told, days, { point }));
    }),
    { seed: SEED, numRuns: 5_000 },
  );
});

test.each([
  [['2020', '2021'], true],
  [['2021', '2020'], false],
  [['2020', '2020-06', '2020'], true],
  [['2020-06-10', '2020', '2020-06-09'], false],
])('%j can follow one another: %s', (dates, canThey) => {
  expect(canFollow(dates.map((date) => toStretch({ from: date, to: date })))).toBe(canThey);
});
