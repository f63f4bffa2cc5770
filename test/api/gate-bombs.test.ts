import { expect, test } from '@jest/globals';
import { clicking, dropBomb, faultsOf, processOf, type Fell } from '../prove/bombs.ts';
import { seedOfToday } from '../prove/seed.ts';
import { aDatabase } from '../support/database.ts';
import { anOpenApp } from '../support/hostile/an-open-app.ts';
import { BOMBS } from '../support/hostile/bombs.ts';
import { shuffled } from '../support/shuffled.ts';

/** Of all that `npm run prove` throws. */
const COUNT = 10;
const SEED = seedOfToday();
/** So long a client waits before it goes. */
const PATIENCE = 700;

const database = aDatabase({ seed: true });
const app = anOpenApp(database);

test(`bombs are refused or ended, clicks beside them are answered, and nothing is left (seed ${SEED})`, async () => {
  const { ask } = app;
  const watch = database.db;
  const before = await processOf(watch);
  const clicks = clicking(ask, 'country/china');
  const chosen = shuffled(BOMBS, SEED).slice(0, COUNT);
  const throwing = chosen.flatMap((bomb) =>
    (['explain', 'run'] as const).map((road) => dropBomb({ ask, watch, patience: PATIENCE }, { road, bomb })),
  );
  const fallen: Fell[] = await Promise.all(throwing);
  const { milliseconds, failed } = await clicks.stop();
  expect(faultsOf(fallen)).toEqual([]);
  expect(failed).toEqual([]);
  expect(milliseconds.length).toBeGreaterThan(0);
  expect(await processOf(watch)).toBe(before);
}, 180_000);

test('there are a hundred bombs and more, each another one', () => {
  expect(new Set(BOMBS.map(({ text }) => text)).size).toBe(BOMBS.length);
  expect(BOMBS.length).toBeGreaterThanOrEqual(100);
});
