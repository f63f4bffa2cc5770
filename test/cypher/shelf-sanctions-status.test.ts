import { beforeEach, describe, expect, test } from '@jest/globals';
import { aPackage } from '../support/a-package.ts';
import { load } from '../support/articles.ts';
import { ask, rowsOf } from '../support/ask.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
beforeEach(() => clear(database.db));

const asked = async (query: string, params: Record<string, unknown>, ...columns: string[]) =>
  rowsOf(await ask(database.db, query, params), ...columns);

const planned = { reality: 'planned' } as const;
const denied = { stance: 'denies' } as const;

describe('what is only planned, wanted, alleged or denied', () => {
  test('is in force on no day, and no such lifting ends a sanction', async () => {
    const told = aPackage('told')
      .claim('sanction/plan', 'TARGETS', 'company/bolt', { ...planned, from: '2022' })
      .claim('sanction/slur', 'TARGETS', 'company/bolt', { reality: 'alleged', from: '2022' })
      .claim('sanction/not', 'TARGETS', 'company/bolt', { ...denied, from: '2022' })
      .claim('sanction/hope', 'IMPOSED_BY', 'agency/treasury', { reality: 'wanted', from: '2022' })
      .claim('sanction/bare', 'TARGETS', 'company/acme', { from: '2022' })
      .claim('sanction/bare', 'IMPOSED_BY', 'agency/treasury', { ...denied, from: '2022' })
      .claim('country/a', 'LIFTED', 'sanction/bare', { ...planned, from: '2022' })
      .claim('country/b', 'LIFTED', 'sanction/bare', { ...denied, from: '2022' })
      .claim('country/c', 'LIFTED', 'sanction/bare', { hedged: true, from: '2022' })
      .claim('country/d', 'LIFTED', 'sanction/bare', { inferred: [{ what: 'relation', why: 'understood' }] })
      .claim('sanction/aim', 'IMPOSED_BY', 'agency/treasury', { from: '2022', to: '2022' })
      .claim('country/a', 'LIFTED', 'sanction/aim', { ...planned, from: '2022' })
      .claim('sanction/past', 'IMPOSED_BY', 'agency/treasury', { from: '2021', to: '2021' })
      .claim('country/a', 'LIFTED', 'sanction/past', { from: '2022' })
      .build();
    await load(database.db, [told]);
    const rows = await asked('sanctions/in-force', { on: '2023' }, 'answer', 'sanction', 'status');
    expect(rows.map((row) => Object.values(row).join(' '))).toEqual([
      'in-force sanction/aim asserted',
      'in-force sanction/bare asserted',
      'not-known sanction/past asserted',
      'not-told-as-fact sanction/hope wanted',
      'not-told-as-fact sanction/not denied',
      'not-told-as-fact sanction/plan planned',
      'not-told-as-fact sanction/slur alleged',
    ]);
    const on = { on: '2023', targets: ['company/acme'] };
    expect(await asked('sanctions/in-force', on, 'authority', 'liftedBy', 'otherLiftings')).toEqual([
      {
        authority: ['not-stated'],
        liftedBy: [],
        otherLiftings: ['a (planned)', 'b (denied)', 'c (asserted, hedged)', 'd (asserted, inferred)'],
      },
    ]);
  });

  test('stands after the facts, by its status; what is denied answers nothing', async () => {
    const told = aPackage('told');
    const realities = { one: planned, two: {}, three: denied, four: { reality: 'wanted' } } as const;
    for (const [name, how] of Object.entries(realities)) {
      told
        .claim(`sanction/${name}`, 'TARGETS', 'company/acme', how)
        .claim(`sanction/${name}`, 'IMPOSED_BY', 'agency/treasury', how)
        .claim('country/utopia', 'LIFTED', `sanction/${name}`, how)
        .claim('company/acme', 'DEFENDANT_IN', `case/${name}`, how)
        .claim(`case/${name}`, 'FILED_BY', 'agency/treasury', how)
        .claim(`company/${name}`, 'INVITED_TO', 'organization/club', how);
    }
    await load(database.db, [told.build()]);
    const statuses = async (query: string, params: Record<string, unknown>, what: string) =>
      (await asked(query, params, what, 'status')).map((row) => Object.values(row).join(' '));
    const sanctions = ['sanction/two asserted', 'sanction/one planned', 'sanction/four wanted'];
    for (const [query, params] of [
      ['sanctions/against', { of: 'company/acme' }],
      ['sanctions/by-authority', { of: 'agency/treasury' }],
      ['sanctions/lifted', { of: ['country/utopia'] }],
      ['sanctions/lifted', {}],
    ] as const) {
      const rows = await statuses(query, params, 'sanction');
      expect({ query, first: rows[0] }).toEqual({ query, first: sanctions[0] });
      expect({ query, rows: rows.toSorted() }).toEqual({ query, rows: sanctions.toSorted() });
    }
    for (const asks of [[], ['company/acme'], ['agency/treasury']]) {
      const rows = await asked('sanctions/charges', { of: asks }, 'legalCase', 'status');
      expect({ asks, rows: rows.map((row) => Object.values(row).join(' ')) }).toEqual({
        asks,
        rows: ['case/two asserted', 'case/four wanted', 'case/one planned'],
      });
    }
  });

  test('of two lines the weaker one tells how sure a sanction by somebody is', async () => {
    const told = aPackage('told')
      .claim('sanction/ban', 'IMPOSED_BY', 'agency/treasury')
      .claim('sanction/ban', 'TARGETS', 'company/acme', planned)
      .claim('sanction/ban', 'TARGETS', 'company/bolt', denied)
      .claim('agency/treasury', 'AGENCY_OF', 'country/utopia')
      .claim('agency/treasury', 'AGENCY_OF', 'country/erewhon', denied)
      .build();
    await load(database.db, [told]);
    const by = (of: string) =>
      asked('sanctions/by-authority', { of }, 'target', 'status', 'statusOfImposing', 'statusOfTarget');
    expect(await by('country/utopia')).toEqual([
      { target: 'company/acme', status: 'planned', statusOfImposing: 'asserted', statusOfTarget: 'planned' },
    ]);
    expect(await by('country/erewhon')).toEqual([]);
  });

  test('makes nobody a member', async () => {
    const told = aPackage('club')
      .claim('country/a', 'MEMBER_OF', 'organization/club', denied)
      .claim('country/b', 'MEMBER_OF', 'organization/club', planned)
      .claim('country/z', 'MEMBER_OF', 'organization/club')
      .claim('country/c', 'INVITED_TO', 'organization/club')
      .claim('country/d', 'INVITED_TO', 'organization/club', denied)
      .claim('group/eight', 'MEMBER_OF', 'organization/club', { hedged: true })
      .claim('country/e', 'MEMBER_OF', 'group/eight')
      .claim('group/nine', 'MEMBER_OF', 'organization/club', denied)
      .claim('country/f', 'MEMBER_OF', 'group/nine')
      .build();
    await load(database.db, [told]);
    const columns = ['party', 'standing', 'status', 'throughName', 'throughStatus'];
    const rows = await asked('countries/membership', { of: 'organization/club' }, ...columns);
    expect(rows.map((row) => Object.values(row).flat().join(' '))).toEqual([
      'country/z member asserted',
      'country/e member-of-counted asserted eight asserted, hedged',
      'group/eight counted-members asserted',
      'country/c invited asserted',
      'country/b planned-member planned',
      'country/a said-not-to-be denied',
      'group/nine said-not-to-be denied',
      'country/d said-not-invited denied',
    ]);
  });
});

