import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GeneratedGraph } from '../../seed/generate-graph.ts';
import { openDb, type Db } from '../../server/db/run.ts';
import { aDatabase } from '../support/database.ts';
import { countHeld, endQuestion, toEndedQuestions } from '../support/ended-questions.ts';
import { writeGenerated } from '../support/generated-graph.ts';
import { seedOfToday } from '../prove/seed.ts';

/** A sample of what `npm run prove -- --only transactions` asks. */
const COUNT = 40;
const SIZE = { seed: 1, entities: 600, relations: 2_000 };

const database = aDatabase({ empty: true });
let graph: GeneratedGraph;
let watch: Db;

beforeAll(async () => {
  graph = await writeGenerated(database.db, { ...SIZE, withLines: true });
  watch = openDb(database.address);
}, 120_000);
afterAll(() => watch.close());

const seed = seedOfToday();

test(`questions about paths that are answered, late, cancelled or left leave no transaction (seed ${seed})`, async () => {
  const ends = new Set<string>();
  // Each looks until its own is gone: one that stayed would never let this end.
  const asked = toEndedQuestions(graph, { seed, count: COUNT });
  for (const one of asked) ends.add((await endQuestion({ db: database.db, watch }, one)).how);
  expect(await countHeld(watch, asked)).toBe(0);
  expect([...ends]).toEqual(expect.arrayContaining(['found', 'stopped', 'cancelled']));
  const known = new Set(['found', 'none', 'stopped', 'cancelled']);
  expect([...ends].filter((how) => !known.has(how))).toEqual([]);
});
