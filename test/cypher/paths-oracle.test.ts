import { expect, test } from '@jest/globals';
import { findPaths } from '../../server/paths/find-paths.ts';
import { aDatabase } from '../support/database.ts';
import { compareAll, type AskPaths } from '../support/paths/compare.ts';
import { HUB_DEGREE } from '../support/paths/random-graph.ts';

const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);
/** A sample of what `npm run prove -- --only paths` asks. */
const GRAPHS = 30;

/** On a busy machine planning the first texts takes longer than an analyst's search may. */
const SECONDS = 60;

const database = aDatabase({ empty: true });

test(`finds the paths that trying every way finds, and no others (seed ${SEED})`, async () => {
  const { db } = database;
  const ask: AskPaths = (question, how) =>
    findPaths({ db, question, hubDegree: HUB_DEGREE, seconds: SECONDS, ...how });
  const { faults } = await compareAll({ db, ask, seed: SEED, graphs: GRAPHS, questions: 3, most: 5 });
  expect(faults.join('\n\n')).toBe('');
}, 300_000);
