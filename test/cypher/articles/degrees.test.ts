import { beforeAll, expect, test } from '@jest/globals';
import { generatePackages } from '../../../seed/generate.ts';
import { importArticle, removeArticle } from '../../../server/articles/import.ts';
import { fingerprint } from '../../../server/db/fingerprint.ts';
import { clear } from '../../support/clear-database.ts';
import { aDatabase } from '../../support/database.ts';

const database = aDatabase({ empty: true });
/** Few entities, so that articles repeat each other's lines and declarations. */
const packages = [...generatePackages({ seed: 5, entities: 40, claims: 120, articles: 4 })];
const [first, second, third, fourth] = packages as [P, P, P, P];
type P = (typeof packages)[0];
/** Low, so that in so small a graph some become hubs by what comes and cease to be by what goes. */
const options = { hubDegree: 9 };

async function load(coming: readonly P[]): Promise<void> {
  for (const one of coming) await importArticle(database.db, one, options);
}

const miscounted = () =>
  database.db.records(
    `MATCH (e:Entity) WITH e, COUNT { MATCH (e)--(other) RETURN DISTINCT other } AS neighbours
     WHERE e.degree <> neighbours OR e:Hub <> (e.barred OR neighbours > ${options.hubDegree})
     RETURN e.id AS id, e.degree AS degree, neighbours`,
  );

const hubs = () => database.db.records('MATCH (e:Hub) WHERE NOT e.barred RETURN e.id AS id ORDER BY id');
let hubsAtFirst: unknown[] = [];

beforeAll(async () => {
  await load(packages);
  hubsAtFirst = await hubs();
});

test('a degree is the number of neighbours when articles have come', async () => {
  expect(await miscounted()).toEqual([]);
});

test('some are hubs for their neighbours alone', async () => {
  expect(hubsAtFirst.length).toBeGreaterThan(0);
});

test('it still is when one comes anew with half its claims and one leaves', async () => {
  const { claims } = second;
  await load([{ ...second, claims: claims.slice(0, claims.length / 2) }]);
  await database.db.write({ purpose: 'a test', lock: 'facts' }, (tx) =>
    removeArticle(tx, first.article.id, options),
  );
  expect(await miscounted()).toEqual([]);
  expect((await hubs()).length).toBeLessThan(hubsAtFirst.length);
});

test('what the first to declare an entity takes away, the others keep standing', async () => {
  const left = await fingerprint(database.db, 'facts');
  const half = { ...second, claims: second.claims.slice(0, second.claims.length / 2) };
  await clear(database.db);
  await load([fourth, third, half]);
  expect(await fingerprint(database.db, 'facts')).toBe(left);
});
