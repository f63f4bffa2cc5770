import { expect, test } from '@jest/globals';
import { seedOfToday } from '../prove/seed.ts';
import { aDatabase } from '../support/database.ts';
import { askedOf, restingOn, unmovedWithout } from '../support/saved-questions.ts';
import { shuffled } from '../support/shuffled.ts';
import { SHELVES } from './shelves/shelves.ts';

/** An article is loaded once for each group of its lines; `npm run prove -- --only rests` takes all of them. */
const ONE_IN = 24;
const SEED = Number(process.env['REDTHREAD_SEED'] ?? seedOfToday());
/** Against hanging. */
const BOUND_MS = 300_000;

const database = aDatabase({ seed: true });

test.each(SHELVES.map((question) => [`${question.query}: ${question.asks}`, question] as const))(
  '%s',
  async (_name, question) => {
    expect(await askedOf(database.db, question)).toEqual([]);
  },
);

test(
  `what rests on a line of the seed is answered otherwise without that line (seed ${SEED})`,
  async () => {
    const resting = await restingOn(SHELVES);
    const drawn = resting.map(({ article, groups }) => ({
      article,
      groups: shuffled(groups, SEED).slice(0, Math.ceil(groups.length / ONE_IN)),
    }));
    expect(drawn.every(({ groups }) => groups.length > 0)).toBe(true);
    for (const one of drawn) {
      expect({ article: one.article, unmoved: await unmovedWithout(database.db, one) }).toEqual({
        article: one.article,
        unmoved: [],
      });
    }
  },
  BOUND_MS,
);
