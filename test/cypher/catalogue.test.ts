import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { firstUnfit, loadCatalogue, proveAll } from '../../server/catalogue/load.ts';
import { runQuery } from '../../server/catalogue/run.ts';
import type { Db } from '../../server/db/run.ts';
import { stepsOf } from '../../server/db/plan.ts';
import { AppError } from '../../server/errors.ts';
import { NotReadOnly } from '../../server/gate/prove.ts';
import { aGraph } from '../support/a-graph.ts';
import { ask, idsOf, keysOf } from '../support/ask.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SHIPPED = join(ROOT, 'cypher');
const database = aDatabase({ empty: true });
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'redthread-shelves-'));
});
afterEach(() => rm(dir, { recursive: true }));

async function shelve(id: string, text: string): Promise<void> {
  await shelveFile(id, `// @title A title\n// @about A question?\n// @returns table\n${text}\n`);
}

async function shelveFile(id: string, source: string): Promise<void> {
  const file = join(dir, `${id}.cypher`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, source);
}

/** The file's database, which counts what it is asked to plan; the first `away` times it cannot be reached. */
function countingPlans({ away = 0 } = {}): { db: Db; planned: () => number } {
  let planned = 0;
  const explain: Db['explain'] = async (...asked) => {
    planned += 1;
    if (planned <= away) throw new AppError('database-away', 'Neo4j cannot be reached.');
    return database.db.explain(...asked);
  };
  return { db: { ...database.db, explain }, planned: () => planned };
}

