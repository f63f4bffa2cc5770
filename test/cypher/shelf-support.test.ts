import { beforeAll, expect, test } from '@jest/globals';
import { aPackage } from '../support/a-package.ts';
import { loadFresh } from '../support/articles.ts';
import { ask, rowsOf } from '../support/ask.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
const EVENT = { occasion: 'event/gala' } as const;

type Told = Parameters<ReturnType<typeof aPackage>['claim']>;

/** Ada did it: Cleo says so, Bob denies it, Dan only plans it and Eve guesses it. */
const DONE: readonly Told[] = [
  ['person/ada', 'MET', 'person/zoe', EVENT],
  ['person/ada', 'PARTICIPATED_IN', 'event/gala', EVENT],
  ['person/ada', 'LEADS', 'company/acme', {}],
  ['event/gala', 'RESULTED_IN', 'event/quarrel', { ...EVENT, qualifiers: { effect: 'brought-about' } }],
];

const by = (name: string) => ({ attributedTo: `person/${name}` }) as const;

beforeAll(async () => {
  const article = (slug: string, publishedAt: string, how: Told[3]) =>
    DONE.reduce(
      (told, [subject, type, object, more]) => told.claim(subject, type, object, { ...more, ...how }),
      aPackage(slug, { publishedAt }),
    ).build();
  await loadFresh(database.db, [
    article('plans', '2023-01-01', { ...by('dan'), reality: 'planned', asOf: '2023-01' }),
    article('says', '2023-03-03', { ...by('cleo'), asOf: '2023-03', says: 'Cleo says so.' }),
    article('denies', '2023-04-04', { ...by('bob'), stance: 'denies', asOf: '2023-04' }),
    article('guesses', '2023-05-05', { ...by('eve'), hedged: true, asOf: '2023-05' }),
    aPackage('zoe').claim('person/zoe', 'PARTICIPATED_IN', 'event/gala', EVENT).build(),
  ]);
});

test.each([
  ['events/timeline', { of: 'event/gala' }, { says: 'Cleo says so.', saidBy: ['cleo'] }],
  ['events/what-led-to-what', { of: 'event/gala' }, { says: 'Cleo says so.', saidBy: ['cleo'] }],
  [
    'people/career',
    { of: 'person/ada' },
    { says: 'Cleo says so.', firstShown: '2023-03', lastShown: '2023-03' },
  ],
  ['people/who-met-whom', { who: ['person/ada'] }, { saidBy: ['cleo'] }],
  ['people/offices', { of: 'person/ada' }, { saidBy: ['cleo'], firstShown: '2023-03', lastShown: '2023-03' }],
] as const)(
  '%s names who says it, apart from who denies it, plans it or guesses it',
  async (query, params, row) => {
    const whole = {
      ...row,
      status: 'said',
      deniedBy: ['bob'],
      reportedFirst: 20230303,
      reportedLast: 20230303,
      claims: [expect.stringMatching(/^article\/says\//)],
      otherClaims: ['denies', 'guesses', 'plans'].map((slug) =>
        expect.stringMatching(new RegExp(`^article/${slug}/`)),
      ),
    };
    const rows = rowsOf(await ask(database.db, query, params), ...Object.keys(whole));
    expect(rows).toContainEqual({
      ...whole,
      otherClaims: expect.arrayContaining(whole.otherClaims) as unknown,
    });
  },
);

test('events/together counts as evidence of a shared event what supports it, and names who denies it', async () => {
  const answer = await ask(database.db, 'events/together', { of: 'person/ada', others: ['person/zoe'] });
  expect(rowsOf(answer, 'event', 'deniedBy', 'claims', 'reportedFirst')).toEqual([
    {
      event: 'event/gala',
      deniedBy: ['bob'],
      claims: ['article/says/c2', 'article/zoe/c1'],
      reportedFirst: 20230303,
    },
  ]);
});

test('a meeting, or an office, that is only denied stands behind those that are told', async () => {
  await loadFresh(database.db, [
    aPackage('one')
      .claim('person/ada', 'MET', 'person/al', { stance: 'denies', from: '2020', to: '2020', ...by('bob') })
      .claim('person/ada', 'MET', 'person/zoe', { from: '2021', to: '2021' })
      .claim('person/ada', 'LEADS', 'company/acme', { stance: 'denies', ...by('bob') })
      .claim('person/ada', 'LEADS', 'company/zenith')
      .build(),
  ]);
  const met = await ask(database.db, 'people/who-met-whom', { who: ['person/ada'] });
  expect(rowsOf(met, 'otherName', 'status', 'saidBy', 'deniedBy')).toEqual([
    { otherName: 'zoe', status: 'asserted', saidBy: [], deniedBy: [] },
    { otherName: 'al', status: 'denied', saidBy: [], deniedBy: ['bob'] },
  ]);
  const offices = await ask(database.db, 'people/offices', { of: 'person/ada' });
  expect(rowsOf(offices, 'bodyName', 'status')).toEqual([
    { bodyName: 'zenith', status: 'asserted' },
    { bodyName: 'acme', status: 'denied' },
  ]);
});
