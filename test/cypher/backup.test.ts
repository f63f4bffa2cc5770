import { beforeAll, describe, expect, test } from '@jest/globals';
import { newUlid } from '../../client/store/ulid.ts';
import { loadInvestigations } from '../../seed/load-investigations.ts';
import { toRandom } from '../../seed/generate.ts';
import { ChangedMeanwhile, readElements } from '../../server/backup/elements.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { canonical, sha256 } from '../../server/db/canonical.ts';
import { openDriver } from '../../server/db/driver.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import type { Db } from '../../server/db/run.ts';
import { saveInvestigation } from '../../server/investigations/store.ts';
import { seedOfToday } from '../prove/seed.ts';
import { aSave, aStep } from '../support/an-investigation.ts';
import { load } from '../support/articles.ts';
import { backupsOf, contentsOf, headOf, linesOf, nodesOf } from '../support/backups.ts';
import { aDatabase, emptied, laySeed } from '../support/database.ts';
import { writeGenerated } from '../support/generated-graph.ts';
import { harbourPackages } from '../support/harbour.ts';
import { judgeAndKeep } from '../support/judged-and-kept.ts';
import { describeSchema } from '../support/laid-schema.ts';

const database = aDatabase({ empty: true });
const { saved, putBack, wipe } = backupsOf(() => database.db);
const SEED = seedOfToday();

/** What holds this is wiped with the versions of its schema, which a restore then lays anew, and with it all plans. */
const BARE = 'nothing but a schema';

const FIXTURES: Record<string, (db: Db) => Promise<unknown>> = {
  [BARE]: () => Promise.resolve(),
  async 'the seed and its example investigations'(db) {
    await laySeed(db, database.address);
    await loadInvestigations({ db });
  },
  [`a generated graph, which no claim tells of (seed ${SEED})`]: (db) => {
    const relations = 200 + Math.floor(toRandom(SEED)() * 2_000);
    return writeGenerated(db, { seed: SEED, entities: 300, relations, withLines: true });
  },
  'all that analysts decided, checked, kept, wrote, deleted and took out': judgeAndKeep,
};

/** An empty database of this version's schema. */
async function begin(): Promise<void> {
  await emptied(database.db);
}

describe('backup, wipe, restore', () => {
  test.each(Object.keys(FIXTURES))(
    'give the same graph: %s',
    async (name) => {
      const { db } = database;
      await begin();
      await FIXTURES[name]?.(db);
      const before = await fingerprint(db, 'all');
      const versions = await db.records('MATCH (r:Redthread) RETURN properties(r) AS held');
      const schema = await describeSchema(db);
      const file = await saved();

      await (name === BARE ? wipe() : begin());
      await putBack(file);

      expect(await fingerprint(db, 'all')).toBe(before);
      expect(await db.records('MATCH (r:Redthread) RETURN properties(r) AS held')).toEqual(versions);
      expect(await describeSchema(db)).toEqual(schema);
      expect(await applySchema(db)).toEqual({ rebuild: false });
      const again = await saved();
      expect(contentsOf(again)).toEqual(contentsOf(file));
      expect({ ...headOf(again), madeAt: '' }).toEqual({ ...headOf(file), madeAt: '' });
    },
    300_000,
  );

  test('of a graph that nobody touched, two backups differ by their time alone', async () => {
    await begin();
    await judgeAndKeep(database.db);
    const [first, second] = [linesOf(await saved()), linesOf(await saved())];
    expect(second.slice(1, -1)).toEqual(first.slice(1, -1));
    const timeless = (line: string | undefined) => ({ ...JSON.parse(line ?? ''), madeAt: '' }) as unknown;
    expect(timeless(second[0])).toEqual(timeless(first[0]));
  });
});

describe('what travels', () => {
  test('labels and types that nobody has heard of, with their ends and properties', async () => {
    await begin();
    await database.db.write({ purpose: 'a test' }, (tx) =>
      tx.run(
        `CREATE (a:Unheard:\`Of "these"\` {n: 1})-[:\`is\nby\` {since: 2}]->(a)
        CREATE (a)-[:KNOWS_OF]->(:Redoubt {text: $text})`,
        {
          text: String.fromCodePoint(...Array.from({ length: 0x2_000 }, (_, n) => n + 1), 0x1f_600),
        },
      ),
    );
    const told = `MATCH (a:Unheard)-[r]->(b) RETURN labels(a) AS labels, properties(a) AS of, type(r) AS type,
      properties(r) AS with, labels(b) AS others, properties(b) AS to, a = b AS self ORDER BY type`;
    const before = await database.db.records(told);
    expect(before).toHaveLength(2);
    const file = await saved();
    await begin();
    await putBack(file);
    expect(await database.db.records(told)).toEqual(before);
    expect(await database.db.records('MATCH (n:Unheard|Redoubt) RETURN count(n) AS n')).toEqual([{ n: 2 }]);
  });

  test('every value as what it was', async () => {
    await begin();
    await writeValues();
    const told = `MATCH (v:Value) UNWIND keys(v) AS name
      RETURN name, valueType(v[name]) AS type, CASE WHEN valueType(v[name]) STARTS WITH 'LIST'
        THEN toStringList(v[name]) ELSE toStringOrNull(v[name]) END AS text ORDER BY name`;
    const before = await database.db.records(told);
    expect(before.length).toBeGreaterThan(25);
    const file = await saved();
    const written = nodesOf(file);
    await begin();
    await putBack(file);
    expect(await database.db.records(told)).toEqual(before);
    expect(
      await database.db.records(`MATCH (v:Value) RETURN
      v.most = 9223372036854775807 AS most, v.least = -9223372036854775808 AS least,
      v.zone = datetime('2024-10-27T02:30:00.123456789+01:00[Europe/Berlin]') AS zone,
      v.place = point({x: 1, y: 2.5, z: -3}) AS place, isNaN(v.nan) AS nan, 1 / v.minus < 0 AS minus`),
    ).toEqual([{ most: true, least: true, zone: true, place: true, nan: true, minus: true }]);
    expect(nodesOf(await saved())).toEqual(written);
  });
});

