import { expect, test } from '@jest/globals';
import type { PlanStep } from '../../../server/db/plan.ts';
import { objectionsToText } from '../../../server/gate/plan.ts';

const step = (operator: string, details: string, rows: number, inputs: PlanStep[] = []): PlanStep => ({
  operator,
  details,
  rows,
  inputs,
});
const entities = (rows: number) => step('NodeByLabelScan', 'n:Entity', rows);
const gathering = (details: string, rows: number, inputs: PlanStep[]) =>
  step('EagerAggregation', details, rows, inputs);
const ids = (count: number) => Array.from({ length: count }, (_, nth) => `person/${nth}`);
const pairs = step('Apply', '', 100, [
  step('Unwind', '$ids AS y', 100, [step('Unwind', '$ids AS x', 10, [step('EmptyRow', '', 1)])]),
  step('CartesianProduct', '', 100, [
    step('NodeUniqueIndexSeek', 'UNIQUE a:Entity(id) WHERE id = x', 100),
    step('NodeUniqueIndexSeek', 'UNIQUE b:Entity(id) WHERE id = y', 100),
  ]),
]);
const shortest = (input: PlanStep) =>
  step('StatefulShortestPath(Into)', 'SHORTEST 10 (a) ((`x`)-[`r`]-(`y`)){1, 9} (b)', input.rows, [input]);
const objections = (root: PlanStep, values = {}) =>
  objectionsToText({ queryType: 'r', root, remarks: [] }, values).map(({ rule }) => rule);

// oxfmt-ignore
test.each([
  ['all pairs of what is sent', shortest(pairs), 300, ['shortest']],
  ['pairs of a few', shortest(pairs), 50, []],
  ['pairs in a CALL', step('Apply', '', 100, [pairs, shortest(step('Argument', 'a, b', 100))]), 300, ['shortest']],
  ['a hundred of them', shortest(step('Limit', '100', 100, [pairs])), 300, []],
  ['as many as bring a hundred paths', step('Limit', '100', 100, [shortest(pairs)]), 300, []],
  ['what counts them', shortest(gathering('count(*) AS c', 1, [pairs])), 300, []],
  ['their groups', shortest(gathering('x, y, count(*) AS c', 100, [pairs])), 300, ['shortest']],
  ['either part of a UNION', shortest(step('Union', '', 200, [pairs, entities(100)])), 300, ['shortest']],
  ['those for which there is one', shortest(step('SemiApply', '', 50, [entities(50), pairs])), 300, []],
])('SHORTEST looks between as many ends as are sent: %s', (_what, root, count, rules) => {
  expect(objections(root, { ids: ids(count) })).toEqual(rules);
  expect(objections(root)).toEqual([]);
});