describe('the catalogue', () => {
  test('holds every shipped query, each proved to read only', async () => {
    const catalogue = loadCatalogue({ db: database.db, dir: SHIPPED });
    await proveAll(catalogue);
    expect([...catalogue.queries.keys()]).toEqual(
      expect.arrayContaining([
        'articles/list',
        'explore/among',
        'explore/neighbours',
        'explore/overview',
        'explore/search',
        'paths/shortest',
      ]),
    );
  }, 180_000);

  test('plans every shipped query by an index, never by looking at all nodes', async () => {
    const { queries } = loadCatalogue({ db: database.db, dir: SHIPPED });
    for (const [id, { text, params }] of queries) {
      const steps = stepsOf((await database.db.explain(text)).root).map(({ operator }) => operator);
      expect({ id, scans: steps.filter((step) => step.includes('AllNodesScan')) }).toEqual({ id, scans: [] });
      if (!params.some(({ kind }) => kind === 'entity')) continue;
      expect({ id, steps }).toEqual({ id, steps: expect.arrayContaining(['NodeUniqueIndexSeek']) });
      expect({ id, scans: steps.filter((step) => step.startsWith('NodeByLabelScan')) }).toEqual({
        id,
        scans: [],
      });
    }
    // Forty plans, made by two cores that other files share.
  }, 180_000);

  test.each([
    ['CREATE (n) RETURN n', 'Neo4j plans it as "rw"'],
    ['MATCH (n) SET n.x = 1', 'only reads'],
    ["LOAD CSV FROM 'http://127.0.0.1:1/x' AS line RETURN line", 'the operator LoadCSV'],
    ['SHOW TRANSACTIONS', 'the operator ShowTransactions'],
    ["TERMINATE TRANSACTIONS 'neo4j-transaction-1'", 'the operator TerminateTransactions'],
    ['CALL dbms.listConfig() YIELD name RETURN name', 'only reads'],
    ["CALL db.stats.collect('QUERIES') YIELD success RETURN success", 'the procedure db.stats.collect'],
    ['CALL `db`.`prepareForReplanning`(1)', 'the procedure db.prepareForReplanning'],
    ['MATCH (n RETURN n', 'cannot be planned'],
  ])('never runs %s, and tells its file', async (text, why) => {
    await shelve('mine/bad', text);
    const catalogue = loadCatalogue({ db: database.db, dir });
    const run = runQuery({ db: database.db, catalogue, id: 'mine/bad', params: {} });
    await expect(run).rejects.toBeInstanceOf(NotReadOnly);
    const { message } = await firstUnfit(catalogue);
    expect(message).toContain('cypher/mine/bad.cypher');
    expect(message).toContain(why);
  });

  test('proves a query once, however many ask it', async () => {
    await shelve('mine/one', 'RETURN 1 AS one');
    const { db, planned } = countingPlans();
    const catalogue = loadCatalogue({ db, dir });
    const run = () => runQuery({ db, catalogue, id: 'mine/one', params: {} });
    await Promise.all([run(), run(), proveAll(catalogue)]);
    await run();
    expect(planned()).toBe(1);
  });

  test('asks again when the database was away and gave no verdict', async () => {
    await shelve('mine/one', 'RETURN 1 AS one');
    const { db, planned } = countingPlans({ away: 1 });
    const catalogue = loadCatalogue({ db, dir });
    const run = () => runQuery({ db, catalogue, id: 'mine/one', params: {} });
    await expect(run()).rejects.toMatchObject({ code: 'database-away' });
    expect((await run()).rows).toEqual([[1]]);
    expect(planned()).toBe(2);
  });

  describe('proves all the others though one was not proved for a moment,', () => {
    const never = () => new Promise<never>(() => undefined);
    const writes = 'CREATE (n) RETURN n';

    test('and tells one of them that writes', async () => {
      await shelve('mine/one', 'RETURN 1 AS one');
      await shelve('mine/writes', writes);
      const catalogue = loadCatalogue({ db: countingPlans({ away: 1 }).db, dir });
      expect((await firstUnfit(catalogue, never)).message).toContain('mine/writes');
    });

    test('and comes back to that one after a pause', async () => {
      await shelve('mine/one', writes);
      await shelve('mine/two', 'RETURN 2 AS two');
      const { db, planned } = countingPlans({ away: 1 });
      const plannedBefore: number[] = [];
      const pause = async () => void plannedBefore.push(planned());
      const { message } = await firstUnfit(loadCatalogue({ db, dir }), pause);
      expect(message).toContain('mine/one');
      expect(plannedBefore).toEqual([2]);
    });

    test('and tells it sooner when an analyst asks it meanwhile', async () => {
      await shelve('mine/one', writes);
      const { db } = countingPlans({ away: 1 });
      const catalogue = loadCatalogue({ db, dir });
      const background: { pauses?: () => void } = {};
      const pausing = new Promise<void>((resolve) => {
        background.pauses = resolve;
      });
      const unfit = firstUnfit(catalogue, () => {
        background.pauses?.();
        return never();
      });
      await pausing;
      const run = runQuery({ db, catalogue, id: 'mine/one', params: {} });
      await expect(run).rejects.toBeInstanceOf(NotReadOnly);
      expect((await unfit).message).toContain('mine/one');
    });

    test('but not when it failed by a mistake of ours, which it tells', async () => {
      await shelve('mine/one', 'RETURN 1 AS one');
      const explain = () => Promise.reject(new TypeError('a mistake'));
      const catalogue = loadCatalogue({ db: { ...database.db, explain }, dir });
      await expect(firstUnfit(catalogue, never)).rejects.toThrow('a mistake');
    });
  });

  test('lets a run be cancelled that waits for a proof, which goes on for whoever asks next', async () => {
    await shelve('mine/one', 'RETURN 1 AS one');
    const { db, planned } = countingPlans();
    const calls: { begin?: () => void; letGo?: () => void } = {};
    const begun = new Promise<void>((resolve) => {
      calls.begin = resolve;
    });
    const held = new Promise<void>((resolve) => {
      calls.letGo = resolve;
    });
    const explain: Db['explain'] = async (...asked) => {
      calls.begin?.();
      await held;
      return db.explain(...asked);
    };
    const holding = { ...db, explain };
    const catalogue = loadCatalogue({ db: holding, dir });
    const runId = randomUUID();
    const asked = { db: holding, catalogue, id: 'mine/one', params: {} };
    const ended = runQuery({ ...asked, runId }).catch((error: unknown) => error);
    await begun;
    expect(await holding.cancel(runId)).toBe(true);
    expect(await ended).toMatchObject({ code: 'cancelled' });
    const next = runQuery(asked);
    calls.letGo?.();
    expect((await next).rows).toEqual([[1]]);
    expect(planned()).toBe(1);
  });

  test('counts the wait for the proof as planning', async () => {
    await shelve('mine/one', 'RETURN 1 AS one');
    let took = 0;
    const explain: Db['explain'] = async (...asked) => {
      const begin = performance.now();
      await database.db.records('UNWIND range(1, 1000000) AS n RETURN count(n) AS all');
      const plan = await database.db.explain(...asked);
      took = performance.now() - begin;
      return plan;
    };
    const db: Db = { ...database.db, explain };
    const catalogue = loadCatalogue({ db, dir });
    const { milliseconds } = await runQuery({ db, catalogue, id: 'mine/one', params: {} });
    expect(milliseconds.plan).toBeGreaterThanOrEqual(Math.floor(took));
  });

  test('lets label listings and full-text searches pass', async () => {
    await shelve('mine/labels', 'CALL db.labels() YIELD label RETURN label');
    await shelve(
      'mine/found',
      "CALL db.index.fulltext.queryNodes('entityNames', 'x') YIELD node RETURN node",
    );
    const catalogue = loadCatalogue({ db: database.db, dir });
    await proveAll(catalogue);
    expect([...catalogue.queries.keys()]).toEqual(['mine/found', 'mine/labels']);
  });

  test("takes the README's example as it stands", async () => {
    const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
    const [, example = ''] = /^```cypher\n([\s\S]*?)^```/m.exec(readme) ?? [];
    await shelveFile('meetings/all', example);
    const catalogue = loadCatalogue({ db: database.db, dir });
    await proveAll(catalogue);
    expect(catalogue.queries.get('meetings/all')?.params.map(({ name }) => name)).toEqual(['limit']);
  });

  test('keeps the shelf "own" for the analysts', async () => {
    await shelve('own/mine', 'RETURN 1');
    expect(() => loadCatalogue({ db: database.db, dir })).toThrow('kept for what analysts save');
  });
});

