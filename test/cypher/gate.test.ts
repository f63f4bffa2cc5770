import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDb } from '../../server/db/run.ts';
import { openGate, type Gate, type GateParts } from '../../server/gate/gate.ts';
import { openJournal, type Journal } from '../../server/gate/journal.ts';
import { openLanes } from '../../server/gate/lanes.ts';
import { aDatabase } from '../support/database.ts';
import { endOf, running, until } from '../support/ends.ts';
import { somePorts } from '../support/some-ports.ts';

const database = aDatabase({ empty: true });
const aPort = somePorts();

let home = '';
let journal: Journal;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'redthread-gate-'));
  journal = openJournal(join(home, 'in-flight.jsonl'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const ONE = { slots: 1, seconds: 1, mostWaiting: 10 };
/** Counts for minutes, a row at a time, and never gives one. */
const ENDLESS = 'UNWIND range(1, 2000000000) AS i WITH i WHERE i < 0 RETURN i';

const aGate = (parts: Partial<GateParts> = {}): Gate => openGate({ db: database.db, journal, ...parts });

const WRITES = [
  'CREATE (n:Written) RETURN n',
  'MERGE (n:Written {id: 1}) RETURN n',
  'UNWIND [1] AS x CALL (x) { CREATE (n:Written) RETURN n } RETURN n',
  'FOREACH (x IN [1] | CREATE (:Written))',
  'CREATE INDEX written FOR (n:Written) ON (n.id)',
  'CALL { CREATE (:Written) } IN TRANSACTIONS',
];

const written = async () => {
  const [row] = await database.db.records('MATCH (n:Written) RETURN count(n) AS nodes');
  return row?.['nodes'];
};

describe('what writes', () => {
  test('is refused by the plan, by READ mode alone, and by the plan alone', async () => {
    const inWriteMode = openDb(database.address, { readMode: 'WRITE' });
    try {
      for (const text of WRITES) {
        const ends = await Promise.all([
          endOf(aGate().run({ text, values: {} })),
          endOf(aGate({ planCheck: false }).run({ text, values: {} })),
          endOf(aGate({ adhoc: inWriteMode }).run({ text, values: {} })),
        ]);
        expect({ text, ends, written: await written() }).toEqual({
          text,
          ends: ['refused-query', expect.not.stringMatching('answered'), 'refused-query'],
          written: 0,
        });
      }
    } finally {
      await inWriteMode.close();
    }
  });

  test.each([
    ['LOAD CSV FROM "http://127.0.0.1:1/" AS line RETURN line', 'operator'],
    ['SHOW TRANSACTIONS', 'operator'],
    ['SHOW SETTINGS', 'operator'],
    ['TERMINATE TRANSACTIONS "neo4j-transaction-1"', 'operator'],
    ['CALL db.stats.collect("QUERIES")', 'procedure'],
    ['MATCH p = SHORTEST 1 (a:X)-[:R]->+(b:Y) RETURN p', 'shortest'],
    ['SHOW USERS', 'reads-only'],
  ])('or does more than read is refused: %s', async (text, rule) => {
    const { runs, diagnostics } = await aGate().explain({ text });
    expect(runs).toBe(false);
    expect(diagnostics.map((one) => one.rule)).toContain(rule);
    expect(await endOf(aGate().run({ text, values: {} }))).toBe('refused-query');
  });
});

describe('the lanes', () => {
  test('rows that repeat a gathered list are as many as there are, where the LIMIT that is sent is more', async () => {
    await database.db.write({ purpose: 'some to gather' }, (tx) =>
      tx.run('UNWIND range(1, 200) AS n CREATE (:Gathered {n: n})'),
    );
    const text = 'MATCH (a:Gathered) WITH collect(a) AS l MATCH (b:Gathered) RETURN b.n, l LIMIT $n';
    const more = text.replace('AS l', 'AS l UNWIND range(1, 300) AS i');
    const ends = await Promise.all(
      [text, more].map((one) => endOf(aGate().run({ text: one, values: { n: 10_000 } }))),
    );
    expect(ends).toEqual(['answered', 'refused-query']);
  });

  test('a list that is gathered from many rows is not gone through for each of its own entries', async () => {
    const text =
      'MATCH (a:X), (b:X), (c:X) WITH collect(a) AS xs RETURN [x IN xs | size([y IN xs WHERE x = y])] AS n';
    const few = await aGate().explain({ text });
    expect(few.runs).toBe(true);
    await database.db.write({ purpose: 'a test' }, (tx) =>
      tx.run('UNWIND range(1, 50) AS i CREATE (:X {id: i})'),
    );
    const many = await aGate().explain({ text: `${text} LIMIT 1` });
    expect(many.diagnostics.map(({ rule }) => rule)).toContain('lists');
  });

  test('a heavy run waits for its turn, says how many are before it, and leaves when it is cancelled', async () => {
    const rooms = {
      interactive: { slots: 2, seconds: 15, mostWaiting: 10 },
      heavy: { slots: 1, seconds: 60, mostWaiting: 10 },
    };
    const gate = aGate({ lanes: openLanes(rooms) });
    const text = 'UNWIND range(1, 2000000000) AS i WITH i WHERE i < 0 MATCH p = (:X)-[*]-(:X) RETURN i, p';
    expect(await gate.explain({ text })).toMatchObject({ runs: true, lane: 'heavy' });
    const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
    const ends = [first, second, third].map((runId) => endOf(gate.run({ text, values: {}, who: { runId } })));
    const places = () => [first, second, third].map((id) => gate.stateOf(id));
    const atWork = { is: 'running', lane: 'heavy', place: null };
    await until(() => places().filter(({ is, lane }) => is === 'waiting' && lane === 'heavy').length === 2);
    expect(places().toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0))).toEqual([
      atWork,
      { is: 'waiting', lane: 'heavy', place: 1 },
      { is: 'waiting', lane: 'heavy', place: 2 },
    ]);
    // A click beside them does not wait.
    expect(await endOf(gate.run({ text: 'RETURN 1', values: {} }))).toBe('answered');
    for (const id of [third, second, first]) await gate.cancel(id);
    expect(await Promise.all(ends)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    await until(() => places().every(({ is }) => is === 'gone'));
    // The slot is free again when the server has forgotten the run that had it.
    expect(await endOf(gate.run({ text: 'MATCH p = (:X)-[*]-(:X) RETURN p', values: {} }))).toBe('answered');
  }, 60_000);

  test('a run that reaches its time is ended, and says so', async () => {
    const rooms = { interactive: ONE, heavy: ONE };
    const text = ENDLESS;
    const gate = aGate({ lanes: openLanes(rooms) });
    expect(await endOf(gate.run({ text, values: {} }))).toBe('timeout');
    expect(journal.held()).toEqual([]);
  });
});

describe('what is asked elsewhere', () => {
  test('is sent once when its connection breaks, and that is no death', async () => {
    const { port } = new URL(database.address.uri);
    // The first caller asks when the server started, the second brings the text.
    const { uri, callers } = await aPort((caller, before) => {
      if (before === 1) caller.destroy();
      else caller.pipe(connect(Number(port), '127.0.0.1')).pipe(caller);
    });
    const adhoc = openDb({ ...database.address, uri });
    try {
      const gate = aGate({ adhoc });
      const runId = randomUUID();
      expect(await endOf(gate.run({ text: 'RETURN 1', values: {}, who: { runId } }))).toBe('database-away');
      expect(callers).toHaveLength(2);
      await until(() => gate.stateOf(runId).is === 'gone');
      expect(gate.held()).toEqual([]);
      expect(await endOf(gate.run({ text: 'RETURN 1', values: {} }))).toBe('answered');
    } finally {
      await adhoc.close();
    }
  });

  test('and is away, does not concern what is shipped: neither its slot nor its cancel', async () => {
    const adhoc = openDb({ ...database.address, uri: 'bolt://127.0.0.1:9' });
    const rooms = { interactive: ONE, heavy: ONE };
    const { db } = database;
    try {
      const gate = aGate({ adhoc, lanes: openLanes(rooms) });
      const runId = randomUUID();
      const given = db.asOneRun({ runId }, async (own) => {
        const left = gate.inLane('heavy', own, async () => {
          void db.read({ text: ENDLESS, run: own }).catch(() => undefined);
          await until(async () => (await running(db)).length === 1);
          throw new Error('nobody waits for it any more');
        });
        await expect(left).rejects.toThrow('nobody waits');
        return db.asOneRun({}, (next) => gate.inLane('heavy', next, () => running(db)));
      });
      expect(await given).toEqual([]);
      const second = randomUUID();
      const ended = endOf(db.read({ text: ENDLESS, runId: second }));
      await until(async () => (await running(db)).length === 1);
      expect(await gate.cancel(second)).toBe(true);
      expect(await ended).toBe('cancelled');
      expect(await endOf(gate.cancel(randomUUID()))).toBe('database-away');
    } finally {
      await adhoc.close();
    }
  });
});

test('a text that is said to be heavy runs in that lane', async () => {
  const verdict = await aGate().explain({ text: 'RETURN 1', heavy: true });
  expect(verdict).toMatchObject({
    runs: true,
    lane: 'heavy',
    why: 'Whoever saved it says that it is heavy.',
  });
  const rooms = { interactive: ONE, heavy: { slots: 0, seconds: 60, mostWaiting: 0 } };
  const gate = aGate({ lanes: openLanes(rooms) });
  expect(await endOf(gate.run({ text: 'RETURN 1', values: {}, heavy: true }))).toBe('queue-full');
  expect(await endOf(gate.run({ text: 'RETURN 1', values: {} }))).toBe('answered');
});