test('a sanction in force tells whether a text shows it so, or only nobody reports that it was lifted', async () => {
  const told = aPackage('told', { publishedAt: '2023-07-06' })
    .claim('sanction/a-shown', 'TARGETS', 'company/acme', { from: '2021', asOf: '2023-06' })
    .claim('sanction/b-lifted', 'TARGETS', 'company/acme', { from: '2021' })
    .claim('country/utopia', 'LIFTED', 'sanction/b-lifted', { from: '2023-06', to: '2023-06' })
    .claim('sanction/c-open', 'TARGETS', 'company/acme', { from: '2021', asOf: '2021' })
    .claim('country/utopia', 'LIFTED', 'sanction/c-open', { ...planned, from: '2024' })
    .claim('sanction/d-doubt', 'TARGETS', 'company/acme', { from: '2021' })
    .claim('country/utopia', 'LIFTED', 'sanction/d-doubt', { from: '2022', hedged: true })
    .claim('sanction/e-aimless', 'IMPOSED_BY', 'agency/treasury', { from: '2022', to: '2022' })
    .claim('sanction/f-later', 'TARGETS', 'company/acme', { from: '2024' })
    .claim('sanction/g-old', 'TARGETS', 'company/acme')
    .claim('sanction/h-undated', 'TARGETS', 'company/acme', { from: '2021' })
    .claim('country/utopia', 'LIFTED', 'sanction/h-undated', { hedged: true })
    .build();
  await load(database.db, [told]);
  const bases = async (on: string) => {
    const rows = await asked('sanctions/in-force', { on }, 'sanction', 'basis', 'reportedLast');
    const letters = rows.map(
      ({ sanction, ...row }) => [String(sanction).slice(9, 10), row['basis']] as const,
    );
    expect(new Set(rows.map(({ reportedLast }) => reportedLast))).toEqual(new Set([20230706]));
    return Object.fromEntries(letters.filter(([, basis]) => basis !== null));
  };
  const open = { c: 'never-reported-lifted', d: 'lifting-not-sure', h: 'lifting-not-sure' };
  // What may have been lifted in 2022 is in no doubt before.
  expect(await bases('2021-12-31')).toMatchObject({ d: 'never-reported-lifted', h: open.h });
  expect(await bases('2022')).toEqual({
    a: 'reported-in-force',
    b: 'reported-in-force',
    ...open,
    e: 'reported-in-force',
  });
  expect(await bases('2023-06-30')).toEqual({
    a: 'reported-in-force',
    ...open,
    e: 'never-reported-lifted',
  });
  expect(await bases('2031')).toEqual({
    a: 'never-reported-lifted',
    ...open,
    e: 'never-reported-lifted',
    f: 'never-reported-lifted',
  });
});

