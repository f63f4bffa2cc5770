import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { firstUnfit, loadCatalogue, proveAll } from '../../server/catalogue/load.ts';
import { runQuery } from '../../server/catalogue/run.ts';
import type { Db } from '../../server/db/run.ts';
import { AppError } from '../../server/errors.ts';
import { NotReadOnly } from '../../server/gate/prove.ts';
import { aShelf } from '../support/a-shelf.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
const shelf = aShelf();

const NAMED = `// @title A title
// @about A question?
// @param id entity - an actor
// @param least integer = 7 - of how many lines at least
// @returns table
MATCH (e:Entity {id: $id}) WHERE e.degree >= $least RETURN e.name AS name
`;

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

test('proves a query once, however many ask it', async () => {
  await shelf.shelve('mine/one', 'RETURN 1 AS one');
  const { db, planned } = countingPlans();
  const catalogue = loadCatalogue({ db, dir: shelf.dir });
  const run = () => runQuery({ db, catalogue, id: 'mine/one', params: {} });
  await Promise.all([run(), run(), proveAll(catalogue)]);
  await run();
  expect(planned()).toBe(1);
});

test('plans a query with all of its parameters, as it will be run: Neo4j keeps no plan that lacks one', async () => {
  await shelf.shelveFile('mine/named', NAMED);
  const given: unknown[] = [];
  const explain: Db['explain'] = (text, params) => {
    given.push(params);
    return database.db.explain(text, params);
  };
  await proveAll(loadCatalogue({ db: { ...database.db, explain }, dir: shelf.dir }));
  expect(given).toEqual([{ id: expect.any(String), least: 7 }]);
});

test('rests after each proof as long as that took, beside the work of whoever asks', async () => {
  await shelf.shelve('mine/one', 'RETURN 1 AS one');
  await shelf.shelve('mine/writes', 'CREATE (n) RETURN n');
  const { db, planned } = countingPlans();
  const rests: { took: number; planned: number }[] = [];
  const rest = async (took: number) => void rests.push({ took, planned: planned() });
  await firstUnfit(loadCatalogue({ db, dir: shelf.dir }), { rest });
  expect(rests[0]?.planned).toBe(1);
  expect(rests[0]?.took).toBeGreaterThan(0);
});

test('asks again when the database was away and gave no verdict', async () => {
  await shelf.shelve('mine/one', 'RETURN 1 AS one');
  const { db, planned } = countingPlans({ away: 1 });
  const catalogue = loadCatalogue({ db, dir: shelf.dir });
  const run = () => runQuery({ db, catalogue, id: 'mine/one', params: {} });
  await expect(run()).rejects.toMatchObject({ code: 'database-away' });
  expect((await run()).rows).toEqual([[1]]);
  expect(planned()).toBe(2);
});

describe('proves all the others though one was not proved for a moment,', () => {
  const never = () => new Promise<never>(() => undefined);
  const writes = 'CREATE (n) RETURN n';

  test('and tells one of them that writes', async () => {
    await shelf.shelve('mine/one', 'RETURN 1 AS one');
    await shelf.shelve('mine/writes', writes);
    const catalogue = loadCatalogue({ db: countingPlans({ away: 1 }).db, dir: shelf.dir });
    expect((await firstUnfit(catalogue, { pause: never })).message).toContain('mine/writes');
  });

  test('and comes back to that one after a pause', async () => {
    await shelf.shelve('mine/one', writes);
    await shelf.shelve('mine/two', 'RETURN 2 AS two');
    const { db, planned } = countingPlans({ away: 1 });
    const plannedBefore: number[] = [];
    const pause = async () => void plannedBefore.push(planned());
    const { message } = await firstUnfit(loadCatalogue({ db, dir: shelf.dir }), { pause });
    expect(message).toContain('mine/one');
    expect(plannedBefore).toEqual([2]);
  });

  test('and tells it sooner when an analyst asks it meanwhile', async () => {
    await shelf.shelve('mine/one', writes);
    const { db } = countingPlans({ away: 1 });
    const catalogue = loadCatalogue({ db, dir: shelf.dir });
    const background: { pauses?: () => void } = {};
    const pausing = new Promise<void>((resolve) => {
      background.pauses = resolve;
    });
    const unfit = firstUnfit(catalogue, {
      pause() {
        background.pauses?.();
        return never();
      },
    });
    await pausing;
    const run = runQuery({ db, catalogue, id: 'mine/one', params: {} });
    await expect(run).rejects.toBeInstanceOf(NotReadOnly);
    expect((await unfit).message).toContain('mine/one');
  });

  test('but not when it failed by a mistake of ours, which it tells', async () => {
    await shelf.shelve('mine/one', 'RETURN 1 AS one');
    const explain = () => Promise.reject(new TypeError('a mistake'));
    const catalogue = loadCatalogue({ db: { ...database.db, explain }, dir: shelf.dir });
    await expect(firstUnfit(catalogue, { pause: never })).rejects.toThrow('a mistake');
  });
});

test('lets a run be cancelled that waits for a proof, which goes on for whoever asks next', async () => {
  await shelf.shelve('mine/one', 'RETURN 1 AS one');
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
  const catalogue = loadCatalogue({ db: holding, dir: shelf.dir });
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
  await shelf.shelve('mine/one', 'RETURN 1 AS one');
  let took = 0;
  const explain: Db['explain'] = async (...asked) => {
    const begin = performance.now();
    await database.db.records('UNWIND range(1, 1000000) AS n RETURN count(n) AS all');
    const plan = await database.db.explain(...asked);
    took = performance.now() - begin;
    return plan;
  };
  const db: Db = { ...database.db, explain };
  const catalogue = loadCatalogue({ db, dir: shelf.dir });
  const { milliseconds } = await runQuery({ db, catalogue, id: 'mine/one', params: {} });
  expect(milliseconds.plan).toBeGreaterThanOrEqual(Math.floor(took));
});
