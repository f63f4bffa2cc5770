import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayRange, type IsoPrefix } from '#contract/days';
import type { GraphEdge } from '#contract/graph';
import { standingOn, type Standing } from '#contract/standing';
import { toActions, toState } from '../../client/words/actions.ts';
import { aPackage } from '../support/a-package.ts';
import { load } from '../support/articles.ts';
import { ask, rowsOf } from '../support/ask.ts';
import { aDatabase } from '../support/database.ts';
import { relationsOf } from '../support/witnesses.ts';
import { seedOfToday } from '../prove/seed.ts';

const SEED = Number(process.env['REDTHREAD_SEED'] ?? seedOfToday());
const LINES = 120;
/** Around the ends of the dates below, where one day more or less decides. */
const DAYS = [
  '2018-12-31', '2019-01-01', '2019-06-15', '2019-12-31', '2020-01-01', '2020-02-01', '2020-02-28', '2020-02-29',
  '2020-03-01', '2020-03-02', '2020-11-30', '2020-12-01', '2020-12-30', '2020-12-31', '2021-01-01', '2021-01-02',
  '2021-12-31', '2022-01-01',
]; // oxfmt-ignore
const STRETCHES = ['2018', '2019', '2020', '2020-02', '2020-12', '2021-01', '2021', '2022'];

const date = fc.constantFrom(
  '2019', '2020', '2020-02', '2020-02-29', '2020-03-01', '2020-12', '2020-12-31', '2021', '2021-01', '2021-01-01',
); // oxfmt-ignore
const dates = fc
  .record({ from: date, to: date, notBefore: date, notAfter: date, asOf: date }, { requiredKeys: [] })
  .filter(({ from, notBefore, ...ends }) =>
    [from, notBefore].every((start) => [ends.to, ends.notAfter].every((end) => inOrder(start, end))),
  );
const told = fc.array(dates, { minLength: 1, maxLength: 3 });
const reality = fc.constantFrom('actual', 'actual', 'actual', 'alleged', 'planned', 'wanted');
const lifting = fc.option(
  fc.record(
    { from: date, hedged: fc.constant(true), reality, stance: fc.constantFrom('asserts', 'denies') },
    { requiredKeys: [] },
  ),
);
const line = fc.record({ told, reality, lifting, denied: fc.integer({ min: 0, max: 9 }) });

function inOrder(start: IsoPrefix | undefined, end: IsoPrefix | undefined): boolean {
  return start === undefined || end === undefined || dayRange(start).last <= dayRange(end).first;
}

/**
 * One office and one sanction for each, told by the same dates; some sanctions are lifted. What is shown of a whole year
 * or month is shown up to the day of the report: of December 2020 one day, of 2021 all.
 */
function aManyTimesTold() {
  const article = aPackage('told', { publishedAt: '2020-12-01' });
  for (const [n, one] of fc.sample(line, { seed: SEED, numRuns: LINES }).entries()) {
    const [sanction, target] = [`sanction/s${n}`, `company/c${n}`];
    const stance = one.denied === 0 ? 'denies' : 'asserts';
    for (const days of one.told) {
      const given = { ...days, stance, reality: one.reality } as const;
      article.claim(`person/p${n}`, 'HOLDS_POSITION', 'country/utopia', {
        ...given,
        qualifiers: { role: 'president' },
      });
      article.claim(sanction, 'TARGETS', target, given);
    }
    if (one.lifting !== null) {
      article.claim('country/utopia', 'LIFTED', sanction, one.lifting);
    }
  }
  return article.build();
}

const database = aDatabase({ empty: true });
const packages = [aManyTimesTold()];
const relations = relationsOf(packages);
beforeAll(() => load(database.db, packages));

const answersOf = async (query: string, on: string) =>
  rowsOf(await ask(database.db, query, { on, limit: 1000 }), 'key', 'answer')
    .map(({ key, answer }) => `${String(key)}: ${String(answer)}`)
    .toSorted();

/** Of a month or year: it held or is shown on a day of it, or began and ended within it; it did not on any day. */
function standingIn(edge: GraphEdge, on: IsoPrefix): Standing {
  const { first, last } = dayRange(on);
  const days = Array.from({ length: last - first + 1 }, (_, n) => first + n).filter(isDay);
  const standings = new Set(days.map((day) => standingOn(edge, day)));
  if (standings.has('held') || edge.shownOn.some((asOf) => asOf.startsWith(on))) return 'held';
  const lasted = edge.certain.some((period) => {
    const [from = '', to = ''] = period.split('/');
    return to !== '' && dayRange(from).last <= last && dayRange(to).first >= first;
  });
  if (lasted) return 'held';
  return standings.has('not known') ? 'not known' : 'did not hold';
}

function isDay(day: number): boolean {
  const [month, ofMonth] = [Math.floor(day / 100) % 100, day % 100];
  const there = new Date(Date.UTC(Math.floor(day / 10_000), month - 1, ofMonth));
  return there.getUTCMonth() === month - 1 && there.getUTCDate() === ofMonth;
}

function isFact({ status }: GraphEdge): boolean {
  return status === 'asserted' || status === 'said';
}

describe(`as the page judges it (seed ${SEED}), of ${LINES} lines told by all kinds of dates`, () => {
  test.each([...DAYS, ...STRETCHES])('people/in-office says who held office in %s', async (on) => {
    const offices = relations.filter((edge) => edge.type === 'HOLDS_POSITION' && isFact(edge));
    expect(offices.length).toBeGreaterThan(LINES / 4);
    const expected = offices.map((edge) => `${edge.key}: ${standingIn(edge, on).replaceAll(' ', '-')}`);
    expect(await answersOf('people/in-office', on)).toEqual(expected.toSorted());
  });

  test.each([...DAYS, ...STRETCHES])('sanctions/in-force says what was in force in %s', async (on) => {
    const targets = relations.filter(({ type }) => type === 'TARGETS');
    const { first, last } = dayRange(on);
    const expected = targets.map((edge) => {
      if (!isFact(edge)) return `${edge.key}: not-told-as-fact`;
      const standing = standingIn(edge, on);
      if (standing === 'held') return `${edge.key}: in-force`;
      if (standing === 'not known') return `${edge.key}: not-known`;
      return `${edge.key}: ${(edge.firstDay ?? first) > last ? 'not-begun' : 'ended'}`;
    });
    expect(await answersOf('sanctions/in-force', on)).toEqual(expected.toSorted());
  });

  test.each(DAYS)('and the panel of an actor says the same of its sanctions on %s', async (on) => {
    const said = { 'in-force': 'in force', ended: 'over', 'not-known': 'not known' };
    const expected = toActions(relations, 'TARGETS').map(
      (action) => `${action.line.key}: ${toState(action, dayRange(on).first).is}`,
    );
    const answers = rowsOf(
      await ask(database.db, 'sanctions/in-force', { on, limit: 1000 }),
      'key',
      'answer',
    );
    const judged = answers.map(
      ({ key, answer }) => `${String(key)}: ${said[answer as keyof typeof said] ?? 'not in force'}`,
    );
    expect(judged.toSorted()).toEqual(expected.toSorted());
  });

  test.each(['people/in-office', 'sanctions/in-force'])(
    '%s tells the first of all, and how many',
    async (query) => {
      const [all, few] = await Promise.all(
        [1000, 7].map((limit) => ask(database.db, query, { on: '2020', limit })),
      );
      expect(few?.rows).toEqual(all?.rows.slice(0, 7));
      expect(few?.limits).toMatchObject([{ what: 'rows', shown: 7, total: all?.rows.length }]);
    },
  );
});
