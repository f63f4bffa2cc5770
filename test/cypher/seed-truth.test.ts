import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ArticlePackage } from '#contract/article';
import type { GraphEdge } from '#contract/graph';
import { rebuild } from '../../server/articles/project.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { decide } from '../../server/judgements/decide.ts';
import { readSeed } from '../../seed/read.ts';
import { HUB_DEGREE, loadFresh } from '../support/articles.ts';
import { ask, idsOf, keysOf } from '../support/ask.ts';
import { aDatabase } from '../support/database.ts';
import { mutated, MUTATIONS } from '../support/mutate-seed.ts';
import { SPOILT_GRAPHS } from '../support/spoilt-graphs.ts';
import { SPOILT_SEEDS } from '../support/spoilt-seeds.ts';
import { supportingClaims } from '../support/supporting-claims.ts';
import { shuffled } from '../support/shuffled.ts';
import { slipsUnnoticed } from '../support/slips.ts';
import { TRUTHS } from '../support/truths.ts';
import { pairsNamedTogether } from '../support/truths/apart.ts';
import { readGraph, type Graph } from '../support/truths/loaded.ts';
import { untruths } from '../support/untruths.ts';
import { seedOfToday } from '../prove/seed.ts';

/** Of all the orders in which the articles can be loaded; `npm run prove` takes every one. */
const ORDERS = 2;
const GROUP = 'article/2024-scmp-working-group';
const SEED = Number(process.env['REDTHREAD_SEED'] ?? seedOfToday());

/** Loading an article so and mending it takes a second or two; `npm run prove -- --only rests` makes every slip. */
const DRAWN_SLIPS = shuffled(SPOILT_SEEDS, SEED).slice(0, 2);

/** Days of both clocks, and which relations are within. */
const WINDOWS: { window: Record<string, unknown>; holds: (edge: GraphEdge) => boolean }[] = [
  {
    window: { since: '2022-03', until: '2023' },
    holds: ({ firstDay, lastDay }) => (lastDay ?? 99_991_231) >= 20_220_300 && (firstDay ?? 0) < 20_240_000,
  },
  { window: { undated: false }, holds: ({ knownDays }) => knownDays },
  {
    window: { reportedSince: '2023-07', reportedUntil: '2023-12-31' },
    holds: ({ reportedFirst, reportedLast }) => reportedLast >= 20_230_700 && reportedFirst < 20_231_232,
  },
];
/** Wide enough for every relation, and not so wide that none is looked at. */
const EACH_IS_LOOKED_AT = { since: '0002', reportedSince: '0002' };

const BY_HAND: Record<string, string> = {
  'line that counts another voice': 'MATCH ()-[r {voices: 2}]->() WITH r LIMIT 1 SET r.voices = 9',
  'line that is gone': 'MATCH ()-[r:SANCTIONED]->() WITH r LIMIT 1 DELETE r',
  'line that is drawn twice':
    "MATCH (a:Entity)-[r:WARNED]->(b) WITH * LIMIT 1 CREATE (a)-[:WARNED {key: 'by-hand'}]->(b)",
  'line with an end by another name': "MATCH (e:Entity {id: 'person/john-kirby'}) SET e.name = 'Somebody'",
};

const database = aDatabase({ seed: true });
let packages: ArticlePackage[] = [];
let asLoaded: Graph = { nodes: [], lines: [] };

beforeAll(async () => {
  packages = await readSeed('seed');
  asLoaded = await readGraph(database.db);
});

const marks = async () => [
  await fingerprint(database.db, 'facts'),
  await fingerprint(database.db, 'evidence'),
];
const count = async (query: string, params: Record<string, unknown> = {}) =>
  Number((await database.db.records(`MATCH ${query} RETURN count(*) AS n`, params))[0]?.['n']);

describe('of the seed as it is loaded', () => {
  test.each(Object.values(TRUTHS).map((truth) => [truth.holds, truth] as const))(
    '%s',
    (_holds, { wrong }) => {
      expect(asLoaded.lines.length).toBeGreaterThan(1_000);
      expect(wrong({ graph: asLoaded, packages })).toEqual([]);
    },
  );

  test('the pairs that nothing joins are very many', () => {
    expect(pairsNamedTogether(packages).length).toBeGreaterThan(1_000);
  });

  test('its neighbours within windows are those of the relations within them, and the widest change nothing', async () => {
    const hasFew =
      'MATCH (e:Entity) WHERE e.degree < 200 RETURN e.id AS id ORDER BY e.degree DESC, id LIMIT 4';
    const actors = (await database.db.records(hasFew)) as { id: string }[];
    const within = async (id: string, window: object) => ({
      near: await ask(database.db, 'explore/neighbours', { id, limit: 200, ...window }),
      counted: (await ask(database.db, 'explore/neighbour-counts', { id, ...window })).rows,
    });
    const compare = async ({ id }: { id: string }) => {
      const all = await within(id, {});
      for (const { window, holds } of WINDOWS) {
        const fitting = all.near.graph.edges.filter(holds);
        const ends = new Set(fitting.flatMap(({ from, to }) => [from, to]).filter((end) => end !== id));
        // oxlint-disable-next-line no-await-in-loop
        const { near, counted } = await within(id, window);
        expect(keysOf(near)).toEqual(fitting.map(({ key }) => key).toSorted());
        expect([near.rows.length, counted[0]?.[2]]).toEqual([ends.size, ends.size]);
      }
      const alike = await within(id, EACH_IS_LOOKED_AT);
      expect([alike.near.rows, alike.counted]).toEqual([all.near.rows, all.counted]);
    };
    await Promise.all(actors.map(compare));
  });

  test('the claims that a saved query counts as support of a line are those that it is counted by', async () => {
    const rows = await database.db.records(
      `MATCH ()-[r]->()
       WHERE r.derivedFrom IS NULL
       CALL (r) {
         MATCH (c:Claim)
         WHERE ${supportingClaims()}
         UNWIND c.stories AS story
         RETURN count(DISTINCT story) AS stories
       }
       RETURN count(*) AS lines, collect(CASE WHEN stories <> r.stories THEN r.key END) AS wrong`,
    );
    expect(rows[0]?.['wrong']).toEqual([]);
    expect(rows[0]?.['lines']).toBeGreaterThan(100);
  });
});

