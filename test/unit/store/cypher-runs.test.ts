import { describe, expect, test } from '@jest/globals';
import {
  CypherRun, findRuns, joinRuns, MOST_RUNS, moveRuns, runsOf, withRun,
} from '../../../client/store/cypher-runs.ts'; // oxfmt-ignore

const KEPT = '01jdabcdefghjkmnpqrstvwxyz';
const HERE = { investigation: null, tab: 'mine' };

function aRun(n: number, more: Partial<CypherRun> = {}): CypherRun {
  return CypherRun.parse({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    at: new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString(),
    investigation: null,
    tab: 'mine',
    text: `RETURN ${n}`,
    values: {},
    declared: [],
    outcome: 'answered',
    why: null,
    rows: n,
    milliseconds: 1,
    ...more,
  });
}

const many = (count: number, more: Partial<CypherRun> = {}) =>
  Array.from({ length: count }, (_, n) => aRun(n, more)).reduce<readonly CypherRun[]>(withRun, []);

describe('the history of runs', () => {
  test('keeps so many of each investigation, the newest first', () => {
    const runs = withRun(many(MOST_RUNS + 5), aRun(900, { investigation: KEPT }));
    expect(runsOf(runs, HERE)).toHaveLength(MOST_RUNS);
    expect(runsOf(runs, HERE)[0]?.rows).toBe(MOST_RUNS + 4);
    expect(runsOf(runs, { investigation: KEPT, tab: 'mine' })).toHaveLength(1);
  });

  test('stays within what a browser keeps, whatever the texts weigh', () => {
    const runs = many(60, { text: 'x'.repeat(30_000) });
    expect(JSON.stringify(runs).length).toBeLessThan(1_010_000);
    expect(runs[0]?.rows).toBe(59);
  });

  test('goes with the canvas when that is kept, and leaves that of another tab', () => {
    const runs = moveRuns([aRun(3, { tab: 'other' }), aRun(2), aRun(1, { investigation: KEPT })], {
      investigation: KEPT,
      tab: 'mine',
    });
    expect(runsOf(runs, { investigation: KEPT, tab: 'mine' })).toHaveLength(2);
    expect(runsOf(runs, HERE)).toEqual([]);
    expect(runsOf(runs, { ...HERE, tab: 'other' })).toHaveLength(1);
  });

  test('of two tabs is one, each run once', () => {
    const joined = joinRuns([aRun(3), aRun(1)], [aRun(2), aRun(1)]);
    expect(joined.map(({ rows }) => rows)).toEqual([3, 2, 1]);
  });

  test('is searched by all words, in text, values and outcome', () => {
    const runs = [
      aRun(1, { values: { who: 'person/ada' } }),
      aRun(2, { outcome: 'refused', why: 'It writes' }),
    ];
    const found = (words: string) => findRuns(runs, words).map(({ rows }) => rows);
    expect([found('ADA return'), found('writes refused'), found('ada writes'), found('')]).toEqual([
      [1],
      [2],
      [],
      [1, 2],
    ]);
  });
});
