import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadPackages } from '../../../seed/load.ts';
import { rebuild } from '../../../server/articles/project.ts';
import { fingerprint } from '../../../server/db/fingerprint.ts';
import { decide } from '../../../server/judgements/decide.ts';
import { load, HUB_DEGREE } from '../../support/articles.ts';
import { aDatabase } from '../../support/database.ts';
import { clear } from '../../support/clear-database.ts';
import { harbourPackages } from '../../support/harbour.ts';

const database = aDatabase({ empty: true });
const packages = harbourPackages();
const [, wire] = packages;
const who = { by: 'an analyst', why: 'they are one, says the register' };
const hubs = { hubDegree: HUB_DEGREE };

const facts = () => fingerprint(database.db, 'facts');
const twins = { from: 'person/ada-b-quill', into: 'person/ada-quill' } as const;
const merge = () => decide(database.db, { kind: 'same', ...twins, ...who }, hubs);
const idsOf = async (text: string) => (await database.db.records(text)).map(({ id }) => id);

let untouched: string;

beforeAll(async () => {
  await clear(database.db);
  await load(database.db, packages);
  untouched = await facts();
});

beforeEach(async () => {
  await clear(database.db);
  await load(database.db, packages);
});

describe('merging', () => {
  test('moves every relation to the survivor, who keeps the former id', async () => {
    await merge();
    expect(await idsOf(`MATCH (e:Entity) WHERE e.id STARTS WITH 'person/ada' RETURN e.id AS id`)).toEqual([
      twins.into,
    ]);
    expect(
      await database.db.records(
        `MATCH (e:Entity {id: '${twins.into}'}) RETURN e.formerIds AS ids, e.aliases AS aliases`,
      ),
    ).toEqual([{ ids: [twins.from], aliases: ['ada-b-quill'] }]);
    expect(
      await idsOf(`MATCH (:Entity {id: '${twins.into}'})-[r:ASSOCIATED_WITH]-(o) RETURN o.id AS id`),
    ).toEqual(['company/oleander']);
    expect(
      await idsOf(
        `MATCH (c:Claim) WHERE c.subjectId = '${twins.from}' OR c.objectId = '${twins.from}' RETURN c.id AS id`,
      ),
    ).toEqual([]);
  });

  test('is the same graph when the facts are made again, or the articles come after it', async () => {
    await merge();
    const merged = await facts();
    await rebuild(database.db, hubs);
    expect(await facts()).toBe(merged);
  });

  test('is undone by a split, to the last property', async () => {
    await merge();
    expect(await facts()).not.toBe(untouched);
    await decide(database.db, { kind: 'different', ...twins, ...who }, hubs);
    expect(await facts()).toBe(untouched);
  });

  test('two occasions makes one meeting of two', async () => {
    const meetings = `MATCH (:Entity {id: 'person/bo-reed'})-[r:MET]-() RETURN r.key AS id ORDER BY id`;
    await merge();
    expect(await idsOf(meetings)).toHaveLength(2);
    await decide(
      database.db,
      { kind: 'same', from: 'occasion/board', into: 'event/board-of-may', ...who },
      hubs,
    );
    expect(await idsOf(meetings)).toEqual(['MET|person/ada-quill|person/bo-reed||event/board-of-may']);
  });

  test('refuses a circle, a second merge of the same id, strangers and unlike types', async () => {
    await merge();
    const same = (from: string, into: string) =>
      decide(database.db, { kind: 'same', from, into, ...who }, hubs);
    await expect(same(twins.into, twins.from)).rejects.toThrow(/circle/);
    await expect(same(twins.from, 'person/bo-reed')).rejects.toThrow(/merged into person\/ada-quill before/);
    await expect(same('person/nobody', twins.into)).rejects.toThrow(
      /Nothing loaded speaks of person\/nobody/,
    );
    await expect(same('company/oleander', twins.into)).rejects.toThrow(/is declared as/);
    expect(await database.db.records('MATCH (j:Judgement) RETURN count(*) AS n')).toEqual([{ n: 1 }]);
  });
});

test('a rejected claim no longer makes its relation, nor the line derived from it; accepting it brings both back', async () => {
  const claim = `${wire.article.id}/c3`;
  const lines = `MATCH (s)-[r:IMPOSED_BY|SANCTIONED]->() RETURN r.key AS id`;
  expect(await idsOf(lines)).toHaveLength(3);
  await decide(database.db, { kind: 'reject', claim, ...who }, hubs);
  expect(await idsOf(lines)).toEqual([]);
  await decide(database.db, { kind: 'accept', claim, ...who }, hubs);
  expect(await facts()).toBe(untouched);
});

test('an article that was taken out stays out at the next start, and can be put back', async () => {
  await decide(database.db, { kind: 'unpublish', article: wire.article.id, ...who }, hubs);
  const without = await facts();
  const { articles } = await loadPackages({ db: database.db, packages, ...hubs });
  expect(articles.map(({ outcome }) => outcome)).toEqual(['unchanged', 'removed', 'unchanged']);
  expect(await facts()).toBe(without);
  expect(await idsOf(`MATCH (e:Entity) WHERE e.id = 'agency/harbour-office' RETURN e.id AS id`)).toHaveLength(
    1,
  );
  expect(
    await idsOf(
      `MATCH (n:Claim|Figure|Mention|Declaration {article: '${wire.article.id}'}) RETURN n.id AS id`,
    ),
  ).toEqual([]);
  await decide(database.db, { kind: 'publish', article: wire.article.id, ...who }, hubs);
  expect(await facts()).toBe(untouched);
});

test('a start after merging and rejecting undoes nothing', async () => {
  await merge();
  await decide(database.db, { kind: 'reject', claim: `${wire.article.id}/c2`, ...who }, hubs);
  const decided = await fingerprint(database.db, 'all');
  await loadPackages({ db: database.db, packages, ...hubs });
  expect(await fingerprint(database.db, 'all')).toBe(decided);
});

test('a start after an article was repaired leaves the repair, and loads what is new all the same', async () => {
  const repaired = structuredClone(wire);
  repaired.claims.pop();
  await load(database.db, [repaired]);
  const mended = await fingerprint(database.db, 'all');
  const outcomeOf = async (seed: typeof wire) => {
    const { articles } = await loadPackages({ db: database.db, packages: [seed], ...hubs });
    return articles.map(({ outcome }) => outcome);
  };
  expect(await outcomeOf(wire)).toEqual(['unchanged']);
  expect(await fingerprint(database.db, 'all')).toBe(mended);
  const newer = structuredClone(wire);
  newer.article.title = 'What the wire reported after all';
  expect(await outcomeOf(newer)).toEqual(['replaced']);
  expect(await outcomeOf(repaired)).toEqual(['unchanged']);
});

test('an entity stands while a judgement refers to it, though no article does', async () => {
  await merge();
  for (const { article } of packages)
    await decide(database.db, { kind: 'unpublish', article: article.id, ...who }, hubs);
  expect(await idsOf('MATCH (e:Entity) RETURN e.id AS id')).toEqual([twins.into]);
});