/** By the driver itself: not everything can be said in a text. */
async function writeValues(): Promise<void> {
  const driver = openDriver(database.address);
  try {
    await driver.executeQuery(
      `CREATE (v:Value) SET v = {
        one: 1, float: 1.0, half: 0.5, large: 1e300, beyond: 9007199254740994.0, nan: 0.0 / 0.0, minus: -0.0,
        infinite: $infinite, most: 9223372036854775807, least: -9223372036854775808, odd: 9007199254740993,
        yes: true, no: false, text: '', none: [], integers: [1, 9007199254740993], floats: [1.0, 2.5],
        texts: ['', 'a'], flags: [true, false], day: date('0001-01-01'), days: [date('9999-12-31')],
        time: time('23:59:59.999999999-11:30'), localtime: localtime('00:00'),
        localdatetime: localdatetime('2024-02-29T12:00:00.000000001'), offset: datetime('1969-07-20T20:17:40-04:30'),
        zone: datetime('2024-10-27T02:30:00.123456789+01:00[Europe/Berlin]'),
        duration: duration({months: -14, days: 3, seconds: 9007199254740993, nanoseconds: 5}),
        place: point({x: 1, y: 2.5, z: -3}), earth: point({longitude: 13.4, latitude: 52.5}),
        places: [point({x: 0, y: 0})]
      } SET v.bytes = $bytes`,
      { bytes: new Int8Array([-128, 0, 127]), infinite: -Infinity },
      { database: database.address.database },
    );
  } finally {
    await driver.close();
  }
}

test('the desk has the same fingerprint however much of it is read at once', async () => {
  const { db } = database;
  await begin();
  await judgeAndKeep(db);
  const steps = Array.from({ length: 1_000 }, (_, n) => aStep(n + 1));
  await saveInvestigation(db, { id: newUlid(), by: 'Zoë', ...aSave({ steps }) });
  const rows = await db.records(`
    MATCH (n)
    WHERE NOT n:Entity|Source|Claim|Figure|Mention|Declaration|Load|Judgement|Lock|Redthread
    RETURN
      labels(n) AS labels,
      n {.*, held: CASE WHEN n:Version THEN n.held END, createdAt: null, updatedAt: null,
        deletedAt: CASE WHEN n.deletedAt IS NOT NULL THEN true END} AS properties`);
  const sum = rows.reduce((total, row) => total + BigInt(`0x${sha256(canonical(row))}`), 0n) % 2n ** 256n;
  expect(rows.length).toBeGreaterThan(1_000);
  expect(new Set(rows.flatMap(({ labels }) => labels))).toEqual(
    new Set([
      'Check',
      'FilterSet',
      'Investigation',
      'OwnQuery',
      'OwnQueryVersion',
      'Review',
      'ReviewStep',
      'Step',
      'Version',
    ]),
  );
  expect(await fingerprint(db, 'desk')).toBe(sum.toString(16).padStart(64, '0'));
});

describe('what is kept on the desk has another fingerprint', () => {
  beforeAll(async () => {
    await begin();
    await judgeAndKeep(database.db);
  });
  const changes: Record<string, string> = {
    'when a version holds something else': "MATCH (v:Version) SET v.held = v.held + 'x'",
    'when a check read something else': "MATCH (c:Check) SET c.read = c.read + 'x'",
    'when a set has other filters': "MATCH (f:FilterSet) SET f.filters = f.filters + ' '",
    'when a decision of a review is another': "MATCH (s:ReviewStep) SET s.step = s.step + ' '",
    'when something was deleted': 'MATCH (q:OwnQuery) SET q.deletedAt = datetime()',
  };
  test.each(Object.keys(changes))('%s', async (name) => {
    const { db } = database;
    const before = await fingerprint(db, 'desk');
    await db.write({ purpose: 'a test' }, (tx) => tx.run(changes[name] ?? ''));
    expect(await fingerprint(db, 'desk')).not.toBe(before);
  });

  test('but not when somebody has looked at it, or at another time', async () => {
    const { db } = database;
    const before = await fingerprint(db, 'desk');
    await db.write({ purpose: 'a test' }, (tx) =>
      tx.run(`MATCH (n:Investigation|OwnQuery|FilterSet)
        SET n.held = true, n.createdAt = datetime(), n.updatedAt = datetime()`),
    );
    expect(await fingerprint(db, 'desk')).toBe(before);
  });
});

test('what is saved under the reading is noticed before the facts are read', async () => {
  const { db } = database;
  await begin();
  await load(db, harbourPackages());
  const remark = () => db.write({ purpose: 'a test' }, (tx) => tx.run('CREATE (:Remark {text: "new"})'));
  await remark();
  const reading = readElements(db, { desk: await fingerprint(db, 'desk') });
  expect((await reading.next()).value).toHaveProperty('labels');
  await remark();
  const rest: unknown[] = [];
  const readOn = async () => {
    for await (const element of reading) rest.push(element);
  };
  await expect(readOn()).rejects.toBeInstanceOf(ChangedMeanwhile);
  const [row] = await db.records(
    'RETURN COUNT { MATCH (n) WHERE NOT n:Entity|Source|Claim|Figure|Mention|Declaration } AS loose',
  );
  expect(rest.length).toBeLessThan(Number(row?.['loose']));
});