describe('running a query', () => {
  test('says which query there is not', async () => {
    await expect(ask(database.db, 'explore/nothing')).rejects.toMatchObject({ code: 'unknown-query' });
  });

  test('names every parameter that is wrong', async () => {
    const run = ask(database.db, 'explore/neighbours', { id: 'Ada', limit: 0, colour: 'red' });
    await expect(run).rejects.toMatchObject({
      code: 'bad-parameter',
      fields: expect.arrayContaining([
        { path: 'params.id', problem: 'an id is written type/slug' },
        { path: 'params.limit', problem: 'at least 1' },
      ]),
    });
  });

  test('names each entity that nobody knows by its field', async () => {
    await clear(database.db);
    await aGraph().person('Ada').person('Bob').write(database.db);
    const run = ask(database.db, 'paths/shortest', {
      from: 'person/ada',
      to: 'person/bob',
      avoid: ['person/ada', 'person/nobody'],
    });
    await expect(run).rejects.toMatchObject({
      code: 'unknown-entity',
      fields: [{ path: 'params.avoid.1', problem: 'there is no entity person/nobody' }],
    });
  });

  test('of very many whom nobody knows tells the first in a sentence, and how many more', async () => {
    const avoid = Array.from({ length: 1_500 }, (_, n) => `person/nobody-${n}`);
    const run = ask(database.db, 'paths/shortest', { from: 'person/ada', to: 'person/bob', avoid });
    const thrown: unknown = await run.catch((error: unknown) => error);
    expect(thrown).toMatchObject({ fields: { length: 1_500 } });
    expect(String(thrown)).toMatch(/there is no entity person\/nobody-4; and 1,495 more$/);
  });

  test('passes over what is drawn and has gone since', async () => {
    await clear(database.db);
    await aGraph().person('Ada').person('Bob').line('Ada', 'MET', 'Bob').write(database.db);
    const drawn = ['person/ada', 'person/gone', 'person/bob'];
    const among = await ask(database.db, 'explore/among', { ids: drawn });
    expect(keysOf(among)).toEqual(['Ada MET Bob']);
    const more = await ask(database.db, 'explore/neighbours', { id: 'person/ada', except: ['person/gone'] });
    expect(idsOf(more)).toEqual(['person/ada', 'person/bob']);
  });

  test('knows one that was merged by its survivor', async () => {
    await clear(database.db);
    const graph = aGraph()
      .person('Ada', { formerIds: ['person/ada-2', 'person/ada-x'] })
      .person('Bob');
    await graph.line('Ada', 'MET', 'Bob').write(database.db);
    const answer = await ask(database.db, 'explore/neighbours', { id: 'person/ada-x' });
    expect(idsOf(answer)).toEqual(['person/ada', 'person/bob']);
    expect(answer.query.params['id']).toBe('person/ada');
    await expect(ask(database.db, 'explore/neighbours', { id: 'person/ada-y' })).rejects.toMatchObject({
      code: 'unknown-entity',
    });
  });

  test('tells with the answer what was asked', async () => {
    await clear(database.db);
    const { query, notices } = await ask(database.db, 'explore/search', { name: 'Ada' });
    expect(query).toMatchObject({ id: 'explore/search', params: { name: 'Ada', types: [], limit: 10 } });
    expect(query.text).toContain('db.index.fulltext.queryNodes');
    expect(notices).toEqual([]);
  });
});
