import { describe, expect, test } from '@jest/globals';
import type { Plan, PlanStep } from '../../../server/db/plan.ts';
import { gatheredIn } from '../../../server/gate/gathered.ts';

const step = (operator: string, details: string, rows: number, inputs: PlanStep[] = []): PlanStep => ({
  operator,
  details,
  rows,
  inputs,
});
const planned = (root: PlanStep): Plan => ({ queryType: 'r', root, remarks: [] });
const entities = (rows: number) => step('NodeByLabelScan', 'n:Entity', rows);
const gathering = (details: string, rows: number, inputs: PlanStep[]) =>
  step('EagerAggregation', details, rows, inputs);
const given = (root: PlanStep, values = {}) =>
  gatheredIn(planned(step('ProduceResults', 'l', root.rows, [root])), ['l'], values);

describe('of a list that is gathered', () => {
  test('each part of a UNION is looked at', () => {
    const small = step('Projection', 'l', 1, [gathering('collect(n.id) AS l', 1, [entities(1_000)])]);
    const large = step('Projection', 'l', 1, [gathering('collect(n) AS l', 1, [entities(1_000)])]);
    const united = step('Distinct', 'l', 2, [step('Union', '', 2, [small, large])]);
    expect(given(united)).toEqual({ inRow: 1_000_000, repeated: 0 });
  });

  test('lists within lists count with all that they hold', () => {
    const inner = gathering('n.kind AS k, collect(n) AS x', 10, [entities(1_000)]);
    expect(given(gathering('collect(x) AS l', 1, [inner])).inRow).toBe(1_000_000);
    expect(given(gathering('collect({kind: k, of: x}) AS l', 1, [inner])).inRow).toBe(1_000_000);
    expect(given(gathering('collect(x[0]) AS l', 1, [inner])).inRow).toBe(500);
  });

  test('COLLECT { } and patterns in brackets are seen', () => {
    const ends = step('Expand(All)', '(a)-[anon_1]-(b)', 5_000, [step('Argument', 'a', 10)]);
    const rolled = step('RollUpApply', 'l, b', 10, [entities(10), ends]);
    expect(given(rolled)).toEqual({ inRow: 500_000, repeated: 0 });
    const names = step('Projection', 'b.name AS c', 5_000, [ends]);
    expect(given(step('RollUpApply', 'l, c', 10, [entities(10), names])).inRow).toBe(25_000);
    const named = step('Projection', 'x AS l', 10, [step('RollUpApply', 'x, b', 10, [entities(10), ends])]);
    expect(given(named).inRow).toBe(500_000);
  });

  test('what a CALL makes of it is seen', () => {
    const gathered = gathering('collect(n) AS x', 1, [entities(1_000)]);
    const within = step('Projection', 'reverse(x) AS l', 1, [step('Argument', 'x', 1)]);
    expect(given(step('Apply', '', 1, [gathered, within])).inRow).toBe(1_000_000);
  });

  test('a name that is made of another one twice, again and again, is looked up once', () => {
    const gathered = gathering('collect(n) AS x0', 1, [entities(1)]);
    const last = Array.from({ length: 60 }, (_, nth) => nth).reduce(
      (input, nth) => step('Projection', `x${nth} + x${nth} AS x${nth + 1}`, 1, [input]),
      gathered,
    );
    expect(given(step('Projection', 'x60 AS l', 1, [last])).inRow).toBe(1_000 * 2 ** 60);
  });

  const repeating = (limit: string, rows: number, from: number) => {
    const gathered = gathering('collect(n) AS l', 1, [entities(200)]);
    const all = step('Apply', '', from, [gathered, step('NodeByLabelScan', 'b:Entity', from)]);
    return step('Limit', limit, rows, [all]);
  };
  test.each([
    ['one that is sent, where the planner knows of no other', repeating('$n', 75, 75), { n: 9_000 }, 9_000],
    ['one that is sent, and what is passed over', repeating('$n + $k', 76, 76), { n: 8_000, k: 5 }, 8_005],
    ['one that is not sent yet', repeating('$n', 75, 75), {}, 75],
    ['fewer rows than would be too many', repeating('$n', 40, 40), { n: 9_000 }, 40],
    ['one that is written', repeating('500', 500, 500), {}, 500],
  ])('as many rows repeat it as LIMIT leaves: %s', (_what, limited, values, rows) => {
    expect(given(limited, values).repeated).toBeCloseTo(rows * 200_000);
  });

  test('the first by an order are as many as are sent, and no more than there are', () => {
    const gathered = gathering('collect(n) AS l', 1, [entities(200)]);
    const all = step('Apply', '', 212, [gathered, step('NodeByLabelScan', 'b:Entity', 212)]);
    const top = step('Top', 'id ASC LIMIT $n', 75, [all]);
    expect([9_000, 100].map((n) => given(top, { n }).repeated)).toEqual([212 * 200_000, 100 * 200_000]);
  });
});
