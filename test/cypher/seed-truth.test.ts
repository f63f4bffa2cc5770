import { beforeAll, describe, expect, test } from '@jest/globals';
import { CLAIM_ZONES, type ArticlePackage } from '#contract/article';
import { allowsEnds, EntityType, RelationType, RELATION_TYPE_NAMES } from '#contract/ontology';
import { rebuild } from '../../server/articles/project.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { decide } from '../../server/judgements/decide.ts';
import { readSeed } from '../../seed/read.ts';
import { HUB_DEGREE, load, loadFresh } from '../support/articles.ts';
import { ask, idsOf } from '../support/ask.ts';
import { aDatabase } from '../support/database.ts';
import { mutated, MUTATIONS } from '../support/mutate-seed.ts';
import { supportingClaims } from '../support/supporting-claims.ts';
import { shuffled } from '../support/shuffled.ts';
import { untruths } from '../support/untruths.ts';
import { seedOfToday } from '../prove/seed.ts';

/** Of all the orders in which the articles can be loaded; `npm run prove` takes every one. */
const ORDERS = 3;
/** These texts tell of nobody who does so; the types are there for texts that do. */
const NOT_IN_THESE_TEXTS = [
  'OWNS', 'CONTROLS', 'FAMILY_OF', 'ASSOCIATED_WITH', 'CRITICIZED', 'CALLED_ON', 'ARRESTED', 'EXTRADITED',
  'CONVICTED_IN', 'ATTACKED', 'PRODUCES',
]; // oxfmt-ignore
const SEED = Number(process.env['REDTHREAD_SEED'] ?? seedOfToday());

const database = aDatabase({ seed: true });
let packages: ArticlePackage[] = [];

beforeAll(async () => {
  packages = await readSeed('seed');
});

const marks = async () => [
  await fingerprint(database.db, 'facts'),
  await fingerprint(database.db, 'evidence'),
];
const count = async (query: string, params: Record<string, unknown> = {}) =>
  Number((await database.db.records(`MATCH ${query} RETURN count(*) AS n`, params))[0]?.['n']);

describe('every line has evidence', () => {
  test('what the files tell is what is there, and every relation has an accepted claim or its carriers', async () => {
    expect(await untruths(database.db, packages)).toEqual([]);
  });

  test('every claim and figure is stated in an article, at a place of its text that may carry facts', async () => {
    expect(await count('(c:Claim) WHERE NOT EXISTS { (c)-[:STATED_IN]->(:Article) }')).toBe(0);
    expect(await count('(c:Claim|Figure) WHERE size(c.paragraphs) = 0 OR 0 IN c.paragraphs')).toBe(0);
    const [row] = await database.db.records(
      'MATCH (c:Claim|Figure) UNWIND c.zones AS zone RETURN collect(DISTINCT zone) AS zones',
    );
    const zones = row?.['zones'] as string[];
    expect(zones).toContain('body');
    expect(zones.filter((zone) => !CLAIM_ZONES.some((one) => one === zone))).toEqual([]);
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

  test.each(Object.keys(MUTATIONS))('and it is noticed when %s', async (name) => {
    const spoiled = packages.find(({ article }) => article.id === 'article/2024-scmp-working-group');
    if (spoiled === undefined) throw new Error('the article is not in the seed');
    await load(database.db, [mutated(spoiled, MUTATIONS[name] ?? (() => undefined))]);
    expect(await untruths(database.db, packages)).not.toEqual([]);
    await load(database.db, [spoiled]);
    expect(await untruths(database.db, packages)).toEqual([]);
  });
});

describe('facts and evidence never touch', () => {
  test('no entity is joined to a claim, article, mention or figure', async () => {
    expect(await count('(e:Entity)--(x:Claim|Article|Mention|Figure)')).toBe(0);
    expect(await count('(e:Entity)-[*1..3]-(x:Source|Claim|Mention|Figure|Declaration|Load|Judgement)')).toBe(
      0,
    );
  });

  test('two who are named in one article and of whom nothing is said together have no path through it', async () => {
    const [pelosi, kirby] = ['person/nancy-pelosi', 'person/john-kirby'];
    const together = '(m:Mention {entityId: $a}), (n:Mention {entityId: $b}) WHERE m.article = n.article';
    expect(await count(together, { a: pelosi, b: kirby })).toBeGreaterThan(0);
    const [row] = await database.db.records(
      `MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
       RETURN EXISTS { (a)--(b) } AS tied, EXISTS { MATCH (a)-[*1..4]-(x)-[*1..4]-(b) WHERE x:Source } AS byArticle`,
      { a: pelosi, b: kirby },
    );
    expect(row).toEqual({ tied: false, byArticle: false });
  });
});

describe('the facts follow from the claims alone', () => {
  test('made anew, they are the same', async () => {
    const built = await marks();
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
    expect(
      await untruths(
        database.db,
        packages.filter((one) => one.article.id !== article),
      ),
    ).toEqual([]);
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

describe('the ontology', () => {
  test('agrees with the ends of every relation', async () => {
    const rows = await database.db.records(
      `MATCH (a:Entity)-[r]->(b:Entity)
       RETURN DISTINCT type(r) AS type, [l IN labels(a) WHERE NOT l IN ['Entity', 'Hub']][0] AS \`from\`,
         [l IN labels(b) WHERE NOT l IN ['Entity', 'Hub']][0] AS \`to\``,
    );
    expect(rows.length).toBeGreaterThan(100);
    const astray = rows.filter(
      (row) =>
        !allowsEnds(
          RelationType.parse(row['type']),
          EntityType.parse(row['from']),
          EntityType.parse(row['to']),
        ),
    );
    expect(astray).toEqual([]);
  });

  test('has no type that the texts need and nothing uses', async () => {
    const used = new Set(
      (await database.db.records('MATCH ()-[r]->() RETURN DISTINCT type(r) AS type')).map(
        (row) => row['type'],
      ),
    );
    expect(RELATION_TYPE_NAMES.filter((type) => !used.has(type))).toEqual(NOT_IN_THESE_TEXTS);
  });

  test('and all dates are ISO prefixes, in order', async () => {
    const rows = await database.db.records(
      `MATCH (c:Claim|Figure)
       UNWIND [c.from, c.to, c.notBefore, c.notAfter, c.asOf] AS day
       WITH day WHERE day IS NOT NULL AND NOT day =~ '\\\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\\\d|3[01]))?)?'
       RETURN day`,
    );
    expect(rows).toEqual([]);
    expect(await count('(c:Claim|Figure) WHERE c.from > c.to + "~" OR c.notBefore > c.notAfter + "~"')).toBe(
      0,
    );
    expect(await count('()-[r]->() WHERE r.firstDay > r.lastDay OR r.reportedFirst > r.reportedLast')).toBe(
      0,
    );
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
