import { beforeAll, expect, test } from '@jest/globals';
import { generatePackages } from '../../../seed/generate.ts';
import { removeArticle } from '../../../server/articles/import.ts';
import { fingerprint } from '../../../server/db/fingerprint.ts';
import { load, loadFresh, HUB_DEGREE } from '../../support/articles.ts';
import { aDatabase } from '../../support/database.ts';

const database = aDatabase({ empty: true });
/** Few entities, so that articles repeat each other's lines and declarations. */
const packages = [...generatePackages({ seed: 5, entities: 40, claims: 120, articles: 4 })];
const [first, second, third, fourth] = packages as [P, P, P, P];
type P = (typeof packages)[0];

const miscounted = () =>
  database.db.records(
    `MATCH (e:Entity) WITH e, COUNT { MATCH (e)--(other) RETURN DISTINCT other } AS neighbours
     WHERE e.degree <> neighbours OR e:Hub <> (e.barred OR neighbours > ${HUB_DEGREE})
     RETURN e.id AS id, e.degree AS degree, neighbours`,
  );

beforeAll(() => load(database.db, packages));

test('a degree is the number of neighbours when articles have come', async () => {
  expect(await miscounted()).toEqual([]);
});

test('it still is when one comes anew with half its claims and one leaves', async () => {
  const { claims } = second;
  await load(database.db, [{ ...second, claims: claims.slice(0, claims.length / 2) }]);
  await database.db.write({ purpose: 'a test', lock: 'facts' }, (tx) =>
    removeArticle(tx, first.article.id, { hubDegree: HUB_DEGREE }),
  );
  expect(await miscounted()).toEqual([]);
});

test('what the first to declare an entity takes away, the others keep standing', async () => {
  const left = await fingerprint(database.db, 'facts');
  const half = { ...second, claims: second.claims.slice(0, second.claims.length / 2) };
  await loadFresh(database.db, [fourth, third, half]);
  expect(await fingerprint(database.db, 'facts')).toBe(left);
});
