import { beforeEach, describe, expect, test } from '@jest/globals';
import { importArticle } from '../../../server/articles/import.ts';
import { rebuild } from '../../../server/articles/project.ts';
import { fingerprint } from '../../../server/db/fingerprint.ts';
import { load, loadFresh, HUB_DEGREE } from '../../support/articles.ts';
import { aPackage } from '../../support/a-package.ts';
import { aDatabase } from '../../support/database.ts';
import { clear } from '../../support/clear-database.ts';
import { harbourPackages } from '../../support/harbour.ts';

const database = aDatabase({ empty: true });
const [daily, wire, weekly] = harbourPackages();

const facts = () => fingerprint(database.db, 'facts');
const everything = async () => [await facts(), await fingerprint(database.db, 'evidence')];

beforeEach(() => clear(database.db));

describe('the same graph', () => {
  test('in whatever order articles come', async () => {
    const orders = [
      [daily, wire, weekly],
      [daily, weekly, wire],
      [wire, daily, weekly],
      [wire, weekly, daily],
      [weekly, daily, wire],
      [weekly, wire, daily],
    ];
    const seen = new Set<string>();
    for (const order of orders) {
      await loadFresh(database.db, order);
      seen.add(JSON.stringify(await everything()));
    }
    expect(seen.size).toBe(1);
  });

  test('whichever of two articles comes first that tell of one card for two feasts', async () => {
    const card = (slug: string, feast: string) =>
      aPackage(slug)
        .claim('company/oleander', 'INVITED_TO', feast, {
          occasion: 'occasion/card',
          qualifiers: { by: 'person/ada-quill' },
        })
        .build();
    const [fair, ball] = [card('fair-news', 'event/fair'), card('ball-news', 'event/ball')];
    await load(database.db, [fair, ball]);
    const built = await everything();
    expect(await database.db.records('MATCH ()-[r:INVITED]->() RETURN r.to AS feast ORDER BY r.key')).toEqual(
      [{ feast: ['event/ball'] }, { feast: ['event/fair'] }],
    );
    await loadFresh(database.db, [ball, fair]);
    expect(await everything()).toEqual(built);
  });

  test('when everything is loaded twice', async () => {
    await load(database.db, [daily, wire, weekly]);
    const once = await everything();
    await load(database.db, [weekly, daily, wire]);
    expect(await everything()).toEqual(once);
  });

  test('when the facts are thrown away and made again from the claims', async () => {
    await load(database.db, [daily, wire, weekly]);
    const built = await everything();
    await rebuild(database.db, { hubDegree: HUB_DEGREE });
    expect(await everything()).toEqual(built);
  });

  test('when they are made again in a database of the time before captions were told apart', async () => {
    const regions = [
      { paragraph: 1, start: 0, end: 100, zone: 'body' as const },
      { paragraph: 2, start: 102, end: 200, zone: 'caption' as const },
    ];
    const pictured = aPackage('pictured', { regions })
      .claim('person/cy-marsh', 'MEMBER_OF', 'organization/quay-league', { at: [{ start: 110, end: 150 }] })
      .build();
    await load(database.db, [daily, wire, weekly, pictured]);
    const built = await everything();
    await database.db.write({ purpose: 'going back' }, (tx) =>
      tx.run('MATCH (a:Article) REMOVE a.captions WITH a MATCH ()-[r]->() REMOVE r.caption'),
    );
    await rebuild(database.db, { hubDegree: HUB_DEGREE });
    expect(await everything()).toEqual(built);
  });

  test('when an article comes in a newer version, without the claims it no longer makes', async () => {
    const older = structuredClone(daily);
    const extra = aPackage('harbour-daily').claim('person/cy-marsh', 'OWNS', 'company/oleander').build();
    older.claims.push({ ...(extra.claims[0] as (typeof older.claims)[0]), id: `${older.article.id}/c99` });
    older.entities.push(...extra.entities.filter(({ id }) => id === 'person/cy-marsh'));
    await load(database.db, [older, wire, weekly]);
    await load(database.db, [daily]);
    const replaced = await everything();
    await loadFresh(database.db, [daily, wire, weekly]);
    expect(await everything()).toEqual(replaced);
  });
});

test('two loads at once: one waits, and both are there', async () => {
  await Promise.all([load(database.db, [daily]), load(database.db, [wire])]);
  const both = await facts();
  await loadFresh(database.db, [daily, wire]);
  expect(await facts()).toBe(both);
});

test('evidence is never joined to entities', async () => {
  await load(database.db, [daily, wire, weekly]);
  const [row] = await database.db.records(
    'MATCH (e:Entity)--(x:Claim|Article|Mention|Figure|Declaration) RETURN count(*) AS mustBeZero',
  );
  expect(row).toEqual({ mustBeZero: 0 });
});

test('a name declared by two articles with different types is refused in words', async () => {
  await load(database.db, [daily]);
  const other = aPackage('other')
    .entity({ id: 'person/bo-reed', type: 'Group', summary: 'Not a person.' })
    .build();
  await expect(importArticle(database.db, other, { hubDegree: HUB_DEGREE })).rejects.toThrow(
    /person\/bo-reed is declared as/,
  );
});

test('roles, countries, degrees and hubs follow from the relations', async () => {
  const crowd = aPackage('crowd');
  for (let n = 1; n <= HUB_DEGREE + 1; n += 1)
    crowd.claim(`person/member-${n}`, 'ASSOCIATED_WITH', 'organization/quay-league');
  await load(database.db, [daily, wire, weekly, crowd.build()]);
  const rows = await database.db.records(
    `UNWIND ['person/ada-quill', 'organization/quay-league', 'country/arden'] AS id
     MATCH (e:Entity {id: id}) RETURN e.role AS role, e.countries AS countries, e.degree AS degree, e:Hub AS hub`,
  );
  expect(rows).toEqual([
    { role: 'president', countries: ['country/arden'], degree: 4, hub: false },
    { role: null, countries: [], degree: HUB_DEGREE + 2, hub: true },
    { role: null, countries: [], degree: 3, hub: true },
  ]);
});
