import { expect, test } from '@jest/globals';
import { aPackage } from '../support/a-package.ts';
import { loadFresh } from '../support/articles.ts';
import { ask, keysOf, rowsOf } from '../support/ask.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });

test('articles/mentions finds each place where an actor is named, the latest article first', async () => {
  const regions = [
    { paragraph: 1, start: 0, end: 50, zone: 'title' as const },
    { paragraph: 2, start: 52, end: 120, zone: 'body' as const },
    { paragraph: 3, start: 122, end: 100_000, zone: 'caption' as const },
  ];
  await loadFresh(database.db, [
    aPackage('early', { publishedAt: '2023-07' }).mention('person/ada', 'Ada').build(),
    aPackage('late', { publishedAt: '2024-01', regions })
      .mention('person/ada', 'Ms. Stone')
      .mention('person/ada', 'Ada Stone')
      .mention('person/bob', 'Bob')
      .build(),
  ]);
  const asked = { id: 'person/ada' };
  expect(
    rowsOf(
      await ask(database.db, 'articles/mentions', asked),
      'surface',
      'paragraph',
      'zone',
      'articleId',
      'published',
    ),
  ).toEqual([
    { surface: 'Ms. Stone', paragraph: 2, zone: 'body', articleId: 'article/late', published: '2024-01' },
    { surface: 'Ada Stone', paragraph: 3, zone: 'caption', articleId: 'article/late', published: '2024-01' },
    { surface: 'Ada', paragraph: 2, zone: 'body', articleId: 'article/early', published: '2023-07' },
  ]);
  const { limits } = await ask(database.db, 'articles/mentions', { ...asked, limit: 1 });
  expect(limits).toMatchObject([{ shown: 1, total: 3 }]);
});

test('articles/anonymous asks who speaks, not what kind of thing it is', async () => {
  const source = { attributedTo: 'person/an-official' } as const;
  await loadFresh(database.db, [
    aPackage('one')
      .entity({ id: 'person/an-official', type: 'Person', named: false, article: 'article/one' })
      .entity({ id: 'group/officials', type: 'Group', min: 2, article: 'article/one' })
      .claim('person/ada', 'LEADS', 'company/acme', source)
      .claim('person/bob', 'LEADS', 'company/acme', source)
      .claim('person/bob', 'LEADS', 'company/acme', { attributedTo: 'person/cleo' })
      .claim('person/dan', 'LEADS', 'company/acme', { attributedTo: 'group/officials' })
      // A guess of a named speaker does not stand beside a firm word.
      .claim('person/eve', 'LEADS', 'company/acme', source)
      .claim('person/eve', 'LEADS', 'company/acme', { attributedTo: 'person/cleo', hedged: true })
      .build(),
  ]);
  expect(
    rowsOf(await ask(database.db, 'articles/anonymous'), 'speakerId', 'subjectId', 'toldBesidesBy'),
  ).toEqual([
    { speakerId: 'group/officials', subjectId: 'person/dan', toldBesidesBy: 'nobody-else' },
    { speakerId: 'person/an-official', subjectId: 'person/ada', toldBesidesBy: 'nobody-else' },
    { speakerId: 'person/an-official', subjectId: 'person/eve', toldBesidesBy: 'others-less-firmly' },
    { speakerId: 'person/an-official', subjectId: 'person/bob', toldBesidesBy: 'others-too' },
  ]);
});

test('articles/contested puts what two speakers say of one time before all else, and asks whom it is asked about', async () => {
  const [ada, bob] = [
    { attributedTo: 'person/ada' },
    { attributedTo: 'person/bob', stance: 'denies' as const },
  ];
  await loadFresh(database.db, [
    aPackage('one')
      .claim('person/cleo', 'LEADS', 'company/acme', ada)
      .claim('person/cleo', 'LEADS', 'company/acme', bob)
      // A hope is no assertion.
      .claim('person/cleo', 'LEADS', 'company/acme', { attributedTo: 'person/eve', reality: 'wanted' })
      .claim('person/dan', 'OWNS', 'company/acme', { ...ada, from: '2021', to: '2021' })
      .claim('person/dan', 'OWNS', 'company/acme', { ...bob, from: '2023', to: '2023' })
      .claim('person/dan', 'LEADS', 'company/nil', bob)
      .build(),
  ]);
  const columns = ['kind', 'fromName', 'type', 'status', 'toldBy', 'deniedBy', 'deniedFor'];
  const contested = {
    kind: 'contested',
    fromName: 'cleo',
    type: 'LEADS',
    status: 'said',
    toldBy: ['ada'],
    deniedBy: ['bob'],
    deniedFor: [],
  };
  const answer = await ask(database.db, 'articles/contested');
  expect(rowsOf(answer, ...columns)).toEqual([
    contested,
    {
      kind: 'for-another-time',
      fromName: 'dan',
      type: 'OWNS',
      status: 'said',
      toldBy: ['ada'],
      deniedBy: ['bob'],
      deniedFor: ['2023/2023'],
    },
    {
      kind: 'only-denied',
      fromName: 'dan',
      type: 'LEADS',
      status: 'denied',
      toldBy: [],
      deniedBy: ['bob'],
      deniedFor: [],
    },
  ]);
  expect(keysOf(answer)).toHaveLength(3);
  const aboutCleo = await ask(database.db, 'articles/contested', { actors: ['person/cleo'] });
  expect(rowsOf(aboutCleo, ...columns)).toEqual([contested]);
});

