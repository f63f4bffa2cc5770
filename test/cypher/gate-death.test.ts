import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDb, type Db } from '../../server/db/run.ts';
import { openGate } from '../../server/gate/gate.ts';
import { openJournal } from '../../server/gate/journal.ts';
import { findOptionsFrom } from '../../server/neo4j/from-env.ts';
import { startThrowaway, type Throwaway } from '../../server/neo4j/throwaway.ts';
import { aDatabase } from '../support/database.ts';
import { endOf, running, until } from '../support/ends.ts';
import { testEnv } from '../support/test-env.ts';

const database = aDatabase({ empty: true });

/** Counts for minutes, a row at a time, and never gives one. */
const ENDLESS = 'UNWIND range(1, 2000000000) AS i WITH i WHERE i < 0 RETURN i';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'redthread-death-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the day Neo4j ends of a text', () => {
  let server: Throwaway;
  let db: Db;
  beforeAll(async () => {
    server = await startThrowaway({ cache: findOptionsFrom(testEnv()).cache, report: () => {} });
    db = openDb(server);
  }, 120_000);
  afterAll(async () => {
    await db.close();
    await server.stop();
  });

  test('all that was with it is held back by name, also after a new start, until somebody lets it run', async () => {
    const file = join(home, 'of-a-death.jsonl');
    const gate = openGate({ db, journal: openJournal(file) });
    const bomb = ENDLESS;
    const beside = `${bomb} AS beside`;
    await gate.run({ text: 'RETURN 1 AS before', values: {} });
    const ids = [randomUUID(), randomUUID()];
    const runs = [bomb, beside].map((text, nth) =>
      endOf(gate.run({ text, values: {}, who: { runId: ids[nth] }, by: 'Ada' })),
    );
    await until(async () => (await running(db)).length === 2);
    await server.kill();
    expect(await Promise.all(runs)).toEqual(['database-away', 'database-away']);
    await until(() => gate.held().length === 2);
    const held = gate.held().map(({ text, by }) => [text, by]);
    expect(held).toHaveLength(2);
    expect(held).toEqual(expect.arrayContaining([[bomb, 'Ada'], [beside, 'Ada']])); // oxfmt-ignore
    // Whoever types on while it is away has done nothing.
    const late = randomUUID();
    expect(await endOf(gate.run({ text: 'RETURN 1 AS late', values: {}, who: { runId: late } }))).toBe(
      'database-away',
    );
    await until(() => gate.stateOf(late).is === 'gone');
    expect(gate.held()).toHaveLength(2);
    expect(await endOf(gate.run({ text: bomb, values: {} }))).toBe('held-back');
    expect((await gate.explain({ text: bomb })).diagnostics.map(({ rule }) => rule)).toEqual(['held-back']);
    const again = openGate({ db: database.db, journal: openJournal(file) });
    expect(await endOf(again.run({ text: bomb, values: {} }))).toBe('held-back');
    const id = again.held().find(({ text }) => text === bomb)?.id ?? '';
    expect(again.letRun(id)).toBe(true);
    expect((await again.explain({ text: bomb })).runs).toBe(true);
  }, 120_000);
});
