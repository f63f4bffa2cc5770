import { expect, test } from '@jest/globals';
import { casesOf } from '../../support/paths/compare.ts';
import { expectedOf } from '../../support/paths/expected.ts';
import { LINE_RULES } from '../../support/paths/may-walk.ts';
import { HUB_DEGREE } from '../../support/paths/random-graph.ts';
import { WAY_RULES } from '../../support/paths/told-graph.ts';

const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

/** A search that broke one rule would be caught: some question of the day's sample is answered otherwise. */
test.each([...LINE_RULES, ...WAY_RULES])(
  `random questions tell who breaks the rule "%s" (seed ${SEED})`,
  (without) => {
    const asked = casesOf({ seed: SEED, graphs: 60 }).flat();
    const isTold = asked.some((one) => {
      const [whole, broken] = [undefined, without].map((rule) =>
        JSON.stringify(expectedOf({ ...one, hubDegree: HUB_DEGREE, without: rule })),
      );
      return whole !== broken;
    });
    expect(isTold).toBe(true);
  },
);