test('articles/contested tells who denies his own word, of which time, and names none who tells it less firmly', async () => {
  const ada = { attributedTo: 'person/ada' } as const;
  const no = { ...ada, stance: 'denies' } as const;
  const funds = { qualifiers: { with: 'new funding' } };
  const farming = { qualifiers: { in: 'topic/farming' } };
  const [before, after] = [{ notAfter: '2022-12-31' }, { notBefore: '2023-01', notAfter: '2023-07' }];
  const told = aPackage('told')
    .entity({ id: 'topic/farming', type: 'Topic', name: 'Farming' })
    .claim('country/a', 'COOPERATES_WITH', 'country/b', { ...ada, ...farming, ...before })
    .claim('country/a', 'COOPERATES_WITH', 'country/b', { ...no, ...farming, ...after })
    .claim('country/a', 'COOPERATES_WITH', 'country/b', { ...farming, hedged: true })
    .claim('country/a', 'SUPPORTS', 'country/b', { ...ada, ...funds, from: '2023', to: '2023' })
    .claim('country/a', 'SUPPORTS', 'country/b', { ...no, ...funds, ...after });
  await loadFresh(database.db, [told.build()]);
  const answer = await ask(database.db, 'articles/contested');
  const byAda = { toldBy: ['ada'], deniedBy: ['ada'] };
  expect(rowsOf(answer, 'kind', 'detail', 'toldBy', 'deniedBy', 'claims', 'otherClaims')).toEqual([
    {
      kind: 'by-the-same-speaker',
      detail: ['with new funding'],
      ...byAda,
      claims: ['article/told/c4'],
      otherClaims: [],
    },
    {
      kind: 'for-another-time',
      detail: ['in Farming'],
      ...byAda,
      claims: ['article/told/c1'],
      otherClaims: ['article/told/c3'],
    },
  ]);
});

test('articles/contested says as what a line is told and denied, and which others there are of its kind', async () => {
  const denies = { attributedTo: 'person/bob', stance: 'denies' } as const;
  const [one = {}, two, three] = ['one', 'two', 'three'].map((name) => ({ occasion: `occasion/${name}` }));
  const accuses = ['country/a', 'ACCUSES', 'country/b'] as const;
  const told = aPackage('told')
    .claim(...accuses, { ...denies, ...one, from: '2022', to: '2022' })
    .claim(...accuses, { ...two })
    .claim(...accuses, { ...three, hedged: true, attributedTo: 'person/ada' })
    .claim('country/b', 'ACCUSES', 'country/a')
    .claim('country/a', 'WARNED', 'country/b', { ...one, reality: 'planned' })
    .claim('country/a', 'WARNED', 'country/b', { ...denies, ...one, reality: 'planned' })
    .claim('country/a', 'VISITED', 'country/b', { ...one, reality: 'wanted' })
    .claim('country/a', 'VISITED', 'country/b', { ...denies, ...one, reality: 'planned' })
    .claim('country/a', 'VISITED', 'country/b', { ...denies, ...one })
    .claim('country/a', 'LEADS', 'organization/club', { from: '2021' })
    .claim('country/a', 'LEADS', 'organization/club', { ...denies, reality: 'planned' });
  await loadFresh(database.db, [told.build()]);
  const answer = await ask(database.db, 'articles/contested');
  const rows = rowsOf(answer, 'type', 'kind', 'toldBy', 'toldAs', 'deniedAs', 'periods', 'otherLines');
  const untold = { kind: 'only-denied', toldBy: [], toldAs: null, periods: [] };
  const toldToo = { kind: 'denied-too', toldBy: ['told-press'], periods: [], otherLines: [] };
  expect(rows).toEqual([
    { ...toldToo, type: 'LEADS', toldAs: 'fact', deniedAs: ['plan'], periods: ['2021/'] },
    { ...toldToo, type: 'VISITED', toldAs: 'wish', deniedAs: ['fact', 'plan'] },
    { ...toldToo, type: 'WARNED', toldAs: 'plan', deniedAs: ['plan'] },
    { ...untold, type: 'ACCUSES', deniedAs: ['fact'], otherLines: ['said, hedged', 'asserted'] },
  ]);
});

test('articles/single-source says where else a line of one story is told as a guess, a plan or a denial', async () => {
  const told = ['person/ada', 'LEADS', 'company/acme'] as const;
  await loadFresh(database.db, [
    aPackage('firm')
      .claim(...told)
      .build(),
    aPackage('guess')
      .claim(...told, { hedged: true })
      .build(),
    aPackage('plan')
      .claim(...told, { reality: 'planned' })
      .build(),
    aPackage('no')
      .claim(...told, { stance: 'denies' })
      .build(),
  ]);
  const rows = rowsOf(await ask(database.db, 'articles/single-source'), 'storyId', 'otherwiseIn');
  expect(rows).toEqual([
    {
      storyId: 'article/firm',
      otherwiseIn: [
        expect.stringMatching(/guess.* \(less-firmly\)$/i),
        expect.stringMatching(/no.* \(denied\)$/i),
        expect.stringMatching(/plan.* \(planned\)$/i),
      ],
    },
  ]);
});
