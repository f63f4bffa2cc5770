import { beforeEach, expect, test } from '@jest/globals';
import { aPackage } from '../support/a-package.ts';
import { load } from '../support/articles.ts';
import { ask, rowsOf } from '../support/ask.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
beforeEach(() => clear(database.db));

const asked = async (query: string, params: Record<string, unknown>, ...columns: string[]) =>
  rowsOf(await ask(database.db, query, params), ...columns);

const effect = (word: string) => ({ qualifiers: { effect: word } });

test('the reason for a sanction is told with how sure it is, or told to be missing; what it rests on is none', async () => {
  const told = aPackage('told')
    .claim('sanction/ban', 'IMPOSED_BY', 'agency/treasury')
    .claim('sanction/ban', 'TARGETS', 'company/acme')
    .claim('sanction/ban', 'CONCERNS', 'topic/fraud', {
      inferred: [{ what: 'relation', why: 'no reason is told' }],
    })
    .claim('sanction/ban', 'UNDER', 'measure/act', { hedged: true })
    .claim('sanction/ban', 'CONCERNS', 'topic/never', { stance: 'denies' })
    .claim('sanction/other', 'TARGETS', 'company/acme')
    .claim('sanction/other', 'IMPOSED_BY', 'agency/treasury')
    .build();
  await load(database.db, [told]);
  for (const [query, params] of [
    ['sanctions/in-force', { on: '2023' }],
    ['sanctions/against', { of: 'company/acme' }],
    ['sanctions/by-authority', { of: 'agency/treasury' }],
  ] as const) {
    const rows = await asked(query, params, 'sanction', 'reasons', 'under');
    expect({ query, rows }).toEqual({
      query,
      rows: [
        {
          sanction: 'sanction/ban',
          reasons: ['fraud (asserted, inferred)'],
          under: ['act (asserted, hedged)'],
        },
        { sanction: 'sanction/other', reasons: ['no-reason-stated'], under: [] },
      ],
    });
  }
});

test('what led to a sanction is not told as what ended it, nor what ended it as its reason', async () => {
  const told = aPackage('told')
    .claim('sanction/ban', 'TARGETS', 'company/acme', { from: '2020' })
    .claim('sanction/ban', 'IMPOSED_BY', 'agency/treasury', { from: '2020', to: '2020' })
    .claim('event/abuses', 'RESULTED_IN', 'sanction/ban', effect('brought-about'))
    .claim('event/talks', 'RESULTED_IN', 'sanction/ban', effect('ended'))
    .claim('country/utopia', 'LIFTED', 'sanction/ban', { from: '2023', to: '2023' });
  await load(database.db, [told.build()]);
  const reasons = { reasons: ['abuses (asserted)'] };
  expect(await asked('sanctions/against', { of: 'company/acme' }, 'reasons')).toEqual([reasons]);
  expect(await asked('sanctions/by-authority', { of: 'agency/treasury' }, 'reasons')).toEqual([reasons]);
  expect(await asked('sanctions/in-force', { on: '2021' }, 'reasons')).toEqual([reasons]);
  expect(await asked('sanctions/lifted', {}, 'why', 'whyOther')).toEqual([
    { why: 'led-to-it', whyOther: 'event/talks' },
  ]);
});

test('what only came before a lifting has no reason told, though the sanction has one', async () => {
  const told = aPackage('told')
    .claim('event/abuses', 'RESULTED_IN', 'sanction/ban', effect('brought-about'))
    .claim('country/utopia', 'LIFTED', 'sanction/ban', { occasion: 'event/lifting' })
    .claim('event/lifting', 'FOLLOWED', 'event/summit');
  await load(database.db, [told.build()]);
  expect(await asked('sanctions/lifted', {}, 'why')).toEqual([{ why: 'came-before-no-reason-told' }]);
});

test('a lifting for one target is told of a sanction whose targets are not', async () => {
  const told = aPackage('told')
    .claim('sanction/bare', 'IMPOSED_BY', 'agency/treasury', { from: '2020', to: '2020' })
    .claim('country/utopia', 'LIFTED', 'sanction/bare', {
      from: '2021',
      to: '2021',
      qualifiers: { target: 'company/bolt' },
    });
  await load(database.db, [told.build()]);
  expect(await asked('sanctions/in-force', { on: '2023' }, 'answer', 'liftedBy')).toEqual([
    { answer: 'not-known', liftedBy: ['country/utopia'] },
  ]);
});

test('each lifting has its own day, or none that is told', async () => {
  const told = aPackage('told')
    .claim('sanction/ban', 'TARGETS', 'company/acme', { from: '2020' })
    .claim('country/a', 'LIFTED', 'sanction/ban')
    .claim('country/b', 'LIFTED', 'sanction/ban', { from: '2021', to: '2021' });
  await load(database.db, [told.build()]);
  const [row] = await asked('sanctions/against', { of: 'company/acme' }, 'liftedBy', 'lifted');
  expect(row).toEqual({ liftedBy: ['country/b', 'country/a'], lifted: ['2021/2021', 'not-told'] });
});
