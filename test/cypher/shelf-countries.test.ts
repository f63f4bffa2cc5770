import { expect, test } from '@jest/globals';
import { aPackage } from '../support/a-package.ts';
import { loadFresh } from '../support/articles.ts';
import { ask, rowsOf } from '../support/ask.ts';
import { aDatabase } from '../support/database.ts';
import { toldOtherwise } from '../support/told-otherwise.ts';

const database = aDatabase({ empty: true });

const positions = async (of: string, ...columns: string[]) =>
  rowsOf(await ask(database.db, 'countries/positions', { of }), ...columns);

test('a position is told as each one tells it: as done, as a plan, or as denied and then said by nobody', async () => {
  await loadFresh(
    database.db,
    toldOtherwise({
      subject: 'country/utopia',
      type: 'SUPPORTS',
      object: 'organization/league',
      given: { from: '2023-02', to: '2023-02' },
    }),
  );
  const rows = await positions(
    'country/utopia',
    'claim',
    'status',
    'saidBy',
    'saidByName',
    'deniedBy',
    'period',
    'deniedFor',
  );
  const period = '2023-02/2023-02';
  const told = (who: string) => ({
    saidBy: `person/${who}`,
    saidByName: who,
    deniedBy: null,
    period,
    deniedFor: null,
  });
  expect(rows).toEqual([
    {
      claim: 'article/after/c1',
      status: 'denied',
      saidBy: null,
      saidByName: null,
      deniedBy: 'denier',
      period: null,
      deniedFor: period,
    },
    { claim: 'article/before/c1', status: 'planned', ...told('planner') },
    { claim: 'article/when/c1', status: 'said', ...told('witness') },
  ]);
});

test('a stance is told in its own word, however long the ids of the line are', async () => {
  const [country, league] = [`country/${'x'.repeat(600)}`, `organization/${'x'.repeat(600)}`];
  const told = aPackage('long')
    .entity({ id: country, type: 'Country', name: 'Longland' })
    .entity({ id: league, type: 'Organization', name: 'The long league' })
    .claim(country, 'STANCE_ON', league, { qualifiers: { position: 'abstained' }, says: 'It stayed out.' });
  await loadFresh(database.db, [told.build()]);
  expect(await positions(country, 'position', 'status')).toEqual([
    { position: 'abstained', status: 'asserted' },
  ]);
});

test('what others say to it comes after all positions of its own, however early they said it', async () => {
  const [utopia, league] = ['country/utopia', 'organization/league'];
  await loadFresh(database.db, [
    aPackage('told')
      .claim('person/ada', 'CALLED_ON', utopia, { from: '2020', to: '2020', qualifiers: { about: league } })
      .claim(utopia, 'REJECTS', league, { from: '2023' })
      .claim(utopia, 'SUPPORTS', league, {
        from: '2021',
        attributedTo: 'person/ben',
        inferred: [{ what: 'relation', why: 'it sent money' }],
      })
      .claim(utopia, 'PROMOTES', 'topic/peace', { inferred: [{ what: 'date', why: 'of the article' }] })
      .build(),
  ]);
  const told = async (on: string[], limit = 100) =>
    rowsOf(
      await ask(database.db, 'countries/positions', { of: utopia, on, limit }),
      'kind',
      'position',
      'inferredFrom',
    );
  const [own, others] = [
    [
      { kind: 'its-own', position: 'inferred-supports', inferredFrom: 'ben' },
      { kind: 'its-own', position: 'rejects', inferredFrom: null },
    ],
    { kind: 'by-others', position: 'called-on', inferredFrom: null },
  ];
  expect(await told([league])).toEqual([...own, others]);
  expect(await told([league], 2)).toEqual(own);
  expect(await told(['topic/peace'])).toEqual([
    { kind: 'its-own', position: 'promotes', inferredFrom: null },
  ]);
});

test('what it says of itself and of others is its own, told once; where its envoy goes stands for it', async () => {
  const [utopia, league, summit] = ['country/utopia', 'organization/league', 'event/summit'];
  const own = { attributedTo: utopia, from: '2023' } as const;
  await loadFresh(database.db, [
    aPackage('told')
      .claim(utopia, 'SUPPORTS', league, { ...own, stance: 'denies' })
      .claim('country/nowhere', 'MEMBER_OF', league, own)
      .claim('person/ada', 'CALLED_ON', utopia, { from: '2020', qualifiers: { about: league } })
      .claim('agency/embassy', 'AGENCY_OF', utopia)
      .claim('person/envoy', 'REPRESENTS', 'agency/embassy')
      .claim('person/envoy', 'PARTICIPATED_IN', summit, { from: '2021' })
      .claim('person/no-envoy', 'REPRESENTS', utopia, { stance: 'denies' })
      .claim('person/no-envoy', 'PARTICIPATED_IN', summit, { from: '2021' })
      .claim(summit, 'CONCERNS', league)
      .build(),
  ]);
  const rows = rowsOf(
    await ask(database.db, 'countries/positions', { of: utopia, on: [league] }),
    'kind',
    'from',
    'position',
    'status',
  );
  expect(rows.map((row) => Object.values(row).join(' '))).toEqual([
    'its-own country/utopia supports denied',
    'its-own country/nowhere member-of said',
    'by-its-bodies person/envoy participated-in asserted',
    'by-others person/ada called-on asserted',
  ]);
});

test('who is only to belong, or said not to, is never counted among those who belong', async () => {
  const club = 'organization/club';
  const told = aPackage('club');
  const realities = ['actual', 'alleged', 'planned', 'wanted'] as const;
  for (const [n, reality] of realities.entries()) {
    told
      .entity({ id: `group/${reality}`, type: 'Group', name: reality, min: 20 + n, max: 30 + n })
      .claim(`group/${reality}`, 'MEMBER_OF', club, { reality })
      .claim(`country/of-${reality}`, 'MEMBER_OF', `group/${reality}`);
  }
  told
    .claim('country/hoping', 'MEMBER_OF', 'group/actual', { reality: 'wanted' })
    .claim('group/never', 'MEMBER_OF', club, { stance: 'denies' });
  await loadFresh(database.db, [told.build()]);
  const columns = ['standing', 'partyName', 'atLeast', 'atMost', 'wouldBeAtLeast', 'wouldBeAtMost'];
  const rows = rowsOf(await ask(database.db, 'countries/membership', { of: club }), ...columns);
  expect(rows.map((row) => Object.values(row).map(String).join(' '))).toEqual([
    'member-of-counted of-actual null null null null',
    'counted-members actual 20 30 null null',
    'alleged-member-of-counted of-alleged null null null null',
    'planned-member-of-counted of-planned null null null null',
    'wanted-member-of-counted hoping null null null null',
    'wanted-member-of-counted of-wanted null null null null',
    'alleged-counted-members alleged null null 21 31',
    'planned-counted-members planned null null 22 32',
    'wanted-counted-members wanted null null 23 33',
    'said-not-to-be never null null null null',
  ]);
});
