import { expect, test } from '@jest/globals';
import { cancelOne, toCancels } from '../prove/cancels.ts';
import { seedOfToday } from '../prove/seed.ts';
import { aDatabase } from '../support/database.ts';
import { anOpenApp } from '../support/hostile/an-open-app.ts';
import { aSocketAsTab } from '../support/hostile/tabs.ts';

/** Of the two hundred that `npm run prove` does: each way at each moment. */
const COUNT = 6;
const SEED = seedOfToday();

const database = aDatabase({ seed: true });
const app = anOpenApp(database);

test.each(toCancels({ seed: SEED, count: COUNT }))(
  `a run that is $way when it is $moment leaves no transaction behind (seed ${SEED})`,
  async (one) => {
    const means = { ask: app.ask, watch: database.db, openTab: aSocketAsTab(app.url) };
    expect(await cancelOne(means, one)).toMatchObject({ fault: null });
  },
  120_000,
);
