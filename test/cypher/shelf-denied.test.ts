import { beforeAll, expect, test } from '@jest/globals';
import { aPackage } from '../support/a-package.ts';
import { loadFresh } from '../support/articles.ts';
import { ask, rowsOf } from '../support/ask.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
const denied = { stance: 'denies', from: '2023-02', to: '2023-03', asOf: '2023-03' } as const;
const told = { from: '2022', to: '2022', asOf: '2022' } as const;
const inferred = [{ what: 'date' as const, why: 'The text says only in spring.' }];

/** Of each pair, Ada is told to and Ben is denied to have. */
beforeAll(async () => {
  const article = aPackage('x', { regions: [{ paragraph: 1, start: 0, end: 100_000, zone: 'caption' }] });
  for (const [person, how] of [
    ['person/ada', told],
    ['person/ben', { ...denied, inferred }],
  ] as const)
    article
      .claim(person, 'MET', 'person/zoe', { ...how, occasion: 'event/gala' })
      .claim(person, 'LEADS', 'company/acme', how)
      .claim(person, 'MEMBER_OF', 'organization/club', how)
      .claim('sanction/ban', 'TARGETS', person, how);
  await loadFresh(database.db, [article.build()]);
});

const NEVER = { periods: [], deniedFor: ['2023-02/2023-03'] };
const ONCE = { periods: ['2022/2022'], deniedFor: [] };

test.each([
  ['events/timeline', { of: 'person/zoe' }, 'periods'],
  ['people/career', { of: 'person/zoe' }, 'periods'],
  ['people/who-met-whom', {}, 'periods'],
  ['people/offices', { of: 'company/acme' }, 'periods'],
  ['countries/membership', { of: 'organization/club' }, 'periods'],
  ['sanctions/in-force', { on: '2022' }, 'heldFor'],
])(
  '%s shows no time at which held what is denied, but for which time it is denied',
  async (query, params, held) => {
    const rows = rowsOf(await ask(database.db, query, params), 'status', held, 'deniedFor', 'marks');
    const byStatus = new Map(rows.map((row) => [row['status'], row]));
    const expected = ({ periods, deniedFor }: typeof NEVER | typeof ONCE) => ({ [held]: periods, deniedFor });
    expect(byStatus.get('denied')).toMatchObject(expected(NEVER));
    expect(byStatus.get('denied')?.['marks']).toContain('date-inferred');
    expect(byStatus.get('asserted')).toMatchObject(expected(ONCE));
    expect(byStatus.get('asserted')?.['marks']).not.toContain('date-inferred');
  },
);

test.each([
  ['people/career', { of: 'person/zoe' }],
  ['people/offices', { of: 'company/acme' }],
  ['countries/membership', { of: 'organization/club' }],
])('%s takes a day on which it is denied for none on which it is shown', async (query, params) => {
  const rows = rowsOf(await ask(database.db, query, params), 'status', 'firstShown', 'lastShown');
  expect(rows).toContainEqual({ status: 'denied', firstShown: null, lastShown: null });
  expect(rows).toContainEqual({ status: 'asserted', firstShown: '2022', lastShown: '2022' });
});

test.each(['articles/captions-only', 'articles/contested'])('%s tells the same of them', async (query) => {
  const rows = rowsOf(await ask(database.db, query), 'status', 'periods', 'deniedFor', 'marks');
  expect(rows).toContainEqual({ status: 'denied', ...NEVER, marks: ['only-a-caption', 'date-inferred'] });
});
