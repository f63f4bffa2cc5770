import { beforeEach, describe, expect, test } from '@jest/globals';
import { fingerprint } from '../../../server/db/fingerprint.ts';
import { generatePackages } from '../../../seed/generate.ts';
import { load } from '../../support/articles.ts';
import { clear } from '../../support/clear-database.ts';
import { aDatabase } from '../../support/database.ts';
import { harbourPackages } from '../../support/harbour.ts';
import { mutated, MUTATIONS } from '../../support/mutate-seed.ts';
import { untruths } from '../../support/untruths.ts';

const database = aDatabase({ empty: true });
const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

beforeEach(() => clear(database.db));

describe('what was told is what is there', () => {
  test('in the small and in a generated graph, and every line has a claim or its carriers', async () => {
    const packages = [
      ...harbourPackages(),
      ...generatePackages({ seed: SEED, entities: 80, claims: 300, articles: 3 }),
    ];
    await load(database.db, packages);
    expect(await untruths(database.db, packages)).toEqual([]);
  });

  test.each(Object.keys(MUTATIONS))('and it is noticed when %s', async (name) => {
    const [daily, wire, weekly] = harbourPackages();
    const change = MUTATIONS[name] ?? (() => undefined);
    await load(database.db, [daily, mutated(wire, change), weekly]);
    expect(await untruths(database.db, [daily, wire, weekly])).not.toEqual([]);
    const spoiled = await fingerprint(database.db, 'evidence');
    await load(database.db, [wire]);
    expect(await untruths(database.db, [daily, wire, weekly])).toEqual([]);
    expect(await fingerprint(database.db, 'evidence')).not.toBe(spoiled);
  });

  test('and it is noticed when a line is drawn that nobody claims', async () => {
    const packages = harbourPackages();
    await load(database.db, packages);
    await database.db.write({ purpose: 'spoiling' }, (tx) =>
      tx.run(
        `MATCH (a:Entity {id: 'person/ada-quill'}), (b:Entity {id: 'company/tamarisk'}) CREATE (a)-[:OWNS {key: 'OWNS|a|b|'}]->(b)`,
      ),
    );
    expect(await untruths(database.db, packages)).toEqual(['OWNS|a|b| has no claim']);
  });
});

test(`loading that stopped between two articles goes on to the same graph (seed ${SEED})`, async () => {
  const packages = [...generatePackages({ seed: SEED, entities: 60, claims: 150, articles: 4 })];
  await load(database.db, packages);
  const whole = await fingerprint(database.db, 'all');
  await clear(database.db);
  await load(database.db, packages.slice(0, 2));
  expect(await fingerprint(database.db, 'all')).not.toBe(whole);
  await load(database.db, packages);
  expect(await fingerprint(database.db, 'all')).toBe(whole);
});
