import { expect, test } from '@jest/globals';
import { casesOf } from '../../support/paths/compare.ts';
import { expectedOf } from '../../support/paths/expected.ts';
import { LINE_RULES } from '../../support/paths/may-walk.ts';
import { HUB_DEGREE } from '../../support/paths/random-graph.ts';
import { WAY_RULES } from '../../support/paths/told-graph.ts';

const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

const asked = casesOf({ seed: SEED, graphs: 300 }).flat();
const answers = new Map<number, string>();

/** A search that broke one rule would be caught: some question of this day is answered otherwise. */
test.each([...LINE_RULES, ...WAY_RULES])(
  `random questions tell who breaks the rule "%s" (seed ${SEED})`,
  (without) => {
    const isTold = asked.some((one, at) => {
      const whole = answers.get(at) ?? JSON.stringify(expectedOf({ ...one, hubDegree: HUB_DEGREE }));
      answers.set(at, whole);
      return JSON.stringify(expectedOf({ ...one, hubDegree: HUB_DEGREE, without })) !== whole;
    });
    expect(isTold).toBe(true);
  },
);