describe('it is noticed', () => {
  /** That each is noticed when it is really loaded so, a smaller graph shows (articles/truth.test.ts). */
  test.each(Object.entries(MUTATIONS))('when between a file and the graph %s', (_when, spoil) => {
    const files = packages.map((one) => (one.article.id === GROUP ? mutated(one, spoil) : one));
    expect(TRUTHS.told.wrong({ graph: asLoaded, packages: files })).not.toEqual([]);
  });

  test.each(DRAWN_SLIPS.map((slip) => [slip.when, slip] as const))(
    `when the seed is loaded so that %s (seed ${SEED})`,
    async (_when, slip) => {
      expect(await slipsUnnoticed(database.db, { packages, slip })).toEqual([]);
    },
  );

  test.each(SPOILT_GRAPHS.map((slip) => [slip.when, slip] as const))(
    'when in the graph %s',
    (_when, { truth, spoil }) => {
      const graph = structuredClone(asLoaded);
      spoil(graph);
      expect(TRUTHS[truth].wrong({ graph, packages })).not.toEqual([]);
    },
  );

  test('by at least one slip for each truth', () => {
    const shown = new Set<string>([
      'told',
      ...SPOILT_SEEDS.flatMap(({ truths }) => truths),
      ...SPOILT_GRAPHS.map(({ truth }) => truth),
    ]);
    expect(Object.keys(TRUTHS).filter((name) => !shown.has(name))).toEqual([]);
  });
});

describe('the facts follow from the claims alone', () => {
  test('made anew, they are the same', async () => {
    const built = await marks();
    await rebuild(database.db, { hubDegree: HUB_DEGREE });
    expect(await marks()).toEqual(built);
  });

  test('whatever a hand has changed in them is noticed, and made right anew', async () => {
    const built = await marks();
    let before = built;
    for (const [a, change] of Object.entries(BY_HAND)) {
      await database.db.write({ purpose: 'spoiling' }, (tx) => tx.run(change));
      const after = await marks();
      expect({ a, marks: after }).not.toEqual({ a, marks: before });
      before = after;
    }
    await rebuild(database.db, { hubDegree: HUB_DEGREE });
    expect(await marks()).toEqual(built);
  });

  test('without the only article of a fact the fact is gone, and back with it', async () => {
    const built = await marks();
    const article = 'article/2024-usglc-blinken-china';
    const held = () =>
      count('(:Entity {id: $china})-[r:STANCE_ON]->() WHERE r.position = ["abstained"]', {
        china: 'country/china',
      });
    const about = { by: 'an analyst', why: 'to see what rests on it' };
    expect(await held()).toBe(1);
    await decide(database.db, { kind: 'unpublish', article, ...about }, { hubDegree: HUB_DEGREE });
    expect(await held()).toBe(0);
    const others = packages.filter((one) => one.article.id !== article);
    expect(await untruths(database.db, others)).toEqual([]);
    expect(await untruths(database.db, packages)).not.toEqual([]);
    await decide(database.db, { kind: 'publish', article, ...about }, { hubDegree: HUB_DEGREE });
    expect(await marks()).toEqual(built);
  });

  test(`whatever the order in which the articles come (seed ${SEED})`, async () => {
    const built = await marks();
    for (let n = 0; n < ORDERS; n += 1) {
      const order = shuffled(packages, SEED + n);
      await loadFresh(database.db, order);
      expect({ order: order.map(({ article }) => article.id), marks: await marks() }).toMatchObject({
        marks: built,
      });
    }
  });
});

describe('two men called Wang', () => {
  test('are two, found by one name', async () => {
    const found = idsOf(await ask(database.db, 'explore/search', { name: 'Wang' }));
    expect(found).toEqual(expect.arrayContaining(['person/wang-wenbin', 'person/wang-xiaohong']));
  });

  test('are one only while somebody says so, who gives a reason that is kept', async () => {
    // What was declared of one who was merged is kept among the evidence, so that a split can bring it back.
    const built = await fingerprint(database.db, 'facts');
    const pair = { from: 'person/wang-wenbin', into: 'person/wang-xiaohong', by: 'an analyst' };
    const same = await decide(
      database.db,
      { kind: 'same', ...pair, why: 'both are called Wang' },
      { hubDegree: HUB_DEGREE },
    );
    expect(TRUTHS.two.wrong({ graph: await readGraph(database.db), packages })).not.toEqual([]);
    expect(await count('(e:Entity {id: $id})', { id: pair.from })).toBe(0);
    expect(
      await count('(e:Entity {id: $id}) WHERE $from IN e.formerIds', { id: pair.into, from: pair.from }),
    ).toBe(1);
    await decide(
      database.db,
      { kind: 'different', ...pair, why: 'they hold different offices' },
      { hubDegree: HUB_DEGREE },
    );
    expect(await fingerprint(database.db, 'facts')).toBe(built);
    const [kept] = await database.db.records(
      'MATCH (j:Judgement {id: $id}) RETURN j.judgement AS judgement',
      { id: same.judgement.id },
    );
    expect(kept?.['judgement']).toContain('both are called Wang');
  });
});