describe('who denies it, or only plans it, lends it no support', () => {
  test.each([
    ['sanctions/in-force', { on: '2023' }, ['c1']],
    ['sanctions/against', { of: 'company/acme' }, ['c1', 'c2']],
    ['sanctions/by-authority', { of: 'agency/treasury' }, ['c1', 'c2']],
    ['sanctions/lifted', {}, ['c3']],
    ['sanctions/charges', {}, ['c4', 'c5']],
    ['people/in-office', { on: '2023' }, ['c6']],
    ['countries/membership', { of: 'organization/club' }, ['c7']],
  ])('%s', async (query, params, supporting) => {
    const lines = [
      ['sanction/ban', 'TARGETS', 'company/acme'],
      ['sanction/ban', 'IMPOSED_BY', 'agency/treasury', 'occasion/imposing'],
      ['country/utopia', 'LIFTED', 'sanction/ban', 'occasion/lifting'],
      ['case/one', 'FILED_BY', 'agency/prosecutor', 'occasion/filing'],
      ['company/acme', 'DEFENDANT_IN', 'case/one'],
      ['person/ada', 'HOLDS_POSITION', 'country/utopia'],
      ['person/ada', 'MEMBER_OF', 'organization/club'],
    ] as const;
    const told = aPackage('told');
    const later = aPackage('later', { publishedAt: '2024-02' });
    for (const [from, type, to, occasion] of lines) {
      const same = occasion === undefined ? {} : { occasion };
      told.claim(from, type, to, same);
      later.claim(from, type, to, { ...same, ...denied, attributedTo: 'person/dora' });
      later.claim(from, type, to, { ...same, ...planned, attributedTo: 'person/paul' });
    }
    await load(database.db, [told.build(), later.build()]);
    const otherClaims = supporting
      .map((id) => Number(id.slice(1)))
      .flatMap((n) => [`article/later/c${2 * n - 1}`, `article/later/c${2 * n}`]);
    const [row = {}, ...more] = await asked(
      query, params, 'status', 'claims', 'deniedBy', 'otherClaims', 'reportedFirst', 'reportedLast',
    ); // oxfmt-ignore
    expect(more).toEqual([]);
    expect({ ...row, otherClaims: (row['otherClaims'] as string[]).toSorted() }).toEqual({
      status: 'asserted',
      claims: supporting.map((id) => `article/told/${id}`),
      deniedBy: ['dora'],
      otherClaims: otherClaims.toSorted(),
      reportedFirst: 20_230_706,
      reportedLast: 20_230_706,
    });
  });

  test('nor do they speak for it', async () => {
    const once = { occasion: 'occasion/lifting' };
    const told = aPackage('told')
      .claim('country/utopia', 'LIFTED', 'sanction/ban', { ...once, attributedTo: 'person/ada' })
      .claim('country/utopia', 'LIFTED', 'sanction/ban', { ...once, ...denied, attributedTo: 'person/dora' })
      .claim('person/ada', 'MEMBER_OF', 'organization/club', { attributedTo: 'person/ada' })
      .claim('person/ada', 'MEMBER_OF', 'organization/club', { ...planned, attributedTo: 'person/paul' })
      .build();
    await load(database.db, [told]);
    expect(await asked('sanctions/lifted', {}, 'saidBy', 'deniedBy')).toEqual([
      { saidBy: ['ada'], deniedBy: ['dora'] },
    ]);
    expect(await asked('countries/membership', { of: 'organization/club' }, 'saysSo', 'deniedBy')).toEqual([
      { saysSo: ['ada'], deniedBy: [] },
    ]);
  });
});
