import { describe, expect, test } from '@jest/globals';
import { seedOfToday } from '../prove/seed.ts';
import { aDatabase } from '../support/database.ts';
import { anOpenApp } from '../support/hostile/an-open-app.ts';
import { callFunctions, callProcedures } from '../support/hostile/calls.ts';
import { ORDINARY } from '../support/hostile/ordinary.ts';
import { askOrdinary, explainShipped } from '../support/hostile/run-ordinary.ts';
import { shuffled } from '../support/shuffled.ts';

/** Of all that `npm run prove` asks and calls. */
const [ASKED, CALLED, SHIPPED] = [18, 12, 3];
const SEED = seedOfToday();

const database = aDatabase({ seed: true });
const app = anOpenApp(database);

describe(`with the gate, by seed ${SEED},`, () => {
  test.each(shuffled(ORDINARY, SEED).slice(0, ASKED))('an ordinary text runs: %s', async (...ordinary) => {
    expect(await askOrdinary(app.ask, ordinary)).toEqual([]);
  });

  test('just the procedures of the list are answered, of all that the server has', async () => {
    const { faults, called } = await callProcedures(database.db, app.ask);
    expect(faults).toEqual([]);
    expect(called).toBeGreaterThan(40);
  });

  test('functions are answered', async () => {
    const choose = <T>(all: readonly T[]) => shuffled(all, SEED).slice(0, CALLED);
    const { faults, called } = await callFunctions(database.db, app.ask, choose);
    expect([faults, called]).toEqual([[], CALLED]);
  });

  test('shipped queries may run as texts, too', async () => {
    const choose = <T>(all: readonly T[]) => shuffled(all, SEED).slice(0, SHIPPED);
    const { faults, explained } = await explainShipped(app.ask, choose);
    expect([faults, explained]).toEqual([[], SHIPPED]);
  });
});

test('there are 150 ordinary texts and more, each another one', () => {
  expect(new Set(ORDINARY.map(([text]) => text)).size).toBe(ORDINARY.length);
  expect(ORDINARY.length).toBeGreaterThanOrEqual(150);
});

test('a wrong answer to an ordinary text would be seen', async () => {
  const wrong = await Promise.all([
    askOrdinary(app.ask, ['RETURN 1 AS one', [[2]]]),
    askOrdinary(app.ask, ['RETURN 1 AS one', { least: 2, columns: 1 }]),
    askOrdinary(app.ask, ['CREATE (n) RETURN n', [[1]]]),
  ]);
  expect(wrong.map(({ length }) => length)).toEqual([1, 1, 1]);
});
